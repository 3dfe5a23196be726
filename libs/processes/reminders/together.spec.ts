import { Together, togetherAt } from './together.js';

/** Answers with the double, when it is told to; notes what it was asked at a time. */
const doubling = () => {
  const asked: (readonly number[])[] = [];
  const waiting: (() => void)[] = [];
  const together = new Together(async (questions: readonly number[]) => {
    asked.push(questions);
    await new Promise<void>((resolve) => waiting.push(resolve));
    if (questions.includes(0)) throw new Error('No double of nothing');
    return questions.map((one) => 2 * one);
  });
  const answer = async (): Promise<void> => {
    while (waiting.length === 0) await new Promise(setImmediate);
    waiting.shift()?.();
  };
  return { asked, together, answer };
};

describe('Questions', () => {
  it('that come at the same time are asked together, and each has its own answer', async () => {
    const { asked, together, answer } = doubling();
    const answers = Promise.all([1, 2, 3].map((one) => together.ask(one)));
    await answer();
    expect(await answers).toEqual([2, 4, 6]);
    expect(asked).toEqual([[1, 2, 3]]);
  });

  it('that come while others are under way are asked after them, all at once: no answer is older than its question', async () => {
    const { asked, together, answer } = doubling();
    const first = together.ask(1);
    while (asked.length === 0) await new Promise(setImmediate);
    const later = Promise.all([together.ask(2), together.ask(3)]);
    expect(asked).toEqual([[1]]);
    await answer();
    await answer();
    expect([await first, await later]).toEqual([2, [4, 6]]);
    expect(asked).toEqual([[1], [2, 3]]);
  });

  it('that cannot be answered fail for those who asked together, and for nobody after them', async () => {
    const { together, answer } = doubling();
    const failed = Promise.allSettled([together.ask(0), together.ask(1)]);
    await answer();
    expect((await failed).map((one) => one.status)).toEqual(['rejected', 'rejected']);
    const next = together.ask(2);
    await answer();
    expect(await next).toBe(4);
  });

  it('at two places are two', async () => {
    const seen: (readonly [object, readonly string[]])[] = [];
    const ask = togetherAt((place: object, questions: readonly string[]) => {
      seen.push([place, questions]);
      return Promise.resolve(questions);
    });
    const [here, there] = [{}, {}];
    await Promise.all([ask(here, 'a'), ask(there, 'b'), ask(here, 'c')]);
    expect(seen).toEqual([
      [here, ['a', 'c']],
      [there, ['b']],
    ]);
  });
});
