import fc from 'fast-check';
import { readAction, readDecision, reading, readMeeting } from '../../testing/reading.js';
import { entriesAsRead, type Entry } from '../entries.js';
import { compareRenderings, type Comparison, type Rendering } from './index.js';

const sentence = fc.constantFrom(
  'The trust paints the lighthouse before the summer comes.',
  'The trust paints the lighthuose before the summer comes.',
  'The trust paints the light house before the summer comes.',
  'The harbour office sells the old crane at the northern quay.',
  'The harbour ofice sells the old crane at the southern quay.',
  'Heidi Lundslett asks for three offers on a new crane.',
  'Heidi Lundstett asks for three offers on a new crane.',
  'Fees.',
);
const name = fc.constantFrom('Harbour Office', 'Harbour Ofice', 'Lighthouse Trust', 'Mole Society');

const rendering: fc.Arbitrary<Rendering> = fc
  .record({
    entries: fc.array(
      fc.record({
        text: sentence,
        isDecision: fc.boolean(),
        owner: name,
        due: fc.option(fc.constant('2024-06-01')),
      }),
      { maxLength: 6 },
    ),
    present: fc.uniqueArray(name),
    place: fc.constantFrom(null, 'Tollboden', 'Tolboden', 'Fyrbua'),
    titles: fc.array(sentence, { maxLength: 3 }),
  })
  .map(({ entries, present, place, titles }) => {
    const source = (index: number) => ({ source: { start: index * 20, end: index * 20 + 10 } });
    const read = reading({
      meeting: readMeeting({ place }),
      attendees: { present, present_count: present.length, absent: [] },
      items: titles.map((title, index) => ({
        seq: index + 1,
        number: null,
        title,
        presenters: [],
        discussion: [],
      })),
      decisions: entries.flatMap(({ text, isDecision }, index) =>
        isDecision ? [readDecision(`d${index}`, { text, ...source(index) })] : [],
      ),
      actions: entries.flatMap(({ text, isDecision, owner, due }, index) =>
        isDecision ? [] : [readAction(`a${index}`, { text, owners: [owner], due, ...source(index) })],
      ),
    });
    return { head: read.meeting, reading: read, entries: entriesAsRead({ reading: read }) };
  });

const always = (holds: (first: Rendering, second: Rendering) => void): void =>
  fc.assert(fc.property(rendering, rendering, holds), { numRuns: 300 });

const shuffled = (entries: readonly Entry[], seed: number): readonly Entry[] =>
  entries.toSorted((a, b) => ((a.id.charCodeAt(1) * seed) % 7) - ((b.id.charCodeAt(1) * seed) % 7));

/** Of all that says `first` and `second` the other way round. */
const swap = <Pair extends { readonly first: unknown; readonly second: unknown }>(pair: Pair): Pair => ({
  ...pair,
  first: pair.second,
  second: pair.first,
});

const sorted = (all: readonly object[]): readonly string[] =>
  all.map((one) => JSON.stringify(one)).toSorted();

/** What does not depend on the order in which pairs are told. */
const told = ({ same, changed, ...rest }: Comparison) => ({
  ...rest,
  same: sorted(same),
  changed: sorted(changed),
});

const seenFromTheOther = (found: Comparison): Comparison => ({
  head: found.head.map(swap),
  attendance: { missing: found.attendance.added, added: found.attendance.missing },
  spellings: found.spellings.map(swap),
  same: found.same.map(swap),
  changed: found.changed.map((one) => ({ ...swap(one), differences: one.differences.map(swap) })),
  added: found.missing,
  missing: found.added,
});

/** Keys in one order, so that JSON can be compared. */
const plain = (found: Comparison): unknown =>
  told(
    JSON.parse(
      JSON.stringify(found, (_, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      ),
    ) as Comparison,
  );

describe('By the laws of a comparison', () => {
  it('a rendering does not differ from itself', () => {
    always((first) => {
      const found = compareRenderings(first, first);
      expect({ ...found, same: found.same.length }).toEqual({
        head: [],
        attendance: { missing: [], added: [] },
        spellings: [],
        same: first.entries.length,
        changed: [],
        added: [],
        missing: [],
      });
    });
  });

  it('what one has added the other is missing', () => {
    always((first, second) => {
      expect(plain(compareRenderings(second, first))).toEqual(
        plain(seenFromTheOther(compareRenderings(first, second))),
      );
    });
  });

  it('the order in which entries are given makes no difference', () => {
    always((first, second) => {
      const inOtherOrder = compareRenderings(
        { ...first, entries: shuffled(first.entries, 3) },
        { ...second, entries: shuffled(second.entries, 5) },
      );
      expect(inOtherOrder).toEqual(compareRenderings(first, second));
    });
  });

  it('every entry stands in it once', () => {
    always((first, second) => {
      const { same, changed, added, missing } = compareRenderings(first, second);
      const pairs = [...same, ...changed];
      const idsOf = ({ entries }: Rendering) => entries.map(({ id }) => id).toSorted();
      expect([...pairs.map((pair) => pair.first), ...missing].toSorted()).toEqual(idsOf(first));
      expect([...pairs.map((pair) => pair.second), ...added].toSorted()).toEqual(idsOf(second));
    });
  });

  it('the renderings tried here differ in every way', () => {
    const pairs = fc.sample(fc.tuple(rendering, rendering), { numRuns: 300, seed: 1 });
    const found = pairs.map(([first, second]) => compareRenderings(first, second));
    for (const part of ['head', 'spellings', 'same', 'changed', 'added', 'missing'] as const) {
      expect({ part, tried: found.some((one) => one[part].length > 0) }).toEqual({ part, tried: true });
    }
  });
});
