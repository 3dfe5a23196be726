import { migrate, openPostgres, type Database } from '#database';
import {
  eventStoreMigrations,
  openKurrentEventStore,
  openPostgresEventStore,
  type EventStore,
} from '#event-store';
import type { RecordedEvent } from '#kernel';
import { startKurrentFake, type KurrentFake } from '../../../test/support/kurrentdb-fake.js';
import { startPostgres, type PostgresServer } from '../../../test/support/postgres.js';
import { openTestPglite } from '../../database/testing.js';
import { importLogFile } from './importing.js';
import { BEGAN, fileOf, inChunks, logOf, NOW, readAll, type Deed } from './testing.js';

const clock = { now: () => Temporal.Instant.from('2026-01-01T00:00:00.123456Z') };

/** Several streams at once, several deeds in one moment, awkward texts. */
const history: readonly Deed[] = Array.from({ length: 1_700 }, (_, index) => ({
  stream: (index * 7) % 23,
  data: { text: `nr. ${index} «æøå» \u0000 \u2028 👩‍🚀`, numbers: [index, -1.5, 1e21, 5e-324] },
  microseconds: index % 3 === 0 ? 0 : 1_234_567,
}));

/** A log of an afternoon in 2021 goes from engine to engine, each time through a file. */
describe('A log that moves', () => {
  let server: PostgresServer;
  let fake: KurrentFake;
  const databases: Database[] = [];
  const stores: EventStore[] = [];
  let first: Buffer;

  const storeOn = async (database: Database): Promise<EventStore> => {
    databases.push(database);
    await migrate(database, eventStoreMigrations);
    const store = openPostgresEventStore(database, clock);
    stores.push(store);
    return store;
  };
  const onKurrent = async (): Promise<EventStore> => {
    const store = await openKurrentEventStore({ url: fake.url });
    stores.push(store);
    return store;
  };

  beforeAll(async () => {
    [server, fake] = await Promise.all([startPostgres(), startKurrentFake()]);
    first = await fileOf(await logOf(history));
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await Promise.all(databases.map((database) => database.close()));
    await server.stop();
    await fake.stop();
  });

  it('from PGlite to PostgreSQL, to KurrentDB and back is the same file everywhere', async () => {
    const openers = [
      async () => storeOn(await openTestPglite()),
      async () => storeOn(await openPostgres(server.url)),
      onKurrent,
      async () => storeOn(await openTestPglite()),
    ];
    let file = first;
    for (const open of openers) {
      const store = await open();
      const imported = await importLogFile(inChunks(file), { store, now: NOW });
      expect(imported).toMatchObject({ outcome: 'imported', imported: history.length });
      expect(imported.position).toBe(await store.head());
      file = await fileOf(store);
      expect(file.equals(first)).toBe(true);
    }
  }, 120_000);

  it('keeps the times by which it can be asked what was known when', async () => {
    const half = BEGAN.add({ seconds: 700 });
    const known = await Promise.all(
      stores.map(async (store) => {
        const position = await store.positionAt(half);
        return (await readAll(store)).findLast((event) => event.position <= position)?.id;
      }),
    );
    expect(new Set(known).size).toBe(1);
    expect(known[0]).toBeDefined();
  }, 60_000);

  it('is written on where it is, and what is new follows to where it was before', async () => {
    const [embedded, onServer, onCluster] = stores;
    const [{ stream, ...event }] = (await readAll(
      await logOf([{ stream: 99, data: 'later', microseconds: 0 }]),
    )) as [RecordedEvent];
    expect(await onCluster!.append(stream, 'none', [event])).toMatchObject({ version: 1 });
    const newer = await fileOf(onCluster!);
    for (const store of [embedded!, onServer!]) {
      const imported = await importLogFile(inChunks(newer), { store, now: NOW });
      expect(imported).toMatchObject({ outcome: 'imported', events: history.length + 1, imported: 1 });
      expect(newer.equals(await fileOf(store))).toBe(true);
    }
    const older = await importLogFile(inChunks(first), { store: onCluster!, now: NOW });
    expect(older).toMatchObject({ outcome: 'longer', inLog: { stream } });
  }, 60_000);
});
