import pg from 'pg';
import { migrate, openPostgres, type Database } from '#database';
import { eventStoreMigrations, openPostgresEventStore, type EventStore } from '#event-store';
import {
  amissIn,
  newCategory,
  NOTHING_AMISS,
  sayTheEnd,
  sightingsIn,
  watchFromEverywhere,
  type Acknowledged,
} from '../../libs/event-store/testing.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { runTypeScript } from '../support/typescript-process.js';

const PROCESSES = 4;
const WRITERS_EACH = 8;
const EVENTS = 20_000;
const LIMIT_MS = 120_000;

describe('One log on PostgreSQL', () => {
  let server: PostgresServer;
  let database: Database;
  let store: EventStore;
  const sessions: pg.Client[] = [];

  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
    database = await openPostgres(server.url);
    await migrate(database, eventStoreMigrations);
    await database.execute('create table public.bystander (word text)');
    store = openPostgresEventStore(database, { now: () => Temporal.Now.instant() });
  }, 60_000);
  afterAll(async () => {
    await Promise.all(sessions.map((session) => session.end()));
    await store?.close();
    await database?.close();
    await server?.stop();
  });

  const sitOpen = async (...statements: readonly string[]): Promise<void> => {
    const session = new pg.Client({ connectionString: server.url });
    session.on('error', () => undefined);
    sessions.push(session);
    await session.connect();
    for (const statement of statements) await session.query(statement);
  };

  /** Another program; what it was answered. */
  const write = async (category: string): Promise<readonly Acknowledged[]> => {
    const task = [category, `${WRITERS_EACH}`, `${EVENTS / PROCESSES}`];
    const writer = runTypeScript(new URL('./testing/writing-process.ts', import.meta.url), [
      server.url,
      ...task,
    ]);
    const line = await writer.nextLine();
    const answers = JSON.parse(line ?? '[]') as [string, number, string][];
    return answers.map(([id, version, position]) => ({ id, version, position: BigInt(position) }));
  };

  it(
    `${PROCESSES} processes with ${WRITERS_EACH} writers each, ${EVENTS} events, four live subscribers, and two transactions that sit open: 0 lost, 0 twice, 0 out of order`,
    async () => {
      await sitOpen('begin', `insert into public.bystander values ('here')`);
      await sitOpen('begin isolation level repeatable read', 'select count(*) from tingbok.event');
      const category = newCategory();
      const place = { after: 0n, category, lateAt: EVENTS / 4, limitMs: LIMIT_MS };
      const watching = watchFromEverywhere(store, place);
      const answers = await Promise.all(Array.from({ length: PROCESSES }, () => write(category)));
      await sayTheEnd(store, category);
      const watched = await watching;
      const truth = await sightingsIn(store, {});
      expect(truth.map(({ position }) => position)).toEqual(truth.map((_, i) => BigInt(i + 1)));
      expect(truth).toHaveLength(EVENTS + 1);
      expect(answers.flat()).toHaveLength(EVENTS);
      expect(watched.lateFrom).toBeGreaterThan(0n);
      expect(amissIn(watched, answers.flat(), truth)).toEqual(NOTHING_AMISS);
    },
    2 * LIMIT_MS,
  );
});
