import type { ReadPassage } from './passages.js';
import { foldedWord, wordsOf } from './words.js';

/** One word of a rendering, wherever it stands. */
export interface Term {
  readonly folded: string;
  readonly count: number;
  /** As it is most often written. */
  readonly shown: string;
  /** Where it stands, each place once. */
  readonly places: readonly string[];
  /** The words that stand before and after it. */
  readonly neighbours: ReadonlySet<string>;
}

export type Vocabulary = ReadonlyMap<string, Term>;

interface Gathered {
  readonly forms: Map<string, number>;
  readonly places: Set<string>;
  readonly neighbours: Set<string>;
}

/** `anna2` before `anna10`, and the same on every machine. */
export const naturally = new Intl.Collator('nb', { numeric: true });

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';

/** A word alone in its passage has no neighbours, and is compared with others that stand alone. */
const neighboursAt = (words: readonly string[], place: number): readonly string[] => {
  if (words.length === 1) return ['alone'];
  const [before, after] = [words[place - 1], words[place + 1]];
  return [
    ...(before === undefined ? [] : [`${foldedWord(before)} …`]),
    ...(after === undefined ? [] : [`… ${foldedWord(after)}`]),
  ];
};

const gather = (all: Map<string, Gathered>, { about, text }: ReadPassage, length: 1 | 2): void => {
  const words = wordsOf(text);
  for (let place = 0; place + length <= words.length; place++) {
    const form = words.slice(place, place + length).join(' ');
    const folded = foldedWord(form.replace(' ', ''));
    const found = all.get(folded) ?? { forms: new Map(), places: new Set(), neighbours: new Set() };
    found.forms.set(form, (found.forms.get(form) ?? 0) + 1);
    found.places.add(about);
    if (length === 1) for (const one of neighboursAt(words, place)) found.neighbours.add(one);
    all.set(folded, found);
  }
};

const terms = (passages: readonly ReadPassage[], length: 1 | 2): Vocabulary => {
  const all = new Map<string, Gathered>();
  for (const passage of passages) gather(all, passage, length);
  return new Map(
    [...all].map(([folded, { forms, places, neighbours }]): [string, Term] => {
      const count = [...forms.values()].reduce((sum, one) => sum + one, 0);
      const shown = mostFrequent(forms);
      const sorted = [...places].toSorted(naturally.compare);
      return [folded, { folded, count, shown, places: sorted, neighbours }];
    }),
  );
};

/** The words of a rendering. */
export const vocabularyOf = (passages: readonly ReadPassage[]): Vocabulary => terms(passages, 1);

/** Every two words that stand side by side, by how they would look as one. */
export const pairsOfWords = (passages: readonly ReadPassage[]): Vocabulary => terms(passages, 2);
