import fc from 'fast-check';
import { readModels } from '#projections';
import { startPostgres, type PostgresServer } from '../../test/support/postgres.js';
import { everyFact, record } from '../projections/testing.js';
import { histories } from '../projections/testing/histories.js';
import { deliveries } from './bounces/project.js';
import { reminders } from './reminders/project.js';
import { beginOn, happenings, live, OUTSET } from './testing/quay-history.js';
import { openStage, type Stage } from './testing/stage.js';
import { walk } from './testing/walk.js';

const LIMIT = 30_000;
const models = [...readModels, reminders, deliveries];
const tables = models.flatMap((model) => model.tables);

describe('On PostgreSQL, rebuilt = live, row by row, of every read model and the reminders', () => {
  let server: PostgresServer;
  let stage: Stage;
  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
    stage = await openStage({ at: OUTSET, databaseUrl: await server.createDatabase() });
    await beginOn(stage);
    for (const all of fc.sample(happenings, 2)) await live(stage, all);
    await walk(stage, stage.clock.now().add({ hours: 24 * 12 }));
    for (const facts of [everyFact, ...fc.sample(histories, 4)]) await record(stage.store, facts);
    expect(await stage.projections.waitFor(await stage.store.head(), LIMIT)).toBe(true);
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
    await server?.stop();
  });

  const rowsOf = async (table: string): Promise<readonly string[]> => {
    const rows = await stage.database.query<{ row: string }>(
      `select to_jsonb(t)::text as row from tingbok.${table} t order by 1`,
    );
    return rows.map(({ row }) => row);
  };
  const everyRow = async () =>
    Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await rowsOf(table)] as const)));

  it('all of them, one after the other, while the log grows', async () => {
    const before = await everyRow();
    for (const table of tables)
      expect({ table, isEmpty: before[table]?.length === 0 }).toEqual({ table, isEmpty: false });
    const growing = (async () => {
      for (const facts of fc.sample(histories, 10)) await record(stage.store, facts);
    })();
    expect(await stage.projections.rebuild()).toEqual(models.map((model) => model.name));
    await growing;
    stage.projections.wake();
    expect(await stage.projections.waitFor(await stage.store.head(), LIMIT)).toBe(true);
    const live = await everyRow();
    expect(live['follow_up']?.length).toBeGreaterThan(before['follow_up']?.length ?? 0);
    await stage.projections.rebuild();
    expect(await everyRow()).toEqual(live);
    expect(stage.complaints).toEqual([]);
  }, 120_000);
});
