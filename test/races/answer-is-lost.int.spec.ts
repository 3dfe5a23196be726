import { randomUUID } from 'node:crypto';
import { CommandExecutor, type Executed } from '#application';
import { migrate, openPostgres, type Database } from '#database';
import {
  eventStoreMigrations,
  openKurrentEventStore,
  openPostgresEventStore,
  type EventStore,
} from '#event-store';
import { isRefusal, type DomainCommand, type RecordedEvent } from '#kernel';
import { collect } from '../../libs/event-store/testing.js';
import { startKurrentFake, type KurrentFake } from '../support/kurrentdb-fake.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.js';

const LIMIT_MS = 60_000;
/** How long a program of this test waits for an answer of the database, before it takes it for lost. */
const PATIENCE_MS = 1_500;

const actor = { kind: 'person', id: 'p1' } as const;
const clock = { now: () => Temporal.Now.instant() };
const register: DomainCommand = {
  type: 'RegisterParty',
  data: { name: 'Quay Council', kind: 'organisation', aliases: [], of: null },
};

const giveTo = async (store: EventStore, id: string, commandId: string): Promise<Executed> => {
  const answer = await new CommandExecutor(store, clock).execute({ id, command: register, commandId, actor });
  if (isRefusal(answer)) throw new Error(`It was refused: ${answer.refused}`);
  return answer;
};
const eventsOf = (store: EventStore, id: string): Promise<readonly RecordedEvent[]> =>
  collect(store.readStream(`party-${id}`));

describe('A command whose answer gets lost on the way from PostgreSQL', () => {
  let server: PostgresServer;
  let proxy: TcpProxy;
  let near: Database;
  let far: Database;
  let store: EventStore;

  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
    near = await openPostgres(server.url);
    await migrate(near, eventStoreMigrations);
    proxy = await startProxy(Number(new URL(server.url).port));
    const url = new URL(server.url);
    url.port = String(proxy.port);
    url.searchParams.set('query_timeout', String(PATIENCE_MS));
    far = await openPostgres(url.href);
    store = openPostgresEventStore(far, clock);
  }, LIMIT_MS);
  afterAll(async () => {
    proxy?.cut();
    await far?.close();
    await proxy?.close();
    await near?.close();
    await server?.stop();
  });

  /** Loses the answer to an append, and no other. */
  const appendUnanswered = async (id: string, commandId: string): Promise<unknown> => {
    const forgetful: EventStore = Object.assign(Object.create(store) as EventStore, {
      readStream: store.readStream.bind(store),
      append: (...asked: Parameters<EventStore['append']>) => {
        void proxy.swallowAnswers();
        return store.append(...asked);
      },
    });
    return giveTo(forgetful, id, commandId).catch((error: unknown) => error);
  };

  it(
    'fails within a limit though it went through, and given again has the same answer and one set of events',
    async () => {
      const [id, commandId] = [randomUUID(), randomUUID()];
      expect(await appendUnanswered(id, commandId)).toBeInstanceOf(Error);
      proxy.pass();
      const written = await eventsOf(openPostgresEventStore(near, clock), id);
      expect(written).toHaveLength(1);
      const again = await giveTo(store, id, commandId);
      expect(again).toEqual({ id, version: 1, position: written[0]?.position, events: ['PartyRegistered'] });
      expect(await eventsOf(store, id)).toEqual(written);
    },
    LIMIT_MS,
  );

  it(
    'holds up nobody else for ever: whoever waited is answered, or given again is',
    async () => {
      const lost = { id: randomUUID(), commandId: randomUUID() };
      const failing = appendUnanswered(lost.id, lost.commandId);
      const others = Array.from({ length: 5 }, () => ({ id: randomUUID(), commandId: randomUUID() }));
      const first = others.map(({ id, commandId }) => giveTo(store, id, commandId).catch(() => undefined));
      await Promise.all([failing, ...first]);
      proxy.pass();
      for (const { id, commandId } of [lost, ...others]) {
        expect(await giveTo(store, id, commandId)).toMatchObject({ id, version: 1 });
        expect(await eventsOf(store, id)).toHaveLength(1);
      }
    },
    LIMIT_MS,
  );

  it(
    'a subscriber whose answers get lost goes on when they come again',
    async () => {
      const after = await store.head();
      const abort = new AbortController();
      const seen = collect(store.subscribe({ after, signal: abort.signal }), 2);
      const nearby = openPostgresEventStore(near, clock);
      await giveTo(nearby, randomUUID(), randomUUID());
      await proxy.swallowAnswers();
      await giveTo(nearby, randomUUID(), randomUUID());
      proxy.pass();
      expect((await seen).map(({ position }) => position)).toEqual([after + 1n, after + 2n]);
      abort.abort();
    },
    LIMIT_MS,
  );

  it(
    'a change of the schema takes as long as it takes, and whoever waits for its end waits',
    async () => {
      const slow = { name: 'test/slow', sql: `select pg_sleep(${(2 * PATIENCE_MS) / 1_000})` };
      const done = await Promise.all([migrate(far, [slow]), migrate(far, [slow])]);
      expect(done.flat()).toEqual(['test/slow']);
    },
    LIMIT_MS,
  );
});

describe('A command whose answer gets lost on the way from a fake of KurrentDB', () => {
  let fake: KurrentFake;
  let store: EventStore;

  beforeAll(async () => {
    fake = await startKurrentFake();
    store = await openKurrentEventStore({ url: fake.url, limits: { answerMs: 3_000, attempts: 1 } });
  });
  afterAll(async () => {
    await store?.close();
    await fake?.stop();
  });

  it(
    'fails within a limit though it went through, and given again has the same answer and one set of events',
    async () => {
      const [id, commandId] = [randomUUID(), randomUUID()];
      fake.faults.unansweredAppends = 1;
      await expect(giveTo(store, id, commandId)).rejects.toThrow();
      const written = await eventsOf(store, id);
      expect(written).toHaveLength(1);
      expect(await giveTo(store, id, commandId)).toEqual({
        id,
        version: 1,
        position: written[0]?.position,
        events: ['PartyRegistered'],
      });
      expect(await eventsOf(store, id)).toEqual(written);
    },
    LIMIT_MS,
  );
});
