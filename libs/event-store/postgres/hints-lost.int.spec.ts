import { setTimeout as wait } from 'node:timers/promises';
import { migrate, openPostgres, type Database } from '#database';
import { startPostgres, type PostgresServer } from '../../../test/support/postgres.js';
import { sayTheEnd, writeAsCrowd } from '../contract/crowd.js';
import { newCategory } from '../contract/occurrences.js';
import { mistakesIn, NONE, notAsAcknowledged, sightingsIn, watch } from '../contract/watching.js';
import { eventStoreMigrations, openPostgresEventStore, type EventStore } from '../index.js';

const EVENTS = 1_000;
const LIMIT_MS = 60_000;
const TIMES = 5;

const clock = { now: () => Temporal.Now.instant() };

/** What goes wrong, again and again, until it returns. */
type Trouble = () => Promise<unknown>;

describe('A subscriber in another program goes on, and nothing is lost', () => {
  let server: PostgresServer;
  let administrator: Database;
  let databases: Database[] = [];
  let writing: EventStore;
  let following: EventStore;

  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
  }, LIMIT_MS);
  afterAll(() => server?.stop());

  beforeEach(async () => {
    const url = await server.createDatabase();
    databases = [await openPostgres(url), await openPostgres(url), await openPostgres(url)];
    const [first, second, third] = databases;
    if (!first || !second || !third) throw new Error('Three databases were opened');
    await migrate(first, eventStoreMigrations);
    administrator = third;
    writing = openPostgresEventStore(first, clock);
    following = openPostgresEventStore(second, clock);
  });
  afterEach(async () => {
    await Promise.all([writing.close(), following.close()]);
    await Promise.all(databases.map((database) => database.close()));
  });

  const terminate = (whose: string): Promise<readonly { readonly pid: number }[]> =>
    administrator.query(
      `select pid, pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and application_name like $1`,
      [whose],
    );

  const follow = (store: EventStore, category: string) =>
    watch(store, { filter: { categories: [category] } }, { limitMs: LIMIT_MS });

  /** Writers who ask again, a subscriber in each program, and trouble between them. */
  const writeThrough = async (
    trouble: Trouble,
    subscribers: readonly EventStore[] = [following, writing],
  ) => {
    const category = newCategory();
    const watching = Promise.all(subscribers.map((store) => follow(store, category)));
    const crowd = { stores: [writing], writers: 8, events: EVENTS, category, persistent: true };
    const [answers] = await Promise.all([writeAsCrowd(crowd), trouble()]);
    await sayTheEnd(writing, category);
    const seen = await watching;
    const truth = await sightingsIn(writing, { filter: { categories: [category] } });
    expect(truth).toHaveLength(EVENTS + 1);
    expect(notAsAcknowledged(answers, truth)).toEqual([]);
    for (const one of seen) expect(mistakesIn(one, truth)).toEqual(NONE);
  };

  /** The following program's database, with another way to listen. */
  const listeningBy = (listen: Database['listen']): Database => {
    const database = databases[1] as Database;
    return {
      engine: database.engine,
      query: (...asked) => database.query(...asked),
      execute: (script) => database.execute(script),
      transaction: (work) => database.transaction(work),
      bullmqPool: () => database.bullmqPool(),
      listen,
      close: () => database.close(),
    };
  };

  it(
    'when the connection on which it listens is killed again and again',
    async () => {
      let killed = 0;
      await writeThrough(async () => {
        for (let times = 0; times < TIMES; times += 1) {
          killed += (await terminate('tingbok listener')).length;
          await wait(50);
        }
      });
      expect(killed).toBeGreaterThanOrEqual(2);
    },
    2 * LIMIT_MS,
  );

  it(
    'when every connection of both programs is killed again and again',
    async () => {
      let killed = 0;
      await writeThrough(async () => {
        for (let times = 0; times < TIMES; times += 1) {
          killed += (await terminate('tingbok%')).length;
          await wait(100);
        }
      });
      expect(killed).toBeGreaterThanOrEqual(TIMES);
    },
    2 * LIMIT_MS,
  );

  it(
    'when no hint ever comes through',
    async () => {
      const deaf = listeningBy(() => Promise.resolve(() => Promise.resolve()));
      const store = openPostgresEventStore(deaf, clock);
      await writeThrough(() => Promise.resolve(), [store]);
      await store.close();
    },
    2 * LIMIT_MS,
  );

  it(
    'when listening fails altogether',
    async () => {
      const mute = listeningBy(() => Promise.reject(new Error('no more connections')));
      const store = openPostgresEventStore(mute, clock);
      await writeThrough(() => Promise.resolve(), [store]);
      await store.close();
    },
    2 * LIMIT_MS,
  );

  it(
    'when PostgreSQL is restarted',
    async () => {
      await writeThrough(async () => {
        await wait(50);
        await server.restart();
        await wait(50);
        await server.restart();
      });
    },
    2 * LIMIT_MS,
  );
});
