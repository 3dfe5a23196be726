import { TrackedRows } from './tracked-rows.js';

interface Row {
  readonly word: string;
}
const loaded = (): TrackedRows<Row> =>
  new TrackedRows<Row>(
    [
      ['b', { word: 'buoy' }],
      ['a', { word: 'anchor' }],
    ],
    (one, other) => one.word === other.word,
  );

describe('Of rows that were loaded', () => {
  it('nothing is to be written while nothing was done', () => {
    expect([loaded().changed(), loaded().gone()]).toEqual([[], []]);
  });

  it('is to be written what is new or other, in the order of the keys', () => {
    const rows = loaded();
    for (const [key, word] of Object.entries({ d: 'dock', b: 'bollard', c: 'crane' }))
      rows.set(key, { word });
    expect(rows.changed()).toEqual([{ word: 'bollard' }, { word: 'crane' }, { word: 'dock' }]);
    expect(rows.gone()).toEqual([]);
  });

  it('is to be deleted what is gone, in the order of the keys', () => {
    const rows = loaded();
    for (const key of ['b', 'a', 'never there']) rows.delete(key);
    expect([rows.changed(), rows.gone()]).toEqual([[], ['a', 'b']]);
  });

  it('is left alone what became again as it was, and what came and went', () => {
    const rows = loaded();
    rows.delete('a');
    rows.set('a', { word: 'anchor' });
    rows.set('b', { word: 'bollard' });
    rows.set('b', { word: 'buoy' });
    rows.set('c', { word: 'crane' });
    rows.delete('c');
    expect([rows.changed(), rows.gone()]).toEqual([[], []]);
  });
});
