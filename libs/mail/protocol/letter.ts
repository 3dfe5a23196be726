/** A protocol that a party is sent for its comments. */
export interface ProtocolLetter {
  readonly recipient: { readonly name: string };
  readonly bodyName: string;
  /** Whose minutes they are; null where the meeting itself is not known. */
  readonly meeting: { readonly title: string; readonly date: string } | null;
  /** The last day on which comments are taken, on the clocks of the body. */
  readonly commentsUntil: string;
  /** Word for word; null where it is not here. */
  readonly text: string | null;
  /** Where it is read and commented on without an account. */
  readonly link: URL;
}
