import type { AskingKind } from '../asking/letter.js';
import type { ReminderReason } from '../reminder/letter.js';

/** The parts of the AU's list. */
export type DigestPart = 'overdue' | 'extensions' | 'conditions' | 'withoutDate' | 'withoutOwner';

/** Every text of the mails in one language; a text that is missing does not compile. */
export interface Words {
  /** For dates and lists (`Intl`). */
  readonly locale: string;
  readonly greeting: (name: string) => string;
  /** The mail itself is late: it was to come on that date. */
  readonly cameLate: (date: string) => string;
  readonly followUps: (count: number) => string;
  /** "in 7 days", "tomorrow". */
  readonly within: (days: number) => string;
  readonly deadlineWithin: (days: number) => string;
  readonly deadlineToday: string;
  readonly deadlinePassed: (days: number) => string;
  readonly toTheAu: (overdue: string) => string;
  readonly noDeadline: string;
  readonly atTheMeetingOf: (body: string) => string;
  readonly thisConcerns: (what: string, bodies: string) => string;
  /** "1 overdue". */
  readonly tally: Readonly<Record<ReminderReason, (count: number) => string>>;
  readonly firstDeadline: (when: string) => string;
  readonly labels: {
    readonly deadline: string;
    readonly what: string;
    readonly why: string;
    readonly owners: string;
    /** Whose mails come back. */
    readonly unreached: string;
    readonly othersOnIt: string;
    readonly condition: string;
    readonly lastAnswer: string;
    readonly moreTime: string;
    readonly granted: string;
  };
  /** `decision` as a quotation. */
  readonly decidedInWriting: (decision: string) => string;
  readonly givenBy: (body: string) => string;
  readonly minutesOf: (meetingAndDate: string, item: string | null) => string;
  readonly nobody: string;
  readonly quote: (text: string) => string;
  /** What the reader is asked to do, without a full stop. */
  readonly todo: Readonly<Record<ReminderReason, string>>;
  /** The same where the reader answers by a link. */
  readonly todoByLink: Readonly<Record<ReminderReason, string>>;
  readonly open: string;
  readonly answer: string;
  readonly digest: {
    readonly title: (body: string, date: string) => string;
    readonly subject: (body: string) => string;
    readonly tally: Readonly<Record<DigestPart, (count: number) => string>>;
    readonly titles: Readonly<Record<DigestPart, string>>;
    readonly none: string;
    /** Of one condition. */
    readonly isItMet: string;
    readonly asksFor: (by: string, date: string) => string;
    readonly grantedBefore: (count: number) => string;
  };
  readonly footer: { readonly automatic: string; readonly links: string; readonly answers: string };
  /** Of a decision between meetings. */
  readonly asking: {
    readonly subject: Readonly<Record<AskingKind, (body: string) => string>>;
    readonly heading: Readonly<Record<AskingKind, string>>;
    readonly lead: Readonly<Record<AskingKind, (body: string) => string>>;
    readonly labels: {
      readonly until: string;
      readonly askedBy: string;
      readonly silence: string;
      readonly followUps: string;
    };
    readonly until: (date: string, time: string | null) => string;
    readonly consent: string;
    readonly silent: (quorum: number, asked: number) => string;
    readonly todo: string;
    readonly footer: string;
  };
  /** Of a protocol that is sent out for comments. */
  readonly protocol: {
    readonly subject: string;
    readonly heading: string;
    readonly lead: (body: string) => string;
    /** Of a meeting with its date, or of a body. */
    readonly title: (of: string) => string;
    readonly until: string;
    readonly todo: string;
    readonly open: string;
    /** Above its text. */
    readonly text: string;
    readonly tooLong: string;
  };
  /** A link in place of one that was used or has expired. */
  readonly newLink: {
    readonly subject: string;
    readonly lead: string;
    readonly heading: string;
    readonly todo: string;
    readonly notAsked: string;
  };
  readonly calendar: {
    readonly fileName: string;
    readonly deadline: (what: string) => string;
    readonly reported: (what: string) => string;
    readonly cancelled: (meeting: string) => string;
    /** Of a calendar that is followed: what a party has to do, what a body holds. */
    readonly name: Readonly<Record<'party' | 'body', (name: string) => string>>;
    readonly contributing: string;
    readonly body: string;
    /** In the foot of a mail, without a full stop: an address comes after it. */
    readonly follow: string;
  };
}
