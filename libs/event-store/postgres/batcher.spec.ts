import { Batcher } from './batcher.js';

/** Answers only when told to, so that a test decides what is under way. */
const openBatcher = (limits: { mostItems?: number; mostSize?: number; crowd?: number } = {}) => {
  const batches: { items: readonly string[]; answer: () => void; fail: (error: Error) => void }[] = [];
  const batcher = new Batcher<string, string>({
    send: (items) => {
      const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
      batches.push({ items, answer: () => resolve(items.map((item) => item.toUpperCase())), fail: reject });
      return promise;
    },
    sizeOf: (item) => item.length,
    lineOf: (item) => item.slice(0, 1),
    mostItems: 500,
    mostSize: 1_000,
    ...limits,
  });
  const batch = async (index: number) => {
    while (!batches[index]) await new Promise(setImmediate);
    return batches[index];
  };
  return { batcher, batch };
};

describe('group commit', () => {
  it('sends together what was asked for while a round trip was under way', async () => {
    const { batcher, batch } = openBatcher();
    const a = batcher.add('a');
    const first = await batch(0);
    const [b, c] = [batcher.add('b'), batcher.add('c')];
    first.answer();
    expect(await a).toBe('A');
    const second = await batch(1);
    expect(second.items).toEqual(['b', 'c']);
    second.answer();
    expect(await Promise.all([b, c])).toEqual(['B', 'C']);
  });

  it('fails exactly those that were under way', async () => {
    const { batcher, batch } = openBatcher();
    const lost = expect(batcher.add('a')).rejects.toThrow('connection lost');
    const first = await batch(0);
    const b = batcher.add('b');
    first.fail(new Error('connection lost'));
    await lost;
    (await batch(1)).answer();
    expect(await b).toBe('B');
  });

  it('carries no more than so many, and no more than so much, but always one', async () => {
    const { batcher, batch } = openBatcher({ mostItems: 3, mostSize: 4 });
    const all = Promise.all(
      ['a', 'b', 'c', 'd', 'ee', 'ff', 'g', 'hhhhhhhh', 'i'].map((item) => batcher.add(item)),
    );
    const sent: (readonly string[])[] = [];
    for (let index = 0; sent.flat().length < 9; index += 1) {
      const next = await batch(index);
      sent.push(next.items);
      next.answer();
    }
    expect(sent).toEqual([['a', 'b', 'c'], ['d', 'ee'], ['ff', 'g'], ['hhhhhhhh'], ['i']]);
    expect(await all).toHaveLength(9);
  });

  describe('in a crowd', () => {
    it('sends a second batch while one is under way, and no third', async () => {
      const { batcher, batch } = openBatcher({ crowd: 2 });
      const a = batcher.add('a');
      const first = await batch(0);
      const [b, c] = [batcher.add('b'), batcher.add('c')];
      const second = await batch(1);
      const rest = ['d', 'e'].map((item) => batcher.add(item));
      await new Promise(setImmediate);
      expect([first.items, second.items]).toEqual([['a'], ['b', 'c']]);
      second.answer();
      const third = await batch(2);
      expect(third.items).toEqual(['d', 'e']);
      for (const one of [first, third]) one.answer();
      expect(await Promise.all([a, b, c, ...rest])).toEqual(['A', 'B', 'C', 'D', 'E']);
    });

    it('lets nothing overtake what stands in the same line', async () => {
      const { batcher, batch } = openBatcher({ crowd: 1 });
      const a1 = batcher.add('a1');
      const first = await batch(0);
      const all = [a1, ...['b1', 'a2', 'c1'].map((item) => batcher.add(item))];
      const second = await batch(1);
      expect([first.items, second.items]).toEqual([['a1'], ['b1']]);
      second.answer();
      await all[1];
      await new Promise(setImmediate);
      first.answer();
      const third = await batch(2);
      expect(third.items).toEqual(['a2', 'c1']);
      third.answer();
      expect(await Promise.all(all)).toEqual(['A1', 'B1', 'A2', 'C1']);
    });
  });

  it('is idle when everything was answered', async () => {
    const { batcher, batch } = openBatcher();
    let answered = false;
    void batcher.add('a').then(() => (answered = true));
    (await batch(0)).answer();
    await batcher.idle();
    expect(answered).toBe(true);
  });
});
