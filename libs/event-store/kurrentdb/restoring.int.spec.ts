import { startKurrentFake, type KurrentFake } from '../../../test/support/kurrentdb-fake.js';
import { collect, newCategory, newStream, said, wordOf } from '../contract/occurrences.js';
import { openKurrentEventStore, type EventOfAnotherLog, type KurrentEventStore } from '../index.js';

const LONG_AGO = Temporal.Instant.from('2019-03-01T10:00:00.5Z');

/** One event in each of so many streams, an hour between them. */
const recordedLongAgo = (count: number, category?: string): readonly EventOfAnotherLog[] =>
  Array.from({ length: count }, (_, index) => {
    const stream = newStream(category);
    const [event] = said(stream, [`${index}`]);
    const recordedAt = LONG_AGO.add({ hours: index }).toString();
    return { ...event!, stream, version: 1, metadata: { ...event!.metadata, recordedAt } };
  });

const foreign = () => ({
  id: crypto.randomUUID(),
  type: 'OrderPlaced',
  contentType: 'application/json',
  data: Buffer.from('{}'),
  metadata: Buffer.from('{}'),
});

describe('events that are restored on KurrentDB', () => {
  let fake: KurrentFake;
  let store: KurrentEventStore;

  beforeEach(async () => {
    fake = await startKurrentFake();
    store = await openKurrentEventStore({ url: fake.url, limits: { answerMs: 1_000, firstWaitMs: 20 } });
  });
  afterEach(async () => {
    await store.close();
    await fake.stop();
  });

  const timesOf = (events: readonly EventOfAnotherLog[]) => events.map(({ metadata }) => metadata.recordedAt);

  it('have the times of the first log, whichever way they are read', async () => {
    const events = recordedLongAgo(100);
    await store.restore(0n, events);
    const all = await collect(store.readAll());
    expect(timesOf(all)).toEqual(timesOf(events));
    const half = all[49]!.position;
    expect(timesOf(await collect(store.readAll({ after: half })))).toEqual(timesOf(events.slice(50)));
    const live = await collect(store.subscribe({ after: half, signal: AbortSignal.timeout(10_000) }), 50);
    expect(timesOf(live)).toEqual(timesOf(events.slice(50)));
    const [one] = await collect(store.readStream(events[7]!.stream));
    expect(timesOf([one!])).toEqual(timesOf([events[7]!]));
    expect(Object.keys(one!.metadata).toSorted()).toEqual(Object.keys(events[7]!.metadata).toSorted());
  });

  it('are found by their times, also between events of other programs', async () => {
    const events = recordedLongAgo(1_200);
    let after = 0n;
    for (let at = 0; at < events.length; at += 100) {
      const answer = await store.restore(after, events.slice(at, at + 100));
      if (answer.outcome !== 'restored') throw new Error('Nobody else writes here.');
      after = answer.position;
      fake.log.append(`${newCategory()}-1`, 'any', Array.from({ length: 70 }, foreign));
    }
    const all = await collect(store.readAll());
    expect(timesOf(all)).toEqual(timesOf(events));
    for (const index of [0, 250, 1_199, 600, 251]) {
      expect(await store.positionAt(LONG_AGO.add({ hours: index }))).toBe(all[index]!.position);
    }
    const behindForeign = await collect(store.readAll({ after: all[99]!.position, limit: 1 }));
    expect(timesOf(behindForeign)).toEqual(timesOf([events[100]!]));
  });

  it('are followed by events with the time of the server', async () => {
    await store.restore(0n, recordedLongAgo(3));
    const stream = newStream();
    await store.append(stream, 'none', said(stream, ['now']));
    const last = (await collect(store.readAll())).at(-1);
    expect(last?.metadata.recordedAt).toMatch(/^20(2[6-9]|[3-9])/);
  });

  it('are written once, although answers are lost', async () => {
    const events = recordedLongAgo(20);
    fake.faults.unansweredAppends = 2;
    expect(await store.restore(0n, events)).toEqual({ outcome: 'restored', position: await store.head() });
    expect((await collect(store.readAll())).map(wordOf)).toEqual(events.map(wordOf));
  });

  it('go on where the program died in the middle of them', async () => {
    const events = recordedLongAgo(20);
    await store.restore(0n, events.slice(0, 13));
    expect(await store.restore(0n, events)).toMatchObject({ outcome: 'restored' });
    expect((await collect(store.readAll())).map(wordOf)).toEqual(events.map(wordOf));
  });

  it('do not go on behind what somebody else wrote', async () => {
    const events = recordedLongAgo(20);
    await store.restore(0n, events.slice(0, 13));
    const stream = newStream();
    await store.append(stream, 'none', said(stream, ['somebody else']));
    const refusal = { outcome: 'ends-elsewhere', head: await store.head() };
    expect(await store.restore(0n, events)).toEqual(refusal);
    expect(await store.head()).toBe(refusal.head);
  });

  it('are a mistake in a stream that goes on otherwise, and say so', async () => {
    const [event] = recordedLongAgo(1);
    await expect(store.restore(0n, [{ ...event!, version: 2 }])).rejects.toThrow(
      `the stream ${event!.stream} is at version 0 and cannot go on with 2`,
    );
  });
});
