import { SharedAnswer } from './shared-answer.js';

/** Questions that are answered by hand, in any order. */
const answeredByHand = () => {
  const asked: PromiseWithResolvers<number>[] = [];
  const shared = new SharedAnswer(() => {
    const one = Promise.withResolvers<number>();
    asked.push(one);
    return one.promise;
  });
  return { asked, shared };
};

describe('an answer that many share', () => {
  it('was begun after each of them asked', async () => {
    const { asked, shared } = answeredByHand();
    const first = shared.ask();
    const others = [shared.ask(), shared.ask(), shared.ask()];
    expect(asked).toHaveLength(1);
    asked[0]!.resolve(1);
    expect(await first).toBe(1);
    await new Promise(setImmediate);
    expect(asked).toHaveLength(2);
    asked[1]!.resolve(2);
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
    const last = shared.ask();
    expect(asked).toHaveLength(3);
    asked[2]!.resolve(3);
    expect(await last).toBe(3);
  });

  it('that fails spoils none but its own', async () => {
    const { asked, shared } = answeredByHand();
    const [first, second] = [shared.ask(), shared.ask()];
    asked[0]!.reject(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await new Promise(setImmediate);
    asked[1]!.resolve(2);
    expect(await second).toBe(2);
  });
});
