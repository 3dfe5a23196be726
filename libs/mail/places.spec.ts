import { Places } from './places.js';

describe('Places', () => {
  it('let in so many at a time, the first who asked first, and go on when one of them fails', async () => {
    const places = new Places(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const work = (number: number) =>
      places.within(async () => {
        begun.push(number);
        await new Promise<void>((resolve) => ends.push(resolve));
        if (number === 1) throw new Error('Lost at sea');
        return number;
      });
    const all = Promise.allSettled([1, 2, 3, 4].map(work));
    await new Promise(setImmediate);
    expect(begun).toEqual([1, 2]);
    for (const expected of [
      [1, 2, 3],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]) {
      ends.shift()?.();
      await new Promise(setImmediate);
      expect(begun).toEqual(expected);
    }
    expect((await all).map((one) => (one.status === 'fulfilled' ? one.value : 'lost'))).toEqual([
      'lost',
      2,
      3,
      4,
    ]);
  });
});
