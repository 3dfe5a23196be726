import { startPostgres, type PostgresServer } from '../../test/support/postgres.js';
import { migrate, openPostgres, type Database } from './index.js';
import { openTestPglite } from './testing.js';

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres({ fsync: false });
});
afterAll(() => server.stop());

const tables = {
  name: 'scratch/001-tables',
  sql: `
    -- Two statements; a semicolon; in a comment.
    create table tingbok.scratch (n int);
    create function tingbok.next(n int) returns int language plpgsql as $$ begin return n + 1; end; $$;
  `,
};
const rows = {
  name: 'scratch/002-rows',
  sql: 'insert into tingbok.scratch select tingbok.next(n) from generate_series(0, 2) n',
};

describe.each([
  ['PGlite', openTestPglite],
  ['PostgreSQL', async () => openPostgres(await server.createDatabase())],
])('migrations on %s', (_, open: () => Promise<Database>) => {
  let database: Database;

  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const count = async (table: string): Promise<number> => {
    const [row] = await database.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    return row?.count ?? -1;
  };

  it('are applied once, in order', async () => {
    expect(await migrate(database, [tables])).toEqual(['scratch/001-tables']);
    expect(await migrate(database, [tables, rows])).toEqual(['scratch/002-rows']);
    expect(await migrate(database, [tables, rows])).toEqual([]);
    expect(await count('tingbok.scratch')).toBe(3);
    expect(await count('tingbok.migration where applied_at is not null')).toBe(2);
  });

  it('are refused by name when their text was changed afterwards, line endings apart', async () => {
    await migrate(database, [tables]);
    const changed = { ...tables, sql: `${tables.sql} -- and more` };
    await expect(migrate(database, [changed, rows])).rejects.toThrow(/scratch\/001-tables was changed/);
    expect(await migrate(database, [{ ...tables, sql: tables.sql.replaceAll('\n', '\r\n') }])).toEqual([]);
    expect(await count('tingbok.scratch')).toBe(0);
  });

  it('are applied all or not at all', async () => {
    const broken = {
      name: 'scratch/003-broken',
      sql: 'create table tingbok.other (n int); select no_such_column',
    };
    await expect(migrate(database, [tables, broken])).rejects.toThrow('no_such_column');
    expect(await migrate(database, [tables])).toEqual(['scratch/001-tables']);
  });

  it('are applied by one of several that start at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => migrate(database, [tables, rows])));
    expect(answers.flat()).toEqual(['scratch/001-tables', 'scratch/002-rows']);
    expect(await count('tingbok.scratch')).toBe(3);
  });
});
