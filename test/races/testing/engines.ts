import { migrate, openPostgres, type Database } from '#database';
import {
  eventStoreMigrations,
  openKurrentEventStore,
  openMemoryEventStore,
  openPostgresEventStore,
  type EventStore,
} from '#event-store';
import { openTestPglite } from '../../../libs/database/testing.js';
import { startKurrentFake } from '../../support/kurrentdb-fake.js';
import { startPostgres } from '../../support/postgres.js';

/** One log, as two programs see it; where only one can have it open both are the same. */
export interface LogOfTwo {
  readonly stores: readonly [EventStore, EventStore];
  close(): Promise<void>;
}

const clock = { now: () => Temporal.Now.instant() };

const inMemory = (): Promise<LogOfTwo> => {
  const store = openMemoryEventStore(clock);
  return Promise.resolve({ stores: [store, store], close: () => store.close() });
};

const closing = (stores: readonly EventStore[], databases: readonly Database[]) => async () => {
  await Promise.all(stores.map((store) => store.close()));
  await Promise.all(databases.map((database) => database.close()));
};

const onPglite = async (): Promise<LogOfTwo> => {
  const database = await openTestPglite();
  await migrate(database, eventStoreMigrations);
  const store = openPostgresEventStore(database, clock);
  return { stores: [store, store], close: closing([store], [database]) };
};

const onPostgres = async (): Promise<LogOfTwo> => {
  const server = await startPostgres({ fsync: false });
  const [one, other] = [await openPostgres(server.url), await openPostgres(server.url)];
  await migrate(one, eventStoreMigrations);
  const stores = [openPostgresEventStore(one, clock), openPostgresEventStore(other, clock)] as const;
  const close = closing(stores, [one, other]);
  return { stores, close: () => close().finally(() => server.stop()) };
};

const onKurrentFake = async (): Promise<LogOfTwo> => {
  const fake = await startKurrentFake();
  const [one, other] = [
    await openKurrentEventStore({ url: fake.url }),
    await openKurrentEventStore({ url: fake.url }),
  ];
  const close = closing([one, other], []);
  return { stores: [one, other], close: () => close().finally(() => fake.stop()) };
};

/** Every engine that can keep the log. */
export const engines: readonly (readonly [string, () => Promise<LogOfTwo>])[] = [
  ['in memory', inMemory],
  ['on PGlite', onPglite],
  ['on PostgreSQL', onPostgres],
  ['on a fake of the KurrentDB protocol', onKurrentFake],
];
