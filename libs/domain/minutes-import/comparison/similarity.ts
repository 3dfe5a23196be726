import { foldedWords } from './words.js';

/** How often each run of three letters occurs in a text. */
interface Trigrams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const trigramsOf = (text: string): Trigrams => {
  const padded = `  ${foldedWords(text).join(' ')} `;
  const counts = new Map<string, number>();
  for (let place = 0; place + 3 <= padded.length; place++) {
    const run = padded.slice(place, place + 3);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, padded.length - 2) };
};

/** Where a run of letters occurs: the texts by their place, and how often in each. */
interface Occurrences {
  readonly places: number[];
  readonly counts: number[];
}

const indexOf = (texts: readonly Trigrams[]): ReadonlyMap<string, Occurrences> => {
  const index = new Map<string, Occurrences>();
  for (const [place, { counts }] of texts.entries()) {
    for (const [run, count] of counts) {
      const found = index.get(run) ?? { places: [], counts: [] };
      found.places.push(place);
      found.counts.push(count);
      index.set(run, found);
    }
  }
  return index;
};

/** Two texts, by their places, and the share of three-letter runs that they have in common, 0 … 1. */
export interface Likeness {
  readonly first: number;
  readonly second: number;
  readonly score: number;
}

/**
 * Every two texts that have at least `threshold` in common: a misread letter costs little. Counted over an
 * index of the runs, not pair by pair: two renderings of a thousand entries each are a million pairs.
 */
export const alike = (
  first: readonly string[],
  second: readonly string[],
  threshold: number,
): readonly Likeness[] => {
  const others = second.map(trigramsOf);
  const index = indexOf(others);
  return first.map(trigramsOf).flatMap((one, place) => {
    const common = inCommon(one, index, others.length);
    return others.flatMap(({ total }, other): Likeness | readonly never[] => {
      const score = (2 * (common[other] ?? 0)) / (one.total + total);
      return score < threshold ? [] : { first: place, second: other, score };
    });
  });
};

const inCommon = (
  { counts }: Trigrams,
  index: ReadonlyMap<string, Occurrences>,
  length: number,
): Int32Array => {
  const common = new Int32Array(length);
  for (const [run, count] of counts) {
    const found = index.get(run);
    for (const [at, place] of (found?.places ?? []).entries()) {
      common[place] = (common[place] ?? 0) + Math.min(count, found?.counts[at] ?? 0);
    }
  }
  return common;
};
