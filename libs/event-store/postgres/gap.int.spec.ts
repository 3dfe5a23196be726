import { migrate, type Database } from '#database';
import { openTestPglite } from '../../database/testing.js';
import { collect, newStream, said } from '../contract/occurrences.js';
import { eventStoreMigrations, LogHasGap, openPostgresEventStore, type EventStore } from '../index.js';

const clock = { now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') };

describe('a log from which somebody with the right to switch its trigger off took an event', () => {
  const stream = newStream();
  let database: Database;
  let store: EventStore;

  const take = (position: number) =>
    database.execute(`
      alter table tingbok.event disable trigger event_is_append_only;
      delete from tingbok.event where position = ${position};
      alter table tingbok.event enable always trigger event_is_append_only;
    `);

  beforeEach(async () => {
    database = await openTestPglite();
    await migrate(database, eventStoreMigrations);
    store = openPostgresEventStore(database, clock);
    await store.append(stream, 'none', said(stream, ['a', 'b', 'c', 'd']));
  });
  afterEach(() => database.close());

  it('stops whoever reads it, at the gap', async () => {
    await take(2);
    await expect(collect(store.readAll())).rejects.toThrow(LogHasGap);
    await expect(collect(store.readAll())).rejects.toThrow('The log should go on with 2 and goes on with 3');
    await expect(collect(store.readStream(stream))).rejects.toThrow('should go on with 2 and goes on with 3');
    await expect(collect(store.readStream(stream, { backwards: true }))).rejects.toThrow(LogHasGap);
  });

  it('stops whoever reads it, also when the end is missing', async () => {
    await take(4);
    await expect(collect(store.readAll())).rejects.toThrow(
      'The log should go on with 4 and goes on with nothing',
    );
  });

  it('stops a subscription, which otherwise survives everything', async () => {
    await take(3);
    await expect(collect(store.subscribe({ signal: AbortSignal.timeout(20_000) }))).rejects.toThrow(
      LogHasGap,
    );
  });
});
