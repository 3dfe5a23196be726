import { migrate, openPostgres, type Database } from '#database';
import { startPostgres, type PostgresServer } from '../../../test/support/postgres.js';
import { collect, newStream, said, wordOf } from '../contract/occurrences.js';
import { eventStoreMigrations, openPostgresEventStore, type Appended, type EventStore } from '../index.js';

const clock = { now: () => Temporal.Now.instant() };

describe('when the server is killed', () => {
  let server: PostgresServer;
  let databases: Database[];
  let stores: EventStore[];

  beforeAll(async () => {
    server = await startPostgres();
    databases = await Promise.all([openPostgres(server.url), openPostgres(server.url)]);
    await migrate(databases[0]!, eventStoreMigrations);
    stores = databases.map((database) => openPostgresEventStore(database, clock));
  });
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.close()));
    await server.stop();
  });

  /** What a caller does: the same ids again until there is an answer. */
  const appendSurely = async (store: EventStore, word: string): Promise<Appended> => {
    const stream = newStream();
    const events = said(stream, [word]);
    for (;;) {
      const answer = await store.append(stream, 'none', events).catch(() => undefined);
      if (answer?.outcome === 'appended') return answer;
      if (answer) throw new Error(`${stream} was at ${answer.actual}, though only we write to it`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('writers in two programs and a live subscriber go on as if nothing had been, each event once', async () => {
    const abort = new AbortController();
    const live = collect(stores[1]!.subscribe({ signal: abort.signal }), 400);
    const write = async (writer: number) => {
      for (let n = 0; n < 50; n += 1) await appendSurely(stores[writer % 2]!, `${writer}:${n}`);
    };
    const writers = Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
    await collect(stores[0]!.subscribe({ signal: abort.signal }), 40);
    await server.kill();
    await server.restart();
    await writers;
    const seen = await live;
    abort.abort();
    expect(seen.map(({ position }) => position)).toEqual(seen.map((_, i) => BigInt(i + 1)));
    expect(new Set(seen.map(wordOf)).size).toBe(400);
    expect(await stores[0]!.head()).toBe(400n);
  });
});
