import { migrate, type Database } from '#database';
import { openTestPglite } from '../../database/testing.js';
import { idNumber } from '../../domain/testing/examples.js';
import { projectionMigrations } from '../migrations.js';
import { loadCheckpoint, saveCheckpoint } from '../runner/checkpoint.js';

const isNew = ({ name }: { readonly name: string }): boolean => name === 'projections/003-written-procedure';

describe('Decisions that were shown before they could be circulated', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestPglite();
    await migrate(
      database,
      projectionMigrations().filter((one) => !isNew(one)),
    );
  });
  afterAll(() => database?.close());

  it('are derived anew from the log, and no other list is', async () => {
    await database.query(
      `insert into tingbok.decision (id, since, in_force_from, version, state, body_id, stage)
       values ($1, 1, now(), 1, '{"text": "The crane is sold."}', $1, 'proposed')`,
      [idNumber(41)],
    );
    for (const name of ['decisions', 'meetings']) await saveCheckpoint(database, name, 7n);
    await migrate(database, projectionMigrations());
    expect(await database.query('select id from tingbok.decision')).toEqual([]);
    expect(await loadCheckpoint(database, 'decisions')).toBe(0n);
    expect(await loadCheckpoint(database, 'meetings')).toBe(7n);
  });
});
