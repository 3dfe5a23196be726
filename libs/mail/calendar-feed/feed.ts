import type { ReminderLanguage } from '../reminder/letter.js';

/** Where the log last changed an entry: by these a calendar tells a newer one from an older. */
export interface EntryRevision {
  /** Grows with each change. */
  readonly position: bigint;
  readonly at: Temporal.Instant;
}

/** The deadline of a follow-up. */
export interface FeedDeadline {
  readonly followUpId: string;
  /** The sentence, word for word. */
  readonly what: string;
  /** ISO date of the last day in time. */
  readonly due: string;
  /** The meeting whose start it is due at; `start` is null (`10:00` otherwise) where it counts for its whole day. */
  readonly meeting: {
    readonly bodyName: string;
    readonly start: string | null;
    readonly timeZone: string;
  } | null;
  /** Whoever was to do it has said that it is done. */
  readonly isReported: boolean;
  readonly responsible: readonly string[];
  readonly contributing: readonly string[];
  readonly bodyName: string;
  /** Null where it was assigned at no meeting. */
  readonly source: {
    readonly meetingTitle: string;
    readonly meetingDate: string;
    readonly item: string | null;
  } | null;
  readonly link: URL;
  readonly revision: EntryRevision;
}

/** A meeting; dates and times are local to `timeZone` (IANA). */
export interface FeedMeeting {
  readonly meetingId: string;
  readonly title: string;
  readonly bodyName: string;
  readonly place: string | null;
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly timeZone: string;
  readonly isCancelled: boolean;
  readonly revision: EntryRevision;
}

/** All that one calendar holds. */
export interface CalendarFeed {
  /** Whether it is what a party has to do, or what a body holds. */
  readonly kind: 'party' | 'body';
  readonly name: string;
  readonly language: ReminderLanguage;
  readonly deadlines: readonly FeedDeadline[];
  readonly meetings: readonly FeedMeeting[];
}
