import { readAction, readDecision, reading } from '../../testing/reading.js';
import { entriesAsRead } from '../entries.js';
import type { Reading } from '../reading.js';
import { inOrder, pairEntries } from './pair-entries.js';

type Part = Partial<Pick<Reading, 'actions' | 'decisions'>>;
const entries = (part: Part) => entriesAsRead({ reading: reading(part) });
const at = (start: number) => ({ source: { start, end: start + 10 } });
const action = (id: string, text: string, start = 0) => readAction(id, { text, ...at(start) });

const paired = (first: Part, second: Part): readonly string[] =>
  pairEntries(entries(first), entries(second)).pairs.map((one) => `${one.first.id} ${one.second.id}`);

const paint = 'The trust paints the lighthouse before the summer comes.';

describe('Entries', () => {
  it('stand in the order of the document, and by their ids where that is the same', () => {
    const all = entries({ actions: [action('a3', 'c', 20), action('a2', 'b', 5), action('a1', 'a', 5)] });
    expect(inOrder(all).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    expect(inOrder(all.toReversed()).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    const decided = entries({
      actions: [action('a1', 'a', 20)],
      decisions: [readDecision('d1', { text: 'd', ...at(3) })],
    });
    expect(inOrder(decided).map(({ id }) => id)).toEqual(['d1', 'a1']);
  });

  it('that say the same to the letter are one, before those that are alike', () => {
    const found = paired(
      { actions: [action('a1', `${paint} Red.`, 0), action('a2', paint, 20)] },
      { actions: [action('b1', paint, 0), action('b2', `${paint} Blue.`, 20)] },
    );
    expect(found).toEqual(['a2 b1', 'a1 b2']);
  });

  it('that are said more often on one side are one as often as both say them', () => {
    const once = { actions: [action('a1', paint, 0)] };
    const twice = { actions: [action('b1', paint, 0), action('b2', paint, 20)] };
    expect(paired(once, twice)).toEqual(['a1 b1']);
    expect(paired(twice, once)).toEqual(['b1 a1']);
    const { onlyFirst, onlySecond } = pairEntries(entries(once), entries(twice));
    expect([onlyFirst, onlySecond.map(({ id }) => id)]).toEqual([[], ['b2']]);
  });

  it('are one with the likest; of those that are equally like, with one of the same kind, then the nearest', () => {
    const likest = {
      actions: [action('b1', `${paint} It is red and blue.`, 0), action('b2', `${paint} It is red.`, 20)],
    };
    expect(paired({ actions: [action('a1', paint, 0)] }, likest)).toEqual(['a1 b2']);
    const changed = `${paint} Red.`;
    const kinds = {
      actions: [action('b1', changed, 20)],
      decisions: [readDecision('d1', { text: changed, ...at(0) })],
    };
    expect(paired({ actions: [action('a1', paint, 0)] }, kinds)).toEqual(['a1 b1']);
    const three = (name: string) => [0, 20, 40].map((start) => action(`${name}${start}`, 'Mast', start));
    const near = { actions: [...three('x'), action('b3', changed, 60), action('b1', changed, 10)] };
    expect(paired({ actions: [action('a1', paint, 0)] }, near)).toEqual(['a1 b1']);
  });

  it('that have too little in common are none', () => {
    expect(
      paired({ actions: [action('a1', paint)] }, { actions: [action('b1', 'The crane is sold.')] }),
    ).toEqual([]);
    expect(paired({}, { actions: [action('b1', paint)] })).toEqual([]);
  });

  it('that are too many to be compared are one only where they say the same', () => {
    const many = Array.from({ length: 1_001 }, (_, one) => action(`a${one}`, `Lamp ${one} burns.`, one * 20));
    const others = many.map((one) => ({ ...one, text: `${one.text} Now.` }));
    const last = action('z', paint, 90_000);
    const found = paired(
      { actions: [...many, { ...last, text: `${paint} Red.` }, action('y', 'Fees.', 99_000)] },
      { actions: [...others, last, action('q', 'Fees.', 99_000)] },
    );
    expect(found).toEqual(['y q']);
  });
});
