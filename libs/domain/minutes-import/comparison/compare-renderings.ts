import type { Entry } from '../entries.js';
import type { ReadMeeting } from '../reading.js';
import { inOrder, pairEntries, sourceOf, type EntryPair } from './pair-entries.js';
import { passagesOf, type Rendering } from './passages.js';
import { spellingVariants, type SpellingVariants } from './spellings.js';
import { isSameText } from './words.js';

/** What the first rendering says and what the second; null where one is silent. */
export interface Difference {
  readonly field: string;
  readonly first: string | null;
  readonly second: string | null;
}

/** An entry that both have, by its id in each. */
export interface SameEntry {
  readonly first: string;
  readonly second: string;
}

export interface ChangedEntry extends SameEntry {
  readonly differences: readonly Difference[];
}

/** Two renderings of one meeting's minutes, side by side. */
export interface Comparison {
  readonly head: readonly Difference[];
  /** Names that only one of them has, among those present and those absent. */
  readonly attendance: {
    readonly missing: readonly string[];
    readonly added: readonly string[];
  };
  readonly spellings: readonly SpellingVariants[];
  readonly same: readonly SameEntry[];
  readonly changed: readonly ChangedEntry[];
  /** Only in the second, and only in the first. */
  readonly added: readonly string[];
  readonly missing: readonly string[];
}

const HEAD = [
  'body',
  'title',
  'date',
  'start',
  'end',
  'place',
  'chair',
  'secretary',
  'next_meeting',
] as const satisfies readonly (keyof ReadMeeting)[];

const differs = (first: string | null, second: string | null): boolean =>
  first === null || second === null ? first !== second : !isSameText(first, second);

const differenceIn = (field: string, first: string | null, second: string | null): readonly Difference[] =>
  differs(first, second) ? [{ field, first, second }] : [];

const headDifferences = (first: ReadMeeting, second: ReadMeeting): readonly Difference[] =>
  HEAD.flatMap((field) => differenceIn(field, first[field], second[field]));

/** Names that are not, in whatever spelling, among the others. */
const without = (names: readonly string[], others: readonly string[]): readonly string[] =>
  names.filter((name) => !others.some((other) => isSameText(name, other))).toSorted();

const namesDiffer = (first: readonly string[], second: readonly string[]): boolean =>
  without(first, second).length + without(second, first).length > 0;

const list = (names: readonly string[]): string | null =>
  names.length === 0 ? null : names.toSorted().join(', ');

const listDifference = (
  field: string,
  first: readonly string[],
  second: readonly string[],
): readonly Difference[] =>
  namesDiffer(first, second) ? [{ field, first: list(first), second: list(second) }] : [];

const dueOf = ({ due, due_raw }: { readonly due: string | null; readonly due_raw: string | null }) =>
  due ?? due_raw;

const factDifferences = ({ first, second }: EntryPair): readonly Difference[] => {
  if (first.kind === 'decision' || second.kind === 'decision') {
    if (first.kind !== second.kind) return [{ field: 'kind', first: first.kind, second: second.kind }];
    const typeOf = (entry: Entry) => (entry.kind === 'decision' ? entry.decision.type : null);
    return differenceIn('type', typeOf(first), typeOf(second));
  }
  const [a, b] = [first.action, second.action];
  return [
    ...listDifference('owners', a.owners, b.owners),
    ...listDifference('participants', a.participants, b.participants),
    ...differenceIn('due', dueOf(a), dueOf(b)),
    ...differenceIn('due_meeting', a.due_meeting?.body ?? null, b.due_meeting?.body ?? null),
    ...differenceIn('approval_by', a.approval_by, b.approval_by),
  ];
};

const differencesOf = (pair: EntryPair): readonly Difference[] => [
  ...differenceIn('text', pair.first.sentence, pair.second.sentence),
  ...factDifferences(pair),
];

const idsOf = (entries: readonly Entry[]): readonly string[] => inOrder(entries).map(({ id }) => id);

const attending = ({ reading: { attendees } }: Rendering): readonly string[] => [
  ...attendees.present,
  ...attendees.absent,
];

/**
 * What two renderings of the minutes of one meeting have in common, and in what they differ. Pure, and the
 * same whatever the order of the entries; with the renderings exchanged, what was added is missing.
 */
export const compareRenderings = (first: Rendering, second: Rendering): Comparison => {
  const { pairs, onlyFirst, onlySecond } = pairEntries(first.entries, second.entries);
  const compared = pairs
    .toSorted(
      (a, b) => sourceOf(a.first).start - sourceOf(b.first).start || (a.first.id < b.first.id ? -1 : 1),
    )
    .map((pair) => ({ first: pair.first.id, second: pair.second.id, differences: differencesOf(pair) }));
  return {
    head: headDifferences(first.head, second.head),
    attendance: {
      missing: without(attending(first), attending(second)),
      added: without(attending(second), attending(first)),
    },
    spellings: spellingVariants(passagesOf(first), passagesOf(second)),
    same: compared
      .filter(({ differences }) => differences.length === 0)
      .map(({ first: one, second: other }) => ({ first: one, second: other })),
    changed: compared.filter(({ differences }) => differences.length > 0),
    added: idsOf(onlySecond),
    missing: idsOf(onlyFirst),
  };
};
