import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { openPostgres, type Database } from '#database';
import { openMemoryEventStore } from '#event-store';
import { categoryOf, type RecordedEvent } from '#kernel';
import { startPostgres } from '../../test/support/postgres.js';
import { openTestPglite } from '../database/testing.js';
import { seenThrough, type Lens } from './entity/lens.js';
import { listFollowUps } from './follow-ups/queries.js';
import { readModels } from './models.js';
import { anyHistory } from './testing/any-history.js';
import { foldedDays, foldedRows, TABLE_OF, type FoldedRow } from './testing/folded-rows.js';
import { histories } from './testing/histories.js';
import { examples, migrateForTests, record, SettableClock, type Fact } from './testing.js';

const RUNS = 20;
const LIMIT_MS = 180_000;

interface Opened {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

const onPglite = async (): Promise<Opened> => {
  const database = await openTestPglite();
  return { database, close: () => database.close() };
};

const onPostgres = async (): Promise<Opened> => {
  const server = await startPostgres({ fsync: false });
  const database = await openPostgres(server.url);
  return { database, close: () => database.close().finally(() => server.stop()) };
};

const tables = readModels.flatMap((model) => model.tables);
const today = Temporal.PlainDate.from('2024-03-05');

/** Every fact; and many that hang together. */
const someHistory = fc.oneof(anyHistory, histories);

describe.each([
  ['PGlite', onPglite],
  ['PostgreSQL', onPostgres],
] as const)('The as-of view at every position is the fold up to that position, on %s,', (_, open) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open();
    await migrateForTests(opened.database);
  }, 60_000);
  afterAll(() => opened?.close());

  const remember = async (history: readonly Fact[], cut: number): Promise<readonly RecordedEvent[]> => {
    const store = openMemoryEventStore(new SettableClock());
    await record(store, history);
    const events = await Array.fromAsync(store.readAll());
    const { database } = opened;
    await database.execute(`truncate ${tables.map((table) => `tingbok.${table}`).join(', ')}`);
    for (const { categories, project } of readModels) {
      const own = events.filter(({ stream }) => categories.includes(categoryOf(stream)));
      for (const batch of [own.slice(0, cut), own.slice(cut)])
        await database.transaction((tx) => project(batch, tx));
    }
    return events;
  };

  const rowsOf = (table: string, lens: Lens): Promise<readonly FoldedRow[]> => {
    const { sql, values } = seenThrough(lens, 'e', 1);
    return opened.database.query<FoldedRow>(
      `select e.id, e.version, e.state from tingbok.${table} e where ${sql} order by e.id`,
      values,
    );
  };

  const listed = async (lens: Lens): Promise<readonly unknown[]> => {
    const views = await listFollowUps(opened.database, { lens, today });
    return views
      .map(({ id, version, state, deadline }) => ({ id, version, state, due: deadline.date }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  };

  const expectedList = (events: readonly RecordedEvent[]): readonly unknown[] => {
    const due = foldedDays(events);
    return foldedRows(events, 'followUp').map(({ id, version, state }) => {
      const { stage } = state as { stage: string };
      return { id, version, state: stage, due: due.get(id) };
    });
  };

  /** Now, and every position. */
  const places = (
    events: readonly RecordedEvent[],
  ): readonly (readonly [bigint | null, RecordedEvent[]])[] => [
    [null, [...events]],
    ...Array.from({ length: events.length + 1 }, (_, p) => [BigInt(p), events.slice(0, p)] as const),
  ];

  it(
    'for every read model, whatever the history',
    async () => {
      const property = fc.asyncProperty(someHistory, fc.nat({ max: 40 }), async (history, cut) => {
        const events = await remember(history, cut);
        for (const [known, past] of places(events)) {
          const lens = { known, inForce: null };
          for (const [category, table] of Object.entries(TABLE_OF)) {
            expect([known, table, await rowsOf(table, lens)]).toEqual([
              known,
              table,
              foldedRows(past, category),
            ]);
          }
          expect([known, await listed(lens)]).toEqual([known, expectedList(past)]);
        }
      });
      await fc.assert(property, { numRuns: RUNS });
    },
    LIMIT_MS,
  );
});

describe('The histories tried', () => {
  const shown = Object.entries(examples).filter(([, { category }]) => category in TABLE_OF);

  it('have facts of every type that a read model shows, and every table gets rows', () => {
    const tried = fc.sample(anyHistory, { numRuns: 200, seed: 1 }).flat();
    expect(new Set(tried.map(({ event }) => event.type))).toEqual(new Set(shown.map(([type]) => type)));
    expect(tables).toEqual(expect.arrayContaining(Object.values(TABLE_OF)));
  });

  it('have follow-ups that change hands, get more time, and are shown to be done', () => {
    const tried = fc.sample(histories, { numRuns: 2_000, seed: 1 }).flat();
    expect(new Set(tried.map(({ event }) => event.type))).toEqual(
      new Set([
        ...['MeetingScheduled', 'MeetingRescheduled', 'MeetingCancelled', 'MatterPutOnAgenda'],
        ...['FollowUpAssigned', 'FollowUpAccepted', 'FollowUpDeclined', 'FollowUpDelegated'],
        ...['FollowUpReassigned', 'DeadlineSet', 'ConditionAskedAbout', 'ConditionMet'],
        ...['ExtensionRequested', 'ExtensionGranted', 'ExtensionRefused', 'EvidenceAttached'],
        ...['EvidenceWithdrawn', 'FollowUpReportedDone', 'FollowUpConfirmedDone', 'FollowUpReopened'],
      ]),
    );
  });

  it('have follow-ups whose last day moves with a meeting', async () => {
    const isMove = (_: unknown, place: number, events: readonly RecordedEvent[]): boolean => {
      const [before, after] = [events.slice(0, place), events.slice(0, place + 1)];
      const isMeeting = categoryOf(events[place]?.stream ?? '') === 'meeting';
      return isMeeting && !isDeepStrictEqual(foldedDays(before), foldedDays(after));
    };
    const moves = [];
    for (const history of fc.sample(someHistory, { numRuns: 40, seed: 1 })) {
      const store = openMemoryEventStore(new SettableClock());
      await record(store, history);
      moves.push(...(await Array.fromAsync(store.readAll())).filter(isMove));
    }
    expect(moves.length).toBeGreaterThan(5);
  });
});
