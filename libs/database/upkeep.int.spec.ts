import type { PgliteDatabase } from './pglite.js';
import { openTestPglite } from './testing.js';
import { vacuumNeediestTable } from './upkeep.js';
import { until } from '../../test/support/until.js';

describe('the upkeep of an embedded database', () => {
  let database: PgliteDatabase;

  beforeAll(async () => {
    database = await openTestPglite();
    await database.execute(
      'create schema scratch; create table scratch."worn Table" (n int); create table scratch.calm (n int)',
    );
  });
  afterAll(() => database.close());

  const dead = async (): Promise<bigint> => {
    const [row] = await database.query<{ dead: bigint }>(
      `select n_dead_tup as dead from pg_stat_user_tables where relname = 'worn Table'`,
    );
    return row?.dead ?? -1n;
  };

  /** The statistics are flushed at most once a second. */

  it('cleans the table that needs it, and leaves the others alone', async () => {
    await database.execute(`
      insert into scratch."worn Table" select generate_series(1, 5000);
      update scratch."worn Table" set n = n + 1;
      insert into scratch.calm values (1);
    `);
    await until(async () => (await dead()) > 0n);
    expect(await vacuumNeediestTable(database)).toBe('scratch."worn Table"');
    await until(async () => (await dead()) === 0n);
    expect(await vacuumNeediestTable(database)).toBeUndefined();
  });
});
