/** Why somebody is reminded; `escalated`: somebody else's follow-up is a week or more overdue, told to the AU. */
export type ReminderReason = 'upcoming' | 'dueToday' | 'overdue' | 'escalated';

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
  readonly source: {
    readonly meetingTitle: string;
    readonly meetingDate: string;
    /** The item as printed: `8`, `8 Eventuelt`. */
    readonly item: string | null;
  };
  readonly owners: readonly string[];
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

/** The AU's Monday list. */
export interface AuDigest {
  readonly body: string;
  readonly overdue: readonly FollowUpLine[];
  readonly withoutDate: readonly (FollowUpLine & { readonly condition?: string })[];
  readonly withoutOwner: readonly FollowUpLine[];
}

/** All that one recipient is told in one morning. */
export interface ReminderLetter {
  readonly recipient: { readonly name: string };
  /** IANA zone of the body, in which `today` and all deadlines are dates. */
  readonly timeZone: string;
  readonly today: string;
  readonly entries: readonly ReminderEntry[];
  readonly auDigest?: AuDigest;
}

export type ReminderLanguage = 'nb' | 'nn' | 'en';
