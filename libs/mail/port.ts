export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface OutgoingMail {
  /** Without angle brackets. Stable: a repeated sending carries the same one. */
  readonly messageId: string;
  readonly to: Mailbox;
  readonly replyTo?: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Value of the Date header. */
  readonly date: Temporal.Instant;
  /** BCP 47 language of the words: nb, nn, en. */
  readonly language: string;
  /** An iCalendar document to attach. */
  readonly calendar?: { readonly fileName: string; readonly content: string };
}

/** Who took responsibility for the mail. */
export interface MailReceipt {
  /** `outbox`, or host name of the server. */
  readonly acceptedBy: string;
  /** What the server answered, or the file's name. */
  readonly response: string;
}

export interface MailTransport {
  readonly kind: 'smtp' | 'outbox';
  send(mail: OutgoingMail): Promise<MailReceipt>;
  /**
   * Lets as many work at a time as mails may be on their way. Whoever sends a mail and writes down what became of
   * it does both in one turn: a process that dies has handed over no more than that of which nobody knows.
   */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Throws with one clear line when mail cannot be handed over now. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
