import pg from 'pg';
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
  await database.execute('create table public.bystander (word text)');
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const openSession = async (begin: string, ...statements: readonly string[]): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  for (const statement of [begin, ...statements]) await client.query(statement);
  return client;
};

const COUNT = 'select count(*) from tingbok.event';

/** One has a transaction id and has written, so whatever looks at ids sees it; one looks at an old log. */
const holdTransactionsOpen = async (): Promise<() => Promise<void>> => {
  const writing = await openSession('begin', `insert into public.bystander values ('here')`);
  const looking = await openSession('begin isolation level repeatable read', COUNT);
  const before = await looking.query(COUNT);
  return async () => {
    const still = await looking.query(COUNT);
    await Promise.all([looking, writing].map((client) => client.query('commit')));
    await Promise.all([looking, writing].map((client) => client.end()));
    expect(still.rows).toEqual(before.rows);
    expect(await database.query('select word from public.bystander')).toEqual([{ word: 'here' }]);
  };
};

eventStoreContract('on PostgreSQL', (clock) => Promise.resolve(openPostgresEventStore(database, clock)), {
  crowd: {
    events: 20_000,
    meanwhile: ', while a transaction that wrote and one with an old snapshot sit open',
    disturb: holdTransactionsOpen,
  },
});
historyIsKept('on PostgreSQL', () => database);
