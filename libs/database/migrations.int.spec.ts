import { startPostgres, type PostgresServer } from '../../test/support/postgres.js';
import { migrate, MigrationsAreTheOwners, openPostgres, type Database } from './index.js';
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

describe('migrations, for a role that may not change the schema,', () => {
  let owner: Database;
  let visitor: Database;

  beforeAll(async () => {
    const url = await server.createDatabase();
    owner = await openPostgres(url);
    await owner.execute(
      'create role visitor login; create schema tingbok; grant usage on schema tingbok to visitor',
    );
    await owner.execute('alter default privileges in schema tingbok grant select on tables to visitor');
    visitor = await openPostgres(url.replace('//tingbok@', '//visitor@'));
  });
  afterAll(async () => {
    await visitor.close();
    await owner.close();
  });

  it('are refused with the names of those that the owner is to apply', async () => {
    await expect(migrate(visitor, [tables, rows])).rejects.toThrow(MigrationsAreTheOwners);
    await migrate(owner, [tables]);
    await expect(migrate(visitor, [tables, rows])).rejects.toThrow(
      /^The database lacks scratch\/002-rows, and the role in DATABASE_URL may not change its schema/,
    );
  });

  it('are nothing to do once the owner has applied them', async () => {
    await migrate(owner, [tables, rows]);
    expect(await migrate(visitor, [tables, rows])).toEqual([]);
  });
});
