import { startKurrentFake, type KurrentFake } from '../../../test/support/kurrentdb-fake.js';
import { collect, newCategory, newStream, said, wordOf } from '../contract/occurrences.js';
import { openKurrentEventStore, type KurrentEventStore } from '../index.js';

const foreign = (type = 'OrderPlaced') => ({
  id: crypto.randomUUID(),
  type,
  contentType: 'application/json',
  data: Buffer.from('{"word":"foreign"}'),
  metadata: Buffer.from('{"digest":1}'),
});

describe('on a KurrentDB that others use too', () => {
  let fake: KurrentFake;
  let store: KurrentEventStore;
  let now = Temporal.Instant.from('2026-01-01T00:00:00Z');

  beforeEach(async () => {
    now = Temporal.Instant.from('2026-01-01T00:00:00Z');
    fake = await startKurrentFake({ now: () => now });
    store = await openKurrentEventStore({ url: fake.url });
  });
  afterEach(async () => {
    await store.close();
    await fake.stop();
  });

  const append = async (word: string, category?: string) => {
    const stream = newStream(category);
    const answer = await store.append(stream, 'none', said(stream, [word]));
    if (answer.outcome !== 'appended') throw new Error(`${stream} exists.`);
    return answer.position;
  };

  it('their events and those of the server are left out, and are never the head', async () => {
    expect(await store.head()).toBe(0n);
    const category = newCategory();
    const last = await append('a', category);
    for (let n = 0; n < 20; n += 1) fake.log.append(`${category}-${n}`, 'any', [foreign(), foreign()]);
    fake.log.append('noHyphen', 'any', [foreign()]);
    fake.log.append('$system-1', 'any', [foreign('$metadata')]);
    expect((await collect(store.readAll())).map(wordOf)).toEqual(['a']);
    expect(await store.head()).toBe(last);
    expect(await store.positionAt(now)).toBe(last);
  });

  it('a stream of ours in which somebody else wrote is not read any further', async () => {
    const stream = newStream();
    await store.append(stream, 'none', said(stream, ['a']));
    fake.log.append(stream, 'any', [foreign()]);
    await expect(collect(store.readStream(stream))).rejects.toThrow(/is none of ours.*OrderPlaced/);
  });

  it('known categories narrow what comes over the wire, and say what is ours', async () => {
    const category = newCategory();
    const narrow = await openKurrentEventStore({ url: fake.url, categories: [category] });
    await append('a', category);
    await append('b', newCategory());
    expect((await collect(narrow.readAll())).map(wordOf)).toEqual(['a']);
    await narrow.close();
  });

  it('the end is found without passing over all that others wrote since, once a subscription has seen it', async () => {
    const category = newCategory();
    const narrow = await openKurrentEventStore({ url: fake.url, categories: [category] });
    const last = await append('a', category);
    expect(await narrow.head()).toBe(last);
    const abort = new AbortController();
    const live = narrow.subscribe({ after: last, signal: abort.signal })[Symbol.asyncIterator]();
    const next = live.next();
    for (let n = 0; n < 600; n += 1) fake.log.append('other-1', 'any', [foreign()]);
    const lookedAt = async () => {
      fake.faults.lookedAt = 0;
      expect(await narrow.head()).toBe(last);
      return fake.faults.lookedAt;
    };
    const limit = performance.now() + 20_000;
    while ((await lookedAt()) > 200 && performance.now() < limit) await new Promise(setImmediate);
    expect(await lookedAt()).toBeLessThanOrEqual(200);
    const newest = await append('b', category);
    expect(await narrow.head()).toBe(newest);
    expect(wordOf((await next).value)).toBe('b');
    for (let n = 0; n < 20; n += 1) await append(`${n}`, category);
    const end = await append('z', category);
    expect(await narrow.head()).toBe(end);
    abort.abort();
    await narrow.close();
  });

  it('a stream named like those of the server is a mistake', async () => {
    await expect(store.append('$x-1', 'any', said('$x-1', ['a']))).rejects.toThrow(/\$ is the server's/);
  });

  it('an instant is mapped to the last position that was recorded by then, from wherever it is sought', async () => {
    const before = now;
    const positions: bigint[] = [];
    for (let day = 0; day < 5; day += 1) {
      now = before.add({ hours: 24 * (day + 1) });
      for (let n = 0; n < 150; n += 1) await append(`${day}:${n}`);
      positions.push(await append(`${day}: last`));
    }
    const at = (days: number) => store.positionAt(before.add({ hours: 24 * days + 1 }));
    expect([await at(0), await at(3), await at(1), await at(5), await at(2), await at(4)]).toEqual([
      0n,
      ...[2, 0, 4, 1, 3].map((day) => positions[day]),
    ]);
    expect(await store.positionAt(before.add({ hours: 24 }).subtract({ seconds: 1 }))).toBe(0n);
  });

  it('the second search for a day long ago begins near it', async () => {
    for (let day = 0; day < 6; day += 1) {
      now = now.add({ hours: 24 });
      for (let n = 0; n < 300; n += 1) await append(`${day}:${n}`);
    }
    const longAgo = now.subtract({ hours: 24 * 5 - 1 });
    const reads = async () => {
      const before = fake.faults.calls.read;
      await store.positionAt(longAgo);
      return fake.faults.calls.read - before;
    };
    expect(await reads()).toBeGreaterThan(3);
    expect(await reads()).toBeLessThanOrEqual(2);
  });

  it('the time of recording stands still where the clock of a new leader is behind', async () => {
    await append('a');
    now = now.subtract({ minutes: 10 });
    const between = await append('b');
    now = now.add({ minutes: 20 });
    await append('c');
    const times = async (after: bigint) =>
      (await collect(store.readAll({ after }))).map(({ metadata }) => metadata.recordedAt);
    const expected = ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:10:00Z'];
    expect(await times(0n)).toEqual(expected);
    expect(await times(between)).toEqual(expected.slice(2));
    const live = await collect(store.subscribe({ signal: AbortSignal.timeout(10_000) }), 3);
    expect(live.map(({ metadata }) => metadata.recordedAt)).toEqual(expected);
    expect(await store.positionAt(Temporal.Instant.from('2025-12-31T23:55:00Z'))).toBe(0n);
    expect(await store.positionAt(Temporal.Instant.from('2026-01-01T00:05:00Z'))).toBe(between);
  });
});
