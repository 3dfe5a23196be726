import { openPostgres, type Database } from '#database';
import { openPostgresEventStore } from '#event-store';
import { startPostgres, type PostgresServer } from '../../../test/support/postgres.js';
import { ids } from '../../domain/testing/examples.js';
import { now } from '../entity/lens.js';
import { projectLog } from '../runner/testing.js';
import { migrateForTests, openLog, record, SettableClock, type LogForTests } from '../testing.js';
import { partyRegistered, partyRenamed } from '../testing/facts.js';
import { parties } from './project.js';
import { findParties, listParties, namesOf, partyRegister } from './queries.js';

const { quayCouncil, harbourOffice, lighthouseTrust, workingCommittee } = ids;

const facts = [
  partyRegistered(quayCouncil, 'Øygarden havnestyre', { aliases: ['ØH', 'Styret'] }),
  partyRegistered(harbourOffice, 'Ærfuglkontoret'),
  partyRegistered(lighthouseTrust, 'Fyrlaget', { aliases: ['AU'] }),
  partyRegistered(workingCommittee, 'AU'),
  partyRenamed(harbourOffice, { from: 'Ærfuglkontoret', to: 'Åfjordkontoret' }),
];

describe('Parties', () => {
  let log: LogForTests;
  beforeAll(async () => {
    log = await openLog();
    await log.record(...facts);
  });
  afterAll(() => log.close());

  const called = async (text: string) => (await findParties(log.database, text)).map(({ id }) => id);

  it('are found by name, by alias, by former name and by id', async () => {
    expect(await called('Øygarden havnestyre')).toEqual([quayCouncil]);
    expect(await called('Styret')).toEqual([quayCouncil]);
    expect(await called('Ærfuglkontoret')).toEqual([harbourOffice]);
    expect(await called(lighthouseTrust)).toEqual([lighthouseTrust]);
    expect(await called(lighthouseTrust.toUpperCase())).toEqual([lighthouseTrust]);
  });

  it.each(['åfjordKONTORET', 'ØYGARDEN HAVNESTYRE', 'øh'])('are found as %s too', async (text) => {
    expect(await called(text)).toHaveLength(1);
  });

  it('are all told of where several share a name', async () => {
    expect(await called('au')).toEqual(expect.arrayContaining([lighthouseTrust, workingCommittee]));
    expect(await called('au')).toHaveLength(2);
  });

  it.each(['', 'Styre', '%', "O'Hara", '00000000'])('are not found as «%s»', async (text) => {
    expect(await called(text)).toEqual([]);
  });

  it('stand in the register under their name of today, the former ones as aliases', async () => {
    expect(await partyRegister(log.database)).toContainEqual({
      id: harbourOffice,
      name: 'Åfjordkontoret',
      aliases: ['Ærfuglkontoret'],
      kind: 'organisation',
      of: null,
    });
    expect(await partyRegister(log.database)).toHaveLength(4);
    expect(await listParties(log.database, now)).toHaveLength(4);
  });

  it('have no name where none is known', async () => {
    expect(await namesOf(log.database, ['00000000-0000-4000-8000-000000000999'], now)).toEqual(new Map());
    expect(await namesOf(log.database, [], now)).toEqual(new Map());
  });
});

describe('Parties on a server whose own language knows no Norwegian letters', () => {
  let server: PostgresServer;
  let database: Database;
  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
    database = await openPostgres(server.url);
    await migrateForTests(database);
    const store = openPostgresEventStore(database, new SettableClock());
    await record(store, facts);
    await projectLog({ database, store }, parties);
    await store.close();
  }, 60_000);
  afterAll(async () => {
    await database?.close();
    await server?.stop();
  });

  it('are found whatever the capitals', async () => {
    expect(await findParties(database, 'ØYGARDEN havnestyre')).toHaveLength(1);
    expect(await findParties(database, 'øh')).toHaveLength(1);
    expect(await findParties(database, 'åFJORDkontoret')).toHaveLength(1);
  });
});
