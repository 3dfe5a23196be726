import { migrate, type Database } from '#database';
import { eventStoreMigrations, openPostgresEventStore, type EventStore } from '#event-store';
import { openTestPglite } from '../database/testing.js';
import { projectionMigrations } from './migrations.js';
import { readModels } from './models.js';
import type { Projection } from './projection.js';
import type { FollowerLogger } from './runner/follower.js';
import { Projections } from './runner/projections.js';
import { record, type Fact } from './testing/chronicle.js';
import { SettableClock } from './testing/settable-clock.js';

export { record, type Fact } from './testing/chronicle.js';
export { everyFact, examples } from './testing/every-event.js';
export { SettableClock } from './testing/settable-clock.js';

export const silent: FollowerLogger = { error: () => {} };

/** Longest wait of a test for a read model, in milliseconds. */
export const LIMIT = 15_000;

export const migrateForTests = (database: Database): Promise<readonly string[]> =>
  migrate(database, [...eventStoreMigrations, ...projectionMigrations()]);

/** A log on an embedded database in memory, with read models that follow it. */
export interface LogForTests {
  readonly database: Database;
  readonly store: EventStore;
  readonly clock: SettableClock;
  readonly projections: Projections;
  /** Writes facts and waits until the read models show them; returns the position of the last one. */
  record(...facts: readonly Fact[]): Promise<bigint>;
  close(): Promise<void>;
}

export const openLog = async (models: readonly Projection[] = readModels): Promise<LogForTests> => {
  const database = await openTestPglite();
  await migrateForTests(database);
  const clock = new SettableClock();
  const store = openPostgresEventStore(database, clock);
  const projections = new Projections({ database, store, logger: silent }, models);
  return {
    database,
    store,
    clock,
    projections,
    record: async (...facts) => {
      const position = await record(store, facts);
      if (!(await projections.waitFor(position, LIMIT))) throw new Error('The read models did not follow');
      return position;
    },
    close: async () => {
      await projections.stop();
      await store.close();
      await database.close();
    },
  };
};
