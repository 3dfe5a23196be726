import type { Database } from '#database';
import { migrate } from '#database';
import { eventStoreMigrations, openPostgresEventStore, type EventStore } from '#event-store';
import { openTestPglite } from '../../database/testing.js';
import { SettableClock } from '../testing.js';
import { LogTail } from './log-tail.js';
import { readFrom } from './read-batch.js';
import { say } from './testing.js';
import { until } from '../../../test/support/until.js';

const CATEGORIES = ['trial'];

/** The same store, but for what is given. */
const changed = (store: EventStore, changes: Partial<EventStore>): EventStore => ({
  append: (...given) => store.append(...given),
  restore: (...given) => store.restore(...given),
  readStream: (...given) => store.readStream(...given),
  readAll: (...given) => store.readAll(...given),
  subscribe: (...given) => store.subscribe(...given),
  head: () => store.head(),
  positionAt: (...given) => store.positionAt(...given),
  close: () => store.close(),
  ...changes,
});

describe('The end of the log in memory', () => {
  let database: Database;
  let store: EventStore;
  let tail: LogTail | undefined;

  beforeEach(async () => {
    database = await openTestPglite();
    await migrate(database, eventStoreMigrations);
    store = openPostgresEventStore(database, new SettableClock());
  });
  afterEach(async () => {
    await tail?.stop();
    await store.close();
    await database.close();
  });

  const open = (of: EventStore) => {
    const woken = { times: 0 };
    const failures: unknown[] = [];
    tail = new LogTail(of, { wake: () => (woken.times += 1), onEnd: (error) => failures.push(error) });
    return { tail, woken, failures };
  };
  const isFollowing = (of: LogTail, position: bigint) =>
    until(async () => (await of.read({ categories: [], after: position - 1n, most: 1 })).upTo >= position);

  it('gives what came since it was opened without reading the store, and wakes those who follow', async () => {
    const before = await say(store, 'before');
    const reads: unknown[] = [];
    const opened = open(
      changed(store, {
        readAll: (range) => {
          reads.push(range);
          return store.readAll(range);
        },
      }),
    );
    await isFollowing(opened.tail, before);
    const last = await say(store, 'one', 'two');
    await until(() => opened.woken.times >= 3);
    reads.length = 0;
    const { events, upTo } = await opened.tail.read({ categories: CATEGORIES, after: before, most: 10 });
    expect(events.map((event) => event.data)).toEqual([{ word: 'one' }, { word: 'two' }]);
    expect({ upTo, reads }).toEqual({ upTo: last, reads: [] });
  });

  it('gives no more than was asked for, and says how far it has then been seen', async () => {
    const before = await store.head();
    const opened = open(store);
    await isFollowing(opened.tail, before);
    await say(store, 'one', 'two', 'three');
    await until(() => opened.woken.times >= 4);
    const first = await opened.tail.read({ categories: CATEGORIES, after: before, most: 2 });
    expect(first).toMatchObject({ events: [{ data: { word: 'one' } }, { data: { word: 'two' } }], upTo: 2n });
    const other = await opened.tail.read({ categories: ['other'], after: before, most: 2 });
    expect(other).toEqual({ events: [], upTo: 3n });
  });

  it('reads the store for whoever is further behind', async () => {
    const last = await say(store, 'one', 'two');
    const opened = open(store);
    await isFollowing(opened.tail, last);
    const { events, upTo } = await opened.tail.read({ categories: CATEGORIES, after: 0n, most: 10 });
    expect(events).toHaveLength(2);
    expect(upTo).toBe(last);
  });

  it('gives the same as the store, from every place, while it drops what is old', async () => {
    const opened = open(store);
    await isFollowing(opened.tail, 0n);
    const words = Array.from({ length: 250 }, (_, index) => `${index}`);
    for (let round = 0; round < 20; round++) await say(store, ...words);
    const head = await store.head();
    await isFollowing(opened.tail, head);
    for (const after of [0n, 1n, 999n, 2_999n, 3_001n, 4_998n, 4_999n, 5_000n]) {
      const asked = { categories: CATEGORIES, after, most: 3 };
      expect(await opened.tail.read(asked)).toEqual(await readFrom(store)(asked));
    }
  });

  it('begins as soon as the log can be asked, when it was away at first', async () => {
    const before = await say(store, 'before');
    let asked = 0;
    const opened = open(
      changed(store, {
        head: () => {
          asked += 1;
          return asked === 1 ? Promise.reject(new Error('away')) : store.head();
        },
      }),
    );
    await until(() => opened.woken.times > 0);
    await isFollowing(opened.tail, before);
    expect(opened.failures).toEqual([]);
  });

  it('leaves everybody to the store when it can not follow any more, and says so', async () => {
    const last = await say(store, 'one');
    const broken = changed(store, {
      // oxlint-disable-next-line require-yield
      async *subscribe() {
        throw new Error('gap');
      },
    });
    const opened = open(broken);
    await until(() => opened.failures.length > 0);
    expect(opened.failures).toEqual([new Error('gap')]);
    const { upTo } = await opened.tail.read({ categories: CATEGORIES, after: 0n, most: 10 });
    expect(upTo).toBe(last);
  });
});
