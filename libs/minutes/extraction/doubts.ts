import type { QuestionReason, ReadQuestion } from '../reading.js';

/** A question before it is numbered and tied to its entry. */
export interface Doubt {
  readonly reason: QuestionReason;
  /** The word or date that the question is about. */
  readonly subject: string;
  readonly candidates: readonly string[];
}

interface Wording {
  readonly kind: ReadQuestion['kind'];
  readonly blocking: boolean;
  readonly text: (subject: string) => string;
}

/** Bokmål, as the pages of the product; `reason` lets a page say it in another language. */
const WORDINGS: Readonly<Record<QuestionReason, Wording>> = {
  NoOwnerNamed: { kind: 'owner', blocking: true, text: () => 'Hvem har ansvaret? Teksten sier det ikke.' },
  OwnerIsCollective: {
    kind: 'owner',
    blocking: true,
    text: (word) => `Hvem er «${word}»? Teksten regner dem ikke opp.`,
  },
  OwnerIsNotResolved: { kind: 'owner', blocking: true, text: (word) => `Hvilken «${word}» er ment?` },
  OwnerFitsSeveral: { kind: 'owner', blocking: true, text: (word) => `Hvem av dem er «${word}»?` },
  YearIsUnsure: {
    kind: 'date',
    blocking: true,
    text: (raw) => `«${raw}» er uten år og ligger før møtet. Hvilken dato er ment?`,
  },
  WeekdayDiffers: {
    kind: 'date',
    blocking: true,
    text: (raw) => `Ukedag og dato passer ikke sammen i «${raw}». Hva er rett?`,
  },
  DateOrderIsUnsure: {
    kind: 'date',
    blocking: true,
    text: (raw) => `«${raw}» kan leses på to måter. Hvilken dato er ment?`,
  },
  NextMeetingIsUnknown: {
    kind: 'date',
    blocking: true,
    text: (raw) => `Fristen er «${raw}». Når er det?`,
  },
  ApprovalOrInformation: {
    kind: 'notice',
    blocking: false,
    text: (body) => `Skal ${body} godkjenne, eller bare orienteres?`,
  },
  ItemNumberRepeats: {
    kind: 'notice',
    blocking: false,
    text: (number) => `Saksnummer ${number} er brukt mer enn én gang.`,
  },
  ItemNumberSkips: {
    kind: 'notice',
    blocking: false,
    text: (number) => `Saksnummer ${number} følger ikke på det forrige.`,
  },
  MeetingIsUnknown: {
    kind: 'meeting',
    blocking: true,
    text: () => 'Hvilket møte er dette? Verken organ eller dato er funnet.',
  },
  MeetingBodyIsMissing: {
    kind: 'meeting',
    blocking: true,
    text: (day) => `Hvem holdt møtet ${day}? Organet er ikke funnet.`,
  },
  MeetingDateIsMissing: {
    kind: 'meeting',
    blocking: true,
    text: (body) => `Når ble møtet i «${body}» holdt? Datoen er ikke funnet.`,
  },
  NextMeetingIsBeforeMeeting: {
    kind: 'notice',
    blocking: false,
    text: (raw) => `Neste møte («${raw}») ligger ikke etter dette møtet.`,
  },
};

/** The question as it is shown; `about` names its entry (`a1`, `item 8`, `meeting`). */
export const questionOf = (doubt: Doubt, about: string, number: number): ReadQuestion => {
  const wording = WORDINGS[doubt.reason];
  return {
    id: `q${number}`,
    about,
    kind: wording.kind,
    reason: doubt.reason,
    text: wording.text(doubt.subject),
    candidates: doubt.candidates,
    blocking: wording.blocking,
  };
};
