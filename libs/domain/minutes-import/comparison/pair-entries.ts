import type { Entry } from '../entries.js';
import { alike } from './similarity.js';
import { foldedWords } from './words.js';

export interface EntryPair {
  readonly first: Entry;
  readonly second: Entry;
}

export interface Paired {
  readonly pairs: readonly EntryPair[];
  readonly onlyFirst: readonly Entry[];
  readonly onlySecond: readonly Entry[];
}

/** What two entries must have in common to be the same thing in two renderings. */
const THRESHOLD = 0.6;

/**
 * Beyond this many pairs of unlike entries nobody compares them by eye either: what is not the same to the
 * letter is then shown as added and missing. The minutes of one meeting stay far below it.
 */
const MOST_PAIRS = 1_000_000;

interface Placed {
  readonly entry: Entry;
  /** Place among the entries of its rendering. */
  readonly place: number;
}

interface Candidate {
  readonly first: Placed;
  readonly second: Placed;
  readonly score: number;
}

export const sourceOf = (entry: Entry) =>
  entry.kind === 'decision' ? entry.decision.source : entry.action.source;

/** In the order of the document, which does not depend on the order in which they were given. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => sourceOf(a).start - sourceOf(b).start || (a.id < b.id ? -1 : 1));

const placed = (entries: readonly Entry[]): readonly Placed[] =>
  inOrder(entries).map((entry, place) => ({ entry, place }));

const sentencesOf = (all: readonly Placed[]): readonly string[] => all.map(({ entry }) => entry.sentence);

/** The same words in an entry of the same kind; where they are repeated, in the order of the document. */
const samePairs = (first: readonly Placed[], second: readonly Placed[]): readonly Candidate[] => {
  const key = ({ entry }: Placed): string => `${entry.kind} ${foldedWords(entry.sentence).join(' ')}`;
  const others = Map.groupBy(second, key);
  return [...Map.groupBy(first, key)].flatMap(([words, ones]) => {
    const same = others.get(words) ?? [];
    return ones.slice(0, same.length).flatMap((one, index): Candidate | readonly never[] => {
      const other = same[index];
      return other === undefined ? [] : { first: one, second: other, score: 1 };
    });
  });
};

const likePairs = (first: readonly Placed[], second: readonly Placed[]): readonly Candidate[] => {
  if (first.length * second.length > MOST_PAIRS) return [];
  return alike(sentencesOf(first), sentencesOf(second), THRESHOLD).flatMap(
    (found): Candidate | readonly never[] => {
      const [one, other] = [first[found.first], second[found.second]];
      return one === undefined || other === undefined ? [] : { ...found, first: one, second: other };
    },
  );
};

const kindsDiffer = ({ first, second }: Candidate): number =>
  first.entry.kind === second.entry.kind ? 0 : 1;
const apart = ({ first, second }: Candidate): number => Math.abs(first.place - second.place);
const depth = ({ first, second }: Candidate): number => first.place + second.place;

/** The likest first. What is left equal is told by its place, in a way that treats both renderings alike. */
const better = (a: Candidate, b: Candidate): number =>
  b.score - a.score || kindsDiffer(a) - kindsDiffer(b) || apart(a) - apart(b) || depth(a) - depth(b);

/** Which entries of two renderings are the same: the same words first, then the likest, then of what is left. */
export const pairEntries = (first: readonly Entry[], second: readonly Entry[]): Paired => {
  const pairs: EntryPair[] = [];
  const taken = new Set<Placed>();
  const take = (candidates: readonly Candidate[]): void => {
    for (const { first: one, second: other } of candidates) {
      if (taken.has(one) || taken.has(other)) continue;
      taken.add(one).add(other);
      pairs.push({ first: one.entry, second: other.entry });
    }
  };
  const left = (all: readonly Placed[]) => all.filter((one) => !taken.has(one));
  const [ones, others] = [placed(first), placed(second)];
  take(samePairs(ones, others));
  take(likePairs(left(ones), left(others)).toSorted(better));
  const entriesOf = (all: readonly Placed[]) => left(all).map(({ entry }) => entry);
  return { pairs, onlyFirst: entriesOf(ones), onlySecond: entriesOf(others) };
};
