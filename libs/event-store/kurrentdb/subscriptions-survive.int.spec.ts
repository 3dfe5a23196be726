import { startKurrentFake, type KurrentFake } from '../../../test/support/kurrentdb-fake.js';
import { collect, newCategory, newStream, said, wordOf } from '../contract/occurrences.js';
import { openKurrentEventStore, type KurrentEventStore } from '../index.js';
import { until } from '../../../test/support/until.js';

describe('a subscription to KurrentDB', () => {
  let fake: KurrentFake;
  let store: KurrentEventStore;
  let troubles: string[];
  let abort: AbortController;
  const category = newCategory();
  const filter = { categories: [category] };

  beforeEach(async () => {
    fake = await startKurrentFake();
    troubles = [];
    abort = new AbortController();
    store = await openKurrentEventStore({
      url: fake.url,
      limits: { answerMs: 1_000, firstWaitMs: 20 },
      onTrouble: (error) => troubles.push(String(error)),
    });
  });
  afterEach(async () => {
    abort.abort();
    await store.close();
    await fake.stop();
  });

  const append = (word: string, of = category) => {
    const stream = newStream(of);
    return store.append(stream, 'none', said(stream, [word]));
  };
  const follow = () => store.subscribe({ filter, signal: abort.signal })[Symbol.asyncIterator]();
  type Live = ReturnType<typeof follow>;
  const next = async (live: Live) => wordOf((await live.next()).value);

  const drops: readonly [string, (server: KurrentFake) => unknown][] = [
    ['ends in good order', (server) => server.endSubscriptions()],
    ['is cut', (server) => server.dropConnections()],
    ['is lost with the server, which comes back', (server) => server.goDown().then(() => server.comeBack())],
  ];

  it.each(drops)('that %s is made again, and goes on behind the last event', async (_, drop) => {
    const live = follow();
    await append('a');
    expect(await next(live)).toBe('a');
    const second = next(live);
    await until(() => fake.openSubscriptions() === 1);
    await drop(fake);
    await append('b');
    expect(await second).toBe('b');
    await append('c');
    expect(await next(live)).toBe('c');
    expect(troubles.length).toBeGreaterThan(0);
    expect(fake.faults.subscribedFrom.at(-1)).toBeGreaterThan(0n);
  });

  it('goes on from a checkpoint, not from the last event, when others wrote much since', async () => {
    const live = follow();
    await append('a');
    expect(await next(live)).toBe('a');
    const after = fake.log.all.at(-1)!.position;
    const second = next(live);
    for (let n = 0; n < 300; n += 1) await append('of another category', newCategory());
    await until(() => fake.openSubscriptions() === 1);
    fake.endSubscriptions();
    await until(() => fake.faults.subscribedFrom.length >= 2);
    expect(fake.faults.subscribedFrom.at(-1)).toBeGreaterThan(after + 10_000n);
    await append('b');
    expect(await second).toBe('b');
  });

  it('loses nothing that still waited for a slow reader when a checkpoint had come and it was cut', async () => {
    for (const word of ['a', 'b', 'c', 'd', 'e']) await append(word);
    for (let n = 0; n < 300; n += 1) await append('of another category', newCategory());
    const live = follow();
    expect(await next(live)).toBe('a');
    // Time for the rest and the checkpoint to reach the buffer, and then for the cut to reach it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    fake.dropConnections();
    await until(() => fake.openSubscriptions() === 0);
    await append('f');
    const rest: string[] = [];
    while (rest.length < 5) rest.push(await next(live));
    expect(rest).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  it('that is never confirmed is made again', async () => {
    const live = follow();
    await append('a');
    expect(await next(live)).toBe('a');
    const second = next(live);
    fake.faults.unansweredReads = 1;
    fake.endSubscriptions();
    await until(() => fake.faults.calls.subscribe >= 3);
    await append('b');
    expect(await second).toBe('b');
    expect(troubles.some((said) => said.includes('no answer within 1000 ms'))).toBe(true);
  });

  it('loses nothing, sees nothing twice and all in order while the server restarts amid 2 000 appends', async () => {
    const WRITERS = 8;
    const EACH = 250;
    const lasting = await openKurrentEventStore({
      url: fake.url,
      limits: { answerMs: 5_000, attempts: 10, firstWaitMs: 20 },
    });
    const live = collect(lasting.subscribe({ filter, signal: abort.signal }), WRITERS * EACH);
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      const stream = newStream(category);
      for (let n = 0; n < EACH; n += 1) {
        const answer = await lasting.append(stream, n, said(stream, [`${writer}:${n}`]));
        expect(answer).toMatchObject({ outcome: 'appended', version: n + 1 });
      }
    });
    for (const so of [400, 900, 1_400]) {
      await until(() => fake.log.all.length > so, 120_000);
      await fake.restart();
    }
    await Promise.all(writers);
    const seen = await live;
    expect(new Set(seen.map(({ id }) => id)).size).toBe(WRITERS * EACH);
    const places = seen.map(({ position }) => position);
    expect(places).toEqual(places.toSorted((a, b) => (a < b ? -1 : 1)));
    const written = fake.log.all.filter(({ stream }) => stream.startsWith(`${category}-`));
    expect(seen.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
    expect(fake.faults.calls.subscribe).toBeGreaterThan(1);
    await lasting.close();
  }, 240_000);

  it('waits longer and longer while the server is away, and does not give up', async () => {
    const live = follow();
    await append('a');
    expect(await next(live)).toBe('a');
    const second = next(live);
    await fake.goDown();
    await until(() => troubles.length >= 4);
    await fake.comeBack();
    await append('b');
    expect(await second).toBe('b');
  });

  it('leaves nothing open on the server when the reader stops or the signal aborts', async () => {
    await append('a');
    await collect(store.subscribe({ filter, signal: abort.signal }), 1);
    await until(() => fake.openSubscriptions() === 0);
    const live = follow();
    expect(await next(live)).toBe('a');
    const end = live.next();
    await until(() => fake.openSubscriptions() === 1);
    abort.abort();
    expect(await end).toMatchObject({ done: true });
    await until(() => fake.openSubscriptions() === 0);
  });

  it('on a filter that lets nothing through waits without asking, and ends when it is told to', async () => {
    const ended = collect(store.subscribe({ filter: { categories: [] }, signal: abort.signal }));
    abort.abort();
    expect(await ended).toEqual([]);
    expect(fake.faults.calls.subscribe).toBe(0);
  });
});
