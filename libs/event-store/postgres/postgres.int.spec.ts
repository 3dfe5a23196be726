import { migrate, openPostgres, type Database } from '#database';
import { startPostgres, type PostgresServer } from '../../../test/support/postgres.js';
import { eventStoreContract } from '../contract.js';
import { eventStoreMigrations, openPostgresEventStore } from '../index.js';
import { historyIsKept } from './history-is-kept.suite.js';

let server: PostgresServer;
let database: Database;

beforeAll(async () => {
  server = await startPostgres();
  database = await openPostgres(server.url);
  await migrate(database, eventStoreMigrations);
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

eventStoreContract('on PostgreSQL', (clock) => Promise.resolve(openPostgresEventStore(database, clock)));
historyIsKept('on PostgreSQL', () => database);
