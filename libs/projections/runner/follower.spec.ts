import { Follower } from './follower.js';

/** Longest a test waits, in milliseconds. */
const LIMIT = 10_000;

let head: bigint;
let batches: bigint[];
let follower: Follower;
let isBulk: boolean;
beforeEach(() => {
  head = 0n;
  batches = [];
  isBulk = true;
  follower = new Follower({
    name: 'log',
    loadCheckpoint: () => Promise.resolve(0n),
    advance: (after) => {
      if (head > after) batches.push(head);
      return Promise.resolve(head);
    },
    logger: { error: () => undefined },
    isBulk: () => isBulk,
  });
});
afterEach(() => follower.stop());

const come = (): void => {
  head += 1n;
  follower.wake();
};

describe('A follower', () => {
  it('gathers what comes soon after a batch where much comes one by one, and misses nothing of it', async () => {
    come();
    await follower.waitFor(1n, LIMIT);
    for (let one = 0; one < 20; one += 1) {
      come();
      await new Promise(setImmediate);
    }
    // Nobody waits for any of them: only their end is asked about, when they have all come.
    expect(await follower.waitFor(21n, LIMIT)).toBe(true);
    expect(batches.at(-1)).toBe(21n);
    expect(batches.length).toBeLessThan(20);
  });

  it('goes to it at once otherwise', async () => {
    isBulk = false;
    come();
    await follower.waitFor(1n, LIMIT);
    for (let one = 0; one < 19; one += 1) {
      come();
      await new Promise(setImmediate);
      await new Promise(setImmediate);
    }
    expect(batches).toHaveLength(20);
  });

  it('comes to what nobody waits for by itself', async () => {
    come();
    await follower.waitFor(1n, LIMIT);
    come();
    const { promise, resolve } = Promise.withResolvers<void>();
    const watch = setInterval(() => follower.status().position === 2n && resolve(), 1);
    await promise;
    clearInterval(watch);
    expect(batches).toEqual([1n, 2n]);
  });

  it('goes at once to what somebody waits for', async () => {
    for (let one = 1n; one <= 50n; one += 1n) {
      come();
      expect(await follower.waitFor(one, LIMIT)).toBe(true);
    }
    expect(batches).toHaveLength(50);
  });

  it('tells who waits that it was in vain: after a while, and when it stops', async () => {
    expect(await follower.waitFor(1n, 10)).toBe(false);
    const waiting = follower.waitFor(1n, LIMIT);
    await follower.stop();
    expect(await waiting).toBe(false);
    expect(await follower.waitFor(1n, LIMIT)).toBe(false);
  });
});
