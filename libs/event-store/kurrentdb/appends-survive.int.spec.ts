import { startKurrentFake, type KurrentFake } from '../../../test/support/kurrentdb-fake.js';
import { collect, newStream, said, wordOf } from '../contract/occurrences.js';
import { openKurrentEventStore, type KurrentEventStore } from '../index.js';

describe('an append to KurrentDB', () => {
  let fake: KurrentFake;
  let store: KurrentEventStore;

  beforeEach(async () => {
    fake = await startKurrentFake();
    store = await openKurrentEventStore({
      url: fake.url,
      limits: { answerMs: 1_000, attempts: 8, firstWaitMs: 20 },
    });
  });
  afterEach(async () => {
    await store.close();
    await fake.stop();
  });

  const words = async (stream: string) => (await collect(store.readStream(stream))).map(wordOf);

  it.each(['none', 'any', 'exists', 1] as const)(
    'that was written and never answered is sent again, and written once (expected: %s)',
    async (expected) => {
      const stream = newStream();
      if (expected !== 'none') await store.append(stream, 'none', said(stream, ['before']));
      fake.faults.unansweredAppends = 2;
      const answer = await store.append(stream, expected, said(stream, ['a', 'b']));
      const all = await collect(store.readStream(stream));
      expect(all.map(wordOf).join('')).toBe(expected === 'none' ? 'ab' : 'beforeab');
      expect(answer).toEqual({ outcome: 'appended', version: all.length, position: all.at(-1)!.position });
    },
  );

  it.each(['none', 'any', 'exists', 1, 3] as const)(
    'is known again after the server forgot its recent ids (expected: %s)',
    async (expected) => {
      const stream = newStream();
      await store.append(stream, 'none', said(stream, ['before']));
      const events = said(stream, ['a', 'b']);
      const first = await store.append(stream, 1, events);
      await fake.goDown();
      await fake.comeBack();
      const another = await openKurrentEventStore({ url: fake.url });
      expect(await another.append(stream, expected, events)).toEqual(first);
      expect(await words(stream)).toEqual(['before', 'a', 'b']);
      await another.close();
    },
  );

  it('that did not get through because the connection was cut is sent again: 200 at once, each once', async () => {
    const streams = Array.from({ length: 200 }, () => newStream());
    const appends = Promise.all(streams.map((stream) => store.append(stream, 'any', said(stream, [stream]))));
    while (fake.faults.calls.append < 20) await new Promise(setImmediate);
    fake.dropConnections();
    while (fake.faults.calls.append < 60) await new Promise(setImmediate);
    fake.dropConnections();
    expect(new Set((await appends).map(({ outcome }) => outcome))).toEqual(new Set(['appended']));
    for (const stream of streams) expect(await words(stream)).toEqual([stream]);
  });

  it('that stuck in a clogged connection is sent again on another: 100 large ones at once, each once', async () => {
    const streams = Array.from({ length: 100 }, () => newStream());
    const first = newStream();
    await store.append(first, 'none', said(first, ['first']));
    fake.clogConnections();
    const appends = Promise.all(
      streams.map((stream) => store.append(stream, 'none', said(stream, [stream.repeat(400)]))),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    fake.dropConnections();
    expect(new Set((await appends).map(({ outcome }) => outcome))).toEqual(new Set(['appended']));
    for (const stream of streams) expect(await words(stream)).toEqual([stream.repeat(400)]);
  });

  it('whose call ends without an error is sent again: 40 at once, each once', async () => {
    const streams = Array.from({ length: 40 }, () => newStream());
    fake.faults.unansweredAppends = 3;
    const appends = Promise.all(streams.map((stream) => store.append(stream, 'any', said(stream, [stream]))));
    while (fake.faults.calls.append < 10) await new Promise(setImmediate);
    fake.endAppends();
    expect(new Set((await appends).map(({ outcome }) => outcome))).toEqual(new Set(['appended']));
    for (const stream of streams) expect(await words(stream)).toEqual([stream]);
  });

  it('whose answer comes later than anybody waits is sent again, and written once', async () => {
    const stream = newStream();
    fake.faults.delayMs = 1_500;
    const late = store.append(stream, 'none', said(stream, ['a', 'b']));
    while (fake.faults.calls.append < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    fake.faults.delayMs = 0;
    expect(await late).toMatchObject({ outcome: 'appended', version: 2 });
    expect(await words(stream)).toEqual(['a', 'b']);
  });

  it('that is refused tells the version at which the stream really is', async () => {
    const stream = newStream();
    await store.append(stream, 'none', said(stream, ['a', 'b', 'c', 'd', 'e']));
    const another = await openKurrentEventStore({ url: fake.url });
    expect(await another.append(stream, 2, said(stream, ['x']))).toEqual({
      outcome: 'wrong-version',
      actual: 5,
    });
    fake.faults.wrongVersions = 1;
    expect(await another.append(stream, 5, said(stream, ['x']))).toEqual({
      outcome: 'wrong-version',
      actual: 5,
    });
    expect(await another.append(stream, 5, said(stream, ['x']))).toMatchObject({ outcome: 'appended' });
    await another.close();
  });

  it('waits for a server that comes back on the same port', async () => {
    const stream = newStream();
    await store.append(stream, 'none', said(stream, ['a']));
    await fake.goDown();
    const second = store.append(stream, 1, said(stream, ['b']));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await fake.comeBack();
    expect(await second).toMatchObject({ outcome: 'appended', version: 2 });
    expect(await words(stream)).toEqual(['a', 'b']);
  });

  it('fails in one line when the server stays away, and is written when it is asked for again', async () => {
    const stream = newStream();
    const events = said(stream, ['a']);
    await fake.goDown();
    await expect(store.append(stream, 'none', events)).rejects.toThrow(
      /^KurrentDB at 127\.0\.0\.1:\d+ cannot be reached, .+$/,
    );
    await fake.comeBack();
    expect(await store.append(stream, 'none', events)).toMatchObject({ outcome: 'appended', version: 1 });
  });

  it('fails in one line when nothing answers in time', async () => {
    const hasty = await openKurrentEventStore({ url: fake.url, limits: { answerMs: 1_000, attempts: 2 } });
    fake.faults.unansweredAppends = Infinity;
    const stream = newStream();
    await expect(hasty.append(stream, 'none', said(stream, ['a']))).rejects.toThrow(
      /does not answer in time.*no answer within 1000 ms/,
    );
    await hasty.close();
  });

  it('that is too large is refused with the name of the setting, and tried once', async () => {
    const stream = newStream();
    await expect(store.append(stream, 'none', said(stream, ['x'.repeat(2_000_000)]))).rejects.toThrow(
      /too large.*MaxAppendSize/,
    );
    expect(fake.faults.calls.append).toBe(1);
  });

  it('goes to the leader when the node that is asked names it', async () => {
    const follower = await startKurrentFake();
    const through = await openKurrentEventStore({ url: follower.url, limits: { firstWaitMs: 20 } });
    follower.faults.role = { leaderIs: { host: '127.0.0.1', port: fake.port } };
    const stream = newStream();
    await through.append(stream, 'none', said(stream, ['a']));
    expect(await words(stream)).toEqual(['a']);
    expect(follower.log.stream(stream)).toEqual([]);
    await through.close();
    await follower.stop();
  });
});
