/** Asked for the first time, again since the text was amended, or again since there was no answer. */
export type AskingKind = 'first' | 'anew' | 'nudge';

/** What a party is asked to agree to between meetings. */
export interface AskingLetter {
  readonly kind: AskingKind;
  readonly recipient: { readonly name: string };
  readonly bodyName: string;
  /** What is proposed, word for word. */
  readonly text: string;
  /** What someone shall do once it is adopted. */
  readonly followUps: readonly string[];
  /** On the clocks of the body: a day (`2024-06-13`) counts to its end, a time (`2024-06-13T12:00`) to the minute. */
  readonly until: string;
  /** The item of the meeting that asked for it. */
  readonly askedBy: {
    readonly meetingTitle: string;
    readonly meetingDate: string;
    readonly item: string | null;
  } | null;
  /** What it means not to answer. */
  readonly silence: 'consent' | { readonly quorum: number; readonly asked: number };
  /** Where the party answers without an account. */
  readonly link: URL;
}

/** A link in place of one that was used or has expired. */
export interface NewLinkLetter {
  readonly recipient: { readonly name: string };
  /** The sentence that it is about. */
  readonly about: string;
  readonly link: URL;
}
