import type { AnswerKind, Outcome } from '../decision/outcome.js';

const NORWEGIAN = [
  ...['januar', 'februar', 'mars', 'april', 'mai', 'juni'],
  ...['juli', 'august', 'september', 'oktober', 'november', 'desember'],
];
const ENGLISH = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `2024-04-11` → `11. april 2024`. Written here and not by the system, so that the same facts give the same text anywhere. */
const dayIn =
  (months: readonly string[], dot: string) =>
  (isoDate: string): string => {
    const { day, month, year } = Temporal.PlainDate.from(isoDate);
    return `${day}${dot} ${months[month - 1] ?? ''} ${year}`;
  };

/** What protocols and agendas say of themselves. */
export interface ProtocolWords {
  readonly title: string;
  readonly meeting: string;
  readonly time: string;
  readonly at: string;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  readonly present: string;
  readonly absent: string;
  readonly item: string;
  readonly decision: string;
  readonly otherDecisions: string;
  readonly presenters: string;
  /** Above the decisions that were put to the parties between the meetings. */
  readonly inWriting: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly answers: Readonly<Record<AnswerKind | 'silent', string>>;
  readonly day: (isoDate: string) => string;
  readonly approvalOf: (meeting: string, isoDate: string) => string;
  readonly mattersArising: string;
  readonly conditions: string;
}

const nb: ProtocolWords = {
  title: 'Protokoll',
  meeting: 'Møte',
  time: 'Tid',
  at: 'kl.',
  place: 'Sted',
  chair: 'Møteleder',
  secretary: 'Referent',
  present: 'Til stede',
  absent: 'Forfall',
  item: 'Sak',
  decision: 'Vedtak',
  otherDecisions: 'Andre vedtak',
  presenters: 'Innleder',
  inWriting: 'Skriftlig behandling siden forrige møte',
  outcomes: {
    adopted: 'Vedtatt',
    rejected: 'Forkastet',
    lapsed: 'Falt bort',
    lifted: 'Løftet til møtet',
  },
  answers: {
    approve: 'For',
    reject: 'Mot',
    abstain: 'Avsto',
    object: 'Ville ha møte',
    silent: 'Svarte ikke',
  },
  day: dayIn(NORWEGIAN, '.'),
  approvalOf: (meeting, date) => `Godkjenning av protokollen fra ${meeting} ${nb.day(date)}`,
  mattersArising: 'Oppfølging av tidligere saker',
  conditions: 'Er vilkårene oppfylt?',
};

const nn: ProtocolWords = {
  ...nb,
  place: 'Stad',
  present: 'Til stades',
  otherDecisions: 'Andre vedtak',
  presenters: 'Innleiar',
  inWriting: 'Skriftleg handsaming sidan førre møte',
  outcomes: {
    adopted: 'Vedteke',
    rejected: 'Forkasta',
    lapsed: 'Falle bort',
    lifted: 'Løfta til møtet',
  },
  answers: {
    approve: 'For',
    reject: 'Mot',
    abstain: 'Røysta ikkje',
    object: 'Ville ha møte',
    silent: 'Svara ikkje',
  },
  chair: 'Møteleiar',
  approvalOf: (meeting, date) => `Godkjenning av protokollen frå ${meeting} ${nb.day(date)}`,
  mattersArising: 'Oppfølging av tidlegare saker',
  conditions: 'Er vilkåra oppfylte?',
};

const en: ProtocolWords = {
  title: 'Minutes',
  meeting: 'Meeting',
  time: 'Time',
  at: 'at',
  place: 'Place',
  chair: 'Chair',
  secretary: 'Secretary',
  present: 'Present',
  absent: 'Absent',
  item: 'Item',
  decision: 'Decision',
  otherDecisions: 'Other decisions',
  presenters: 'Presented by',
  inWriting: 'Decided in writing since the last meeting',
  outcomes: {
    adopted: 'Adopted',
    rejected: 'Rejected',
    lapsed: 'Lapsed',
    lifted: 'Lifted to the meeting',
  },
  answers: {
    approve: 'For',
    reject: 'Against',
    abstain: 'Abstained',
    object: 'For a meeting',
    silent: 'No answer',
  },
  day: dayIn(ENGLISH, ''),
  approvalOf: (meeting, date) => `Approval of the minutes of ${meeting} ${en.day(date)}`,
  mattersArising: 'Matters arising',
  conditions: 'Are the conditions met?',
};

export type ProtocolLanguage = 'nb' | 'nn' | 'en';

export const protocolWords: Readonly<Record<ProtocolLanguage, ProtocolWords>> = { nb, nn, en };
