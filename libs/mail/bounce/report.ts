/** What a mail server did for one recipient (RFC 3464, 2.3.3). */
export type DeliveryAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

export interface RecipientReport {
  readonly action: DeliveryAction;
  /** RFC 3463, for example `5.1.1`; null where nothing says it. */
  readonly status: string | null;
  /** What the server said, on one line and without any address; empty where it said nothing. */
  readonly diagnostic: string;
}

/** A report about a mail that may be one of ours: whoever sent it says so, and nothing proves it. */
export interface DeliveryReport {
  readonly kind: 'report';
  /** By which the mail it is about may have gone out, without brackets; the likeliest first. */
  readonly messageIds: readonly string[];
  readonly recipients: readonly RecipientReport[];
}

/** Whatever lies in a folder for mails that come back. */
export type CameBack =
  | DeliveryReport
  /** A holiday greeting, a receipt: nobody is to do anything about it. */
  | { readonly kind: 'autoReply' }
  /** A letter, spam, or nothing that can be read: for a person to look at. */
  | { readonly kind: 'other'; readonly why: 'notAReport' | 'unreadable' };

/**
 * Bytes of a report that are looked at. What it says stands at its beginning, and so do the headers of the mail that
 * it encloses; how long that mail is makes no difference.
 */
export const READ_OF_REPORT = 2 * 1024 * 1024;
