import type { ReadPassage } from './passages.js';
import { naturally, pairsOfWords, vocabularyOf, type Term, type Vocabulary } from './vocabulary.js';
import { isSpellingOf } from './words.js';

export interface Spelling {
  readonly spelling: string;
  /** Where it stands: `meeting`, `attendance`, `item 4`, `a3`. */
  readonly places: readonly string[];
}

/** One word (or name) that the renderings spell differently, with every spelling of it in either. */
export interface SpellingVariants {
  readonly first: readonly Spelling[];
  readonly second: readonly Spelling[];
}

interface Edge {
  readonly first: Term;
  readonly second: Term;
}

/** Words that one rendering has more often than the other: where both have a word, it is not spelt otherwise. */
const surplus = (own: Vocabulary, other: Vocabulary): readonly Term[] =>
  [...own.values()].filter(({ folded, count }) => count > (other.get(folded)?.count ?? 0));

/** By what stands beside a word and how it begins or ends: two spellings of one word have one of these in common. */
const keysOf = ({ folded, neighbours }: Term): readonly string[] =>
  [...neighbours].flatMap((neighbour) => [
    `${neighbour} ^${folded.charAt(0)}`,
    `${neighbour} ${folded.slice(-1)}$`,
  ]);

const byKey = (terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> => {
  const all = new Map<string, Term[]>();
  for (const term of terms) {
    for (const key of keysOf(term)) {
      const found = all.get(key);
      if (found === undefined) all.set(key, [term]);
      else found.push(term);
    }
  }
  return all;
};

/** Words that are nearly the same and stand beside the same word. */
const respelt = (ones: readonly Term[], others: readonly Term[]): readonly Edge[] => {
  const found = byKey(others);
  return ones.flatMap((first) => {
    const near = new Set(keysOf(first).flatMap((key) => found.get(key) ?? []));
    return [...near]
      .filter((second) => isSpellingOf(first.folded, second.folded))
      .map((second) => ({ first, second }));
  });
};

/** Words that the other rendering breaks in two. */
const broken = (whole: readonly Term[], halves: Vocabulary): readonly (readonly [Term, Term])[] =>
  whole.flatMap((term) => {
    const parts = halves.get(term.folded);
    return parts === undefined ? [] : [[term, parts] as const];
  });

/** A spelling by its rendering and its form: the same word is another one in the other rendering. */
type Node = `${'first' | 'second'} ${string}`;

/** Terms that hang together, over whatever number of spellings. */
const clusters = (edges: readonly Edge[]): readonly (readonly Edge[])[] => {
  const leader = new Map<Node, Node>();
  const find = (node: Node): Node => {
    const up = leader.get(node);
    return up === undefined || up === node ? node : find(up);
  };
  const nodes = ({ first, second }: Edge): readonly [Node, Node] => [
    `first ${first.shown}`,
    `second ${second.shown}`,
  ];
  for (const edge of edges) {
    const [a, b] = nodes(edge).map(find) as [Node, Node];
    leader.set(a, b);
    leader.set(b, b);
  }
  return [...Map.groupBy(edges, (edge) => find(nodes(edge)[0])).values()];
};

const spellingsOf = (terms: readonly Term[]): readonly Spelling[] =>
  [...new Map(terms.map((term) => [term.shown, term])).values()]
    .map(({ shown: spelling, places }) => ({ spelling, places }))
    .toSorted((a, b) => naturally.compare(a.spelling, b.spelling) || (a.spelling < b.spelling ? -1 : 1));

const earliest = ({ first, second }: SpellingVariants): string =>
  [...first, ...second].map(({ spelling }) => spelling).toSorted(naturally.compare)[0] ?? '';

/** Every word that two renderings spell differently, once. */
export const spellingVariants = (
  first: readonly ReadPassage[],
  second: readonly ReadPassage[],
): readonly SpellingVariants[] => {
  const [own, other] = [vocabularyOf(first), vocabularyOf(second)];
  const [ones, others] = [surplus(own, other), surplus(other, own)];
  const edges: readonly Edge[] = [
    ...respelt(ones, others),
    ...broken(ones, pairsOfWords(second)).map(([whole, parts]) => ({ first: whole, second: parts })),
    ...broken(others, pairsOfWords(first)).map(([whole, parts]) => ({ first: parts, second: whole })),
  ];
  return clusters(edges)
    .map((cluster) => ({
      first: spellingsOf(cluster.map((edge) => edge.first)),
      second: spellingsOf(cluster.map((edge) => edge.second)),
    }))
    .toSorted((a, b) => naturally.compare(earliest(a), earliest(b)));
};
