import fc from 'fast-check';
import { readModels } from './models.js';
import { everyFact, LIMIT, openLog, type LogForTests } from './testing.js';
import { histories } from './testing/histories.js';

const tables = readModels.flatMap((model) => model.tables);

describe('Rebuilt = live, row by row', () => {
  let log: LogForTests;
  beforeAll(async () => {
    log = await openLog();
  });
  afterAll(() => log.close());

  const rowsOf = async (table: string): Promise<readonly string[]> => {
    const rows = await log.database.query<{ row: string }>(
      `select row_to_json(t)::text as row from tingbok.${table} t`,
    );
    return rows.map(({ row }) => row).sort();
  };
  const everyRow = async (): Promise<Readonly<Record<string, readonly string[]>>> =>
    Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await rowsOf(table)] as const)));

  it('for all read models, after facts of every type and histories out of order', async () => {
    await log.record(...everyFact);
    for (const history of fc.sample(histories, 3)) await log.record(...history);
    const live = await everyRow();
    for (const table of tables) expect({ table, rows: live[table]?.length }).not.toMatchObject({ rows: 0 });

    await log.projections.rebuild();
    expect(await log.projections.waitFor(await log.store.head(), LIMIT)).toBe(true);
    expect(await everyRow()).toEqual(live);
  });

  it('for each read model alone', async () => {
    const live = await everyRow();
    for (const { name } of readModels) {
      await log.projections.rebuild([name]);
      expect(await log.projections.waitFor(await log.store.head(), LIMIT)).toBe(true);
      expect({ name, rows: await everyRow() }).toEqual({ name, rows: live });
    }
  });
});
