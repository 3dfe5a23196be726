/** A rule of reading that has a name, can be tried on its own example, and can be switched off alone. */
export interface Rule {
  /** Stable; words of the field joined by hyphens, its family first: `deadline-week`. */
  readonly name: string;
  /** Why what it finds means that, in English. */
  readonly reason: string;
  /** Invented words in which it finds something: the text of one item, or whole minutes when `isWhole`. */
  readonly example: string;
  readonly isWhole?: true;
}

/** Is this rule in use? */
export type IsOn = (rule: Pick<Rule, 'name'>) => boolean;

/** Every rule in use. */
export const allOn: IsOn = () => true;

/** Which rules found what: names by `a1`, `d2`, `item 3`, `link 1`, `meeting.date`. */
export type Explanation = Readonly<Record<string, readonly string[]>>;
