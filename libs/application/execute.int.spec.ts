import { randomUUID } from 'node:crypto';
import { migrate, type Database } from '#database';
import { eventStoreMigrations, openPostgresEventStore, type EventStore } from '#event-store';
import { isRefusal, type DomainCommand, type RecordedEvent } from '#kernel';
import { openTestPglite } from '../database/testing.js';
import { SettableClock } from '../projections/testing.js';
import { CommandExecutor, type Envelope, type Executed } from './execute.js';

const actor = { kind: 'person', id: 'p1' } as const;
const register = (name: string): DomainCommand => ({
  type: 'RegisterParty',
  data: { name, kind: 'organisation', aliases: [], of: null },
});
const rename = (name: string): DomainCommand => ({ type: 'RenameParty', data: { name } });
const addAlias = (alias: string): DomainCommand => ({ type: 'AddAlias', data: { alias } });

describe('A command', () => {
  const clock = new SettableClock('2024-01-01T08:00:00Z');
  let database: Database;
  let store: EventStore;
  let commands: CommandExecutor;

  beforeAll(async () => {
    database = await openTestPglite();
    await migrate(database, eventStoreMigrations);
    store = openPostgresEventStore(database, clock);
    commands = new CommandExecutor(store, clock);
  });
  afterAll(async () => {
    await store.close();
    await database.close();
  });

  const give = (id: string, command: DomainCommand, more: Partial<Envelope> = {}) =>
    commands.execute({ id, command, commandId: randomUUID(), actor, ...more });
  const done = async (result: ReturnType<typeof give>): Promise<Executed> => {
    const executed = await result;
    if (isRefusal(executed)) throw new Error(executed.refused);
    return executed;
  };
  const eventsOf = async (id: string): Promise<readonly RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const event of store.readStream(`party-${id}`)) events.push(event);
    return events;
  };
  const registered = async (name = 'Quay Council'): Promise<string> => {
    const id = randomUUID();
    await done(give(id, register(name)));
    return id;
  };

  it('is decided and appended, and tells where the log then stands', async () => {
    const id = randomUUID();
    const first = await done(give(id, register('Quay Council')));
    expect(first).toEqual({ id, version: 1, position: await store.head(), events: ['PartyRegistered'] });
    expect(await done(give(id, rename('Council')))).toMatchObject({ version: 2, events: ['PartyRenamed'] });
  });

  it('given again under the same id answers the same and writes nothing, also when others came since', async () => {
    const id = await registered();
    const commandId = randomUUID();
    const first = await done(give(id, rename('Council'), { commandId }));
    await done(give(id, rename('Quay Council')));
    const head = await store.head();
    expect(await done(give(id, rename('Council'), { commandId }))).toEqual(first);
    expect(await done(give(id, rename('Council'), { commandId, expectedVersion: 1 }))).toEqual(first);
    expect(await store.head()).toBe(head);
  });

  it('that says nothing new writes nothing, and tells the last version and position', async () => {
    const id = await registered();
    const last = await done(give(id, rename('Council')));
    await registered('Somebody else');
    expect(await done(give(id, rename('Council')))).toEqual({ ...last, events: [] });
  });

  it('is refused when the version that was seen has passed', async () => {
    const id = await registered();
    await done(give(id, rename('Council')));
    expect(await give(id, rename('Late'), { expectedVersion: 1 })).toEqual({
      refused: 'VersionIsStale',
      details: { expected: 1, actual: 2 },
    });
    expect(await done(give(id, rename('Timely'), { expectedVersion: 2 }))).toMatchObject({ version: 3 });
  });

  it('that is refused leaves no trace', async () => {
    const head = await store.head();
    expect(await give(randomUUID(), rename('Nobody'))).toMatchObject({ refused: 'PartyDoesNotExist' });
    const id = await registered();
    expect(await give(id, register('Another'))).toMatchObject({ refused: 'PartyIsRegistered' });
    expect(await store.head()).toBe(head + 1n);
  });

  it('is decided anew when others write to the same stream at the same time: nothing is lost', async () => {
    const id = await registered();
    const aliases = ['a', 'b', 'c', 'd', 'e'];
    const results = await Promise.all(aliases.map((alias) => done(give(id, addAlias(alias)))));
    expect(results.map(({ version }) => version).sort()).toEqual([2, 3, 4, 5, 6]);
    const said = (await eventsOf(id)).slice(1).map(({ data }) => (data as { alias: string }).alias);
    expect([...said].sort()).toEqual(aliases);
  });

  it('given twice at the same time is one command', async () => {
    const id = randomUUID();
    const commandId = randomUUID();
    const both = await Promise.all([1, 2].map(() => done(give(id, register('Twin'), { commandId }))));
    expect(both[0]).toEqual(both[1]);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('says TooManyAtOnce when the stream never holds still', async () => {
    const restless: EventStore = Object.assign(Object.create(store) as EventStore, {
      append: () => Promise.resolve({ outcome: 'wrong-version', actual: 7 } as const),
      readStream: store.readStream.bind(store),
    });
    const executor = new CommandExecutor(restless, clock);
    const command = register('Never');
    expect(await executor.execute({ id: randomUUID(), command, commandId: randomUUID(), actor })).toEqual({
      refused: 'TooManyAtOnce',
      details: {},
    });
  });

  it('leaves events that say who, why and when', async () => {
    const [id, commandId] = [randomUUID(), randomUUID()];
    const occurredAt = Temporal.Instant.from('2023-12-24T17:00:00Z');
    await done(
      give(id, register('Quay Council'), { commandId, causationId: 'c1', correlationId: 'c2', occurredAt }),
    );
    await done(give(id, rename('Council'), { commandId: randomUUID() }));
    const [first, second] = (await eventsOf(id)).map(({ metadata }) => metadata);
    expect(first).toMatchObject({
      commandId,
      causationId: 'c1',
      correlationId: 'c2',
      actor,
      occurredAt: '2023-12-24T17:00:00Z',
      recordedAt: '2024-01-01T08:00:00Z',
    });
    expect(second).toMatchObject({
      causationId: second?.commandId,
      correlationId: second?.commandId,
      occurredAt: '2024-01-01T08:00:00Z',
    });
  });

  it('that no aggregate has is a defect and throws', async () => {
    await expect(give(randomUUID(), { type: 'Dance', data: {} })).rejects.toThrow('Dance');
  });
});
