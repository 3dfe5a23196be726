/** Why somebody is reminded; `escalated`: somebody else's follow-up is a week or more overdue, told to the AU. */
export type ReminderReason = 'upcoming' | 'dueToday' | 'overdue' | 'escalated';

/** A place in the minutes of a meeting. */
export interface InMinutes {
  readonly meetingTitle: string;
  readonly meetingDate: string;
  /** The item as printed: `8`, `8 Eventuelt`. */
  readonly item: string | null;
}

export interface DecidedInWriting {
  /** Its title. */
  readonly decision: string;
}

/** One follow-up, as far as a mail speaks of it. Dates are ISO dates in the body's time zone. */
export interface FollowUpLine {
  readonly followUpId: string;
  /** The sentence from the minutes, word for word. */
  readonly what: string;
  readonly due: string | null;
  /** Days until `due`; negative when it has passed. Null without a date. */
  readonly daysLeft: number | null;
  /** The deadline is a meeting of this body. `start` (`2023-06-09T10:00`, local) when it is known. */
  readonly meetingDue?: { readonly body: string; readonly start?: string };
  /** Null where nothing is known but the body that keeps it. */
  readonly source: InMinutes | DecidedInWriting | null;
  readonly owners: readonly string[];
  /** Those of them whom no mail reaches. */
  readonly unreached?: readonly string[];
  readonly bodyName: string;
  /** Where the reader looks at it. */
  readonly link: URL | null;
}

export interface ReminderEntry extends FollowUpLine {
  readonly reason: ReminderReason;
  readonly othersOnIt: readonly string[];
  /** Where the reader answers without an account; for owners alone. */
  readonly answer?: URL | null;
}

/** A follow-up that waits for something to come true. */
export interface ConditionLine extends FollowUpLine {
  /** In the words of the minutes. */
  readonly condition: string;
  /** What was answered when it was last asked about; null when it never was. */
  readonly lastAnswer: string | null;
}

/** A follow-up for which somebody asks for more time. */
export interface ExtensionLine extends FollowUpLine {
  readonly extension: {
    readonly by: string;
    /** ISO date that is wished for. */
    readonly until: string;
    readonly reason: string;
    /** How often more time was granted before. */
    readonly granted: number;
  };
}

/** The AU's Monday list. */
export interface AuDigest {
  readonly body: string;
  readonly overdue: readonly FollowUpLine[];
  /** Asked for, and not answered. */
  readonly extensions: readonly ExtensionLine[];
  readonly conditions: readonly ConditionLine[];
  /** Neither a date nor a condition. */
  readonly withoutDate: readonly FollowUpLine[];
  readonly withoutOwner: readonly FollowUpLine[];
}

/** All that one recipient is told in one morning. */
export interface ReminderLetter {
  readonly recipient: { readonly name: string };
  /** IANA zone of the body, in which `today` and all deadlines are dates. */
  readonly timeZone: string;
  readonly today: string;
  /** The day on which the reader should have had it, where that is past: the mail says that it is late. */
  readonly lateSince?: string;
  readonly entries: readonly ReminderEntry[];
  /** The secret address at which the recipient follows what it owns; told where there is something to answer. */
  readonly calendar?: URL;
  readonly auDigest?: AuDigest;
}

export type ReminderLanguage = 'nb' | 'nn' | 'en';
