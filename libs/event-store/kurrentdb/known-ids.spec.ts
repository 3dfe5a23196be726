import { KnownIds } from './known-ids.js';

const ids = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `id${from + n}`);

describe('the ids that are known of streams', () => {
  it('begin with the first event and have no hole', () => {
    const known = new KnownIds();
    known.learn('a-1', 2, ids(2, 3));
    expect(known.of('a-1')).toEqual([]);
    known.learn('a-1', 1, ids(1, 3));
    known.learn('a-1', 5, ids(5, 6));
    known.learn('a-1', 2, ids(2, 4));
    expect(known.of('a-1')).toEqual(ids(1, 4));
    expect(known.count).toBe(4);
  });

  it('are never more than so many, and the longest unused go first', () => {
    const known = new KnownIds(10);
    for (const stream of ['a-1', 'b-1', 'c-1']) known.learn(stream, 1, ids(1, 3));
    known.of('a-1');
    known.learn('d-1', 1, ids(1, 3));
    expect(['a-1', 'b-1', 'c-1', 'd-1'].map((stream) => known.of(stream).length)).toEqual([3, 0, 3, 3]);
    for (let n = 0; n < 1_000; n += 1) known.learn(`e-${n}`, 1, ids(1, 2));
    expect(known.count).toBeLessThanOrEqual(10);
  });

  it('of the stream used last are kept, however many they are', () => {
    const known = new KnownIds(10);
    known.learn('a-1', 1, ids(1, 8));
    known.learn('b-1', 1, ids(1, 8));
    known.learn('b-1', 9, ids(9, 30));
    expect([known.of('a-1').length, known.of('b-1').length, known.count]).toEqual([0, 30, 30]);
  });

  it('are forgotten on demand', () => {
    const known = new KnownIds();
    known.learn('a-1', 1, ids(1, 3));
    known.forget('a-1');
    known.forget('b-1');
    expect([known.of('a-1'), known.count]).toEqual([[], 0]);
  });
});
