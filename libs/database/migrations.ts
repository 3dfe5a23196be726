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

const apply = async (tx: Queryable, { name, sql }: Migration): Promise<void> => {
  await tx.execute(sql);
  await tx.query('insert into tingbok.migration (name, sha256) values ($1, $2)', [name, sha256(sql)]);
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
 * All or nothing. Returns the names of what was applied now.
 */
export const migrate = (database: Database, migrations: readonly Migration[]): Promise<readonly string[]> =>
  database.transaction(async (tx) => {
    await tx.query('set local statement_timeout = 0');
    await tx.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
    await tx.execute(MIGRATION_TABLE);
    const rows = await tx.query<Record<'name' | 'sha256', string>>(
      'select name, sha256 from tingbok.migration',
    );
    const pending = pendingOf(migrations, new Map(rows.map((row) => [row.name, row.sha256])));
    for (const migration of pending) await apply(tx, migration);
    return pending.map(({ name }) => name);
  });
