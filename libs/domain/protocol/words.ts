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
  readonly day: (isoDate: string) => string;
  readonly approvalOf: (meeting: string, isoDate: string) => string;
  readonly mattersArising: string;
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
  day: dayIn(NORWEGIAN, '.'),
  approvalOf: (meeting, date) => `Godkjenning av protokollen fra ${meeting} ${nb.day(date)}`,
  mattersArising: 'Oppfølging av tidligere saker',
};

const nn: ProtocolWords = {
  ...nb,
  place: 'Stad',
  present: 'Til stades',
  otherDecisions: 'Andre vedtak',
  presenters: 'Innleiar',
  chair: 'Møteleiar',
  approvalOf: (meeting, date) => `Godkjenning av protokollen frå ${meeting} ${nb.day(date)}`,
  mattersArising: 'Oppfølging av tidlegare saker',
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
  day: dayIn(ENGLISH, ''),
  approvalOf: (meeting, date) => `Approval of the minutes of ${meeting} ${en.day(date)}`,
  mattersArising: 'Matters arising',
};

export type ProtocolLanguage = 'nb' | 'nn' | 'en';

export const protocolWords: Readonly<Record<ProtocolLanguage, ProtocolWords>> = { nb, nn, en };
