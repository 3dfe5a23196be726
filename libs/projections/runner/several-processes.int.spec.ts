import { openPostgres, type Database } from '#database';
import { openPostgresEventStore, type EventStore } from '#event-store';
import { startPostgres, type PostgresServer } from '../../../test/support/postgres.js';
import { LIMIT, migrateForTests, SettableClock, silent } from '../testing.js';
import { Projections } from './projections.js';
import { createNotes, notes, notesIn, say } from './testing.js';

const NOTE_TABLES = ['first', 'second'];

describe('Two processes that follow one log on PostgreSQL', () => {
  let server: PostgresServer;
  let databases: Database[] = [];
  let stores: EventStore[] = [];
  let processes: Projections[] = [];

  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
  }, 60_000);
  afterAll(() => server?.stop());

  beforeEach(async () => {
    const url = await server.createDatabase();
    databases = [await openPostgres(url), await openPostgres(url)];
    await migrateForTests(databases[0]!);
    await databases[0]!.execute(NOTE_TABLES.map(createNotes).join(';'));
    stores = databases.map((database) => openPostgresEventStore(database, new SettableClock()));
    processes = databases.map(
      (database, index) =>
        new Projections(
          { database, store: stores[index]!, logger: silent },
          NOTE_TABLES.map((table) => notes(table)),
        ),
    );
  });
  afterEach(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await Promise.all(stores.map((one) => one.close()));
    await Promise.all(databases.map((one) => one.close()));
  });

  const writeWhileBothFollow = async (events: number): Promise<bigint> => {
    let last = 0n;
    for (let written = 0; written < events; written++) {
      last = await say(stores[written % 2]!, `word ${written}`);
      for (const one of processes) one.wake();
    }
    return last;
  };
  const positionsIn = async (table: string) =>
    (await notesIn(databases[0]!, table)).map(({ position }) => position);
  const upTo = (last: bigint) => Array.from({ length: Number(last) }, (_, index) => BigInt(index + 1));

  it('project every event exactly once', async () => {
    const last = await writeWhileBothFollow(200);
    const reached = await Promise.all(processes.map((one) => one.waitFor(last, LIMIT)));
    expect(reached).toEqual([true, true]);
    for (const table of NOTE_TABLES) expect(await positionsIn(table)).toEqual(upTo(last));
  });

  it('project every event exactly once, while one of them derives its models again', async () => {
    const writing = writeWhileBothFollow(200);
    for (let times = 0; times < 10; times++) await processes[0]!.rebuild();
    const last = await writing;
    expect(await processes[0]!.waitFor(last, LIMIT)).toBe(true);
    for (const table of NOTE_TABLES) expect(await positionsIn(table)).toEqual(upTo(last));
    expect(processes.flatMap((one) => one.status()).filter((one) => one.problem !== null)).toEqual([]);
  });
});
