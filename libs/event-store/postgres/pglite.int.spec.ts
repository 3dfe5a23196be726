import { migrate, type Database } from '#database';
import { openTestPglite } from '../../database/testing.js';
import { eventStoreContract } from '../contract.js';
import { eventStoreMigrations, openPostgresEventStore } from '../index.js';
import { historyIsKept } from './history-is-kept.suite.js';

let database: Database;

beforeAll(async () => {
  database = await openTestPglite();
  await migrate(database, eventStoreMigrations);
});
afterAll(() => database.close());

eventStoreContract('on PGlite', (clock) => Promise.resolve(openPostgresEventStore(database, clock)));
historyIsKept('on PGlite', () => database);
