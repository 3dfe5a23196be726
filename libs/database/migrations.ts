import { createHash } from 'node:crypto';
import type { Database, Queryable } from './port.js';

/** One step of a schema. `name` is for ever, and so is `sql` once it was applied anywhere. */
export interface Migration {
  /** Unique in the whole program, so begin with the library: `event-store/001-log`. */
  readonly name: string;
  /** Any number of statements that may run in a transaction. */
  readonly sql: string;
}

/** Makes starters of several processes wait for each other; the number only has to be ours alone. */
const ADVISORY_LOCK = 5_490_260_104_331n;

const MIGRATION_TABLE = `
  create schema if not exists tingbok;
  create table if not exists tingbok.migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  );
`;

const sha256 = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

/** The schema is older than the program, and the role that the program runs as may not change it. */
export class MigrationsAreTheOwners extends Error {
  constructor(readonly pending: readonly string[]) {
    super(
      `The database lacks ${pending.join(', ')}, and the role in DATABASE_URL may not change its schema. ` +
        "Run this once as the owner: DATABASE_URL=postgres://the-owner's node infra/postgres/migrate.mjs",
    );
  }
}

/** What PostgreSQL answers to a role that lacks a privilege. */
const INSUFFICIENT_PRIVILEGE = '42501';

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE;

/** Hash by name of what was applied; only read, so any role that may use the database may ask. */
const appliedIn = async (tx: Queryable): Promise<ReadonlyMap<string, string>> => {
  const [table] = await tx.query<{ is_there: boolean }>(
    `select to_regclass('tingbok.migration') is not null as is_there`,
  );
  if (table?.is_there !== true) return new Map();
  const rows = await tx.query<Record<'name' | 'sha256', string>>(
    'select name, sha256 from tingbok.migration',
  );
  return new Map(rows.map((row) => [row.name, row.sha256]));
};

const apply = async (tx: Queryable, migrations: readonly Migration[]): Promise<void> => {
  await tx.execute(MIGRATION_TABLE);
  for (const { name, sql } of migrations) {
    await tx.execute(sql);
    await tx.query('insert into tingbok.migration (name, sha256) values ($1, $2)', [name, sha256(sql)]);
  }
};

const pendingOf = (
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): readonly Migration[] =>
  migrations.filter(({ name, sql }) => {
    const before = applied.get(name);
    if (before !== undefined && before !== sha256(sql)) {
      throw new Error(
        `The migration ${name} was changed after this database had applied it: put its text back and write a new one.`,
      );
    }
    return before === undefined;
  });

/**
 * Brings the schema up to date: applies, in the order given, what this database has not yet applied.
 * All or nothing. Returns the names of what was applied now. Where nothing is left to apply nothing is
 * changed, so a role that may only read and write rows may start the program.
 *
 * @throws MigrationsAreTheOwners when something is left, and this role may not apply it.
 */
export const migrate = (database: Database, migrations: readonly Migration[]): Promise<readonly string[]> =>
  database.transaction(async (tx) => {
    await tx.query('set local statement_timeout = 0');
    await tx.execute(`select pg_advisory_xact_lock(${ADVISORY_LOCK})`);
    const pending = pendingOf(migrations, await appliedIn(tx));
    if (pending.length === 0) return [];
    const names = pending.map(({ name }) => name);
    try {
      await apply(tx, pending);
    } catch (error) {
      throw isForbidden(error) ? new MigrationsAreTheOwners(names) : error;
    }
    return names;
  });
