/** A mail's content before it is text or HTML: both say the same because both come from this. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export type Tone = 'calm' | 'today' | 'late';

export interface CardLink {
  readonly words: string;
  readonly address: URL;
}

/** One matter of the reader's own. */
export interface Card {
  readonly heading: string;
  readonly tone: Tone;
  readonly quote: string;
  readonly facts: readonly Fact[];
  /** Without a full stop: the first link, if there is one, comes right after it. */
  readonly todo: string;
  readonly links: readonly CardLink[];
}

/** One line of a list. */
export interface Row {
  readonly heading: string;
  readonly quote: string;
  readonly facts: readonly Fact[];
  readonly link: URL | null;
}

export interface RowSection {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What stands there when there are no rows. */
  readonly none: string;
}

export interface Layout {
  readonly language: string;
  readonly subject: string;
  readonly greeting: string;
  /** That the mail itself comes late, where it does. */
  readonly delay?: string;
  readonly lead: string | null;
  readonly cards: readonly Card[];
  readonly list: { readonly title: string; readonly sections: readonly RowSection[] } | null;
  /** A text that the mail brings, word for word and line for line. */
  readonly document?: { readonly title: string; readonly text: string };
  readonly columns: { readonly deadline: string; readonly what: string };
  readonly footer: readonly string[];
  /** Where the reader's deadlines are followed in a calendar. */
  readonly follow?: CardLink;
}

/** What is said before the first matter. */
export const openingOf = ({ delay, lead }: Layout): readonly string[] =>
  [delay, lead].filter((line) => line !== undefined && line !== null);
