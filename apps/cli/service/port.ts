import type {
  CalendarLocation,
  ComparedMails,
  ComparedImport,
  MeetingAnswer,
  Passage,
  ProtocolAnswer,
} from '#application';
import type { Entry } from '#domain';
import type { History } from '#audit';
import type { OutboxEntry } from '#mail';
import type { ReadQuestion } from '#minutes';
import type { DeliveredWords, Delivery, PartyOnHold, PartyWithoutAddress, PreviewMail } from '#processes';
import type {
  BodyView,
  DecisionView,
  FollowUpView,
  FoundRecord,
  ImportView,
  MeetingView,
  Named,
  OverdueList,
  PartyView,
  ProtocolView,
} from '#projections';

export interface OverdueAnswer extends OverdueList {
  /** The day that the list is for. */
  readonly at: string;
  readonly known: string | null;
  readonly position: string;
  readonly bodies: readonly Named[];
}

export interface ImportRow {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly state: ImportView['stage'];
  readonly meetingId: string | null;
  readonly openQuestions: number;
}

export interface ImportAnswer extends ImportView {
  readonly openQuestions: readonly ReadQuestion[];
  readonly entries: readonly Entry[];
  readonly comparison: ComparedImport | null;
}

export interface ImportText {
  readonly import: string;
  /** Of the whole text. */
  readonly length: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
}

export interface MailRow extends Omit<OutboxEntry, 'date'> {
  /** ISO 8601 instant. */
  readonly date: string;
}

/** What each question that the service takes is answered with, by the name of its operation. */
export interface Answers {
  readonly overdue: OverdueAnswer;
  readonly 'follow-ups': { readonly at: string; readonly followUps: readonly FollowUpView[] };
  readonly 'follow-up': FollowUpView;
  readonly history: History & { readonly passage: Passage | null };
  readonly bodies: { readonly bodies: readonly BodyView[] };
  readonly parties: { readonly parties: readonly PartyView[] };
  readonly meetings: { readonly meetings: readonly MeetingView[] };
  readonly meeting: MeetingAnswer;
  readonly protocols: { readonly protocols: readonly ProtocolView[] };
  readonly protocol: ProtocolAnswer;
  readonly decisions: { readonly decisions: readonly DecisionView[] };
  readonly decision: DecisionView & { readonly passage: Passage | null };
  readonly imports: { readonly imports: readonly ImportRow[] };
  readonly import: ImportAnswer;
  readonly 'import-text': ImportText;
  readonly 'reminders-preview': {
    readonly from: string;
    readonly to: string;
    readonly mails: readonly PreviewMail[];
    /** Null when no policy was tried. */
    readonly compared: ComparedMails | null;
  };
  readonly records: { readonly records: readonly FoundRecord[] };
  readonly outbox: { readonly mails: readonly MailRow[] };
  readonly 'contacts-on-hold': {
    readonly contacts: readonly PartyOnHold[];
    readonly withoutAddress: readonly PartyWithoutAddress[];
  };
  readonly deliveries: { readonly deliveries: readonly Delivery[] };
  readonly delivery: Delivery & { readonly words: DeliveredWords | null };
}

/** Path and query parameters together; what is undefined is not asked for. */
export type Input = Readonly<Record<string, string | undefined>>;

/** A command on its way; a file is `{ fileName, bytes }`. */
export interface Command {
  /** Of what it is about; left out where the command makes something new. */
  readonly id?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The command is in the log. */
export interface Written {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  /** Empty when it was so already. */
  readonly events: readonly string[];
  /** What to know of it, in the reader's language. */
  readonly notices?: readonly { readonly type: string; readonly detail: string }[];
  /** Where a calendar is followed, when that was asked for. */
  readonly calendar?: CalendarLocation | undefined;
}

/**
 * All that the command line wants of Tingbok, wherever it runs. A refusal is thrown as a Failure with the
 * sentence for the reader; what was written here before is seen by what is asked here after.
 */
export interface Service {
  ask<Name extends keyof Answers>(name: Name, input?: Input): Promise<Answers[Name]>;
  command(name: string, command: Command): Promise<Written>;
  /** Moves the clock of a rehearsal forward, and lets the mails of that time go out. */
  rehearse(to: string): Promise<{ readonly now: string }>;
  close(): Promise<void>;
}
