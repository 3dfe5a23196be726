import type { Bare } from './bare.js';
import type { Engine } from './engine.js';

export const ROWS_AT_ONCE = 1_000;

/** A statement and its value, which is so many rows at once. */
export type BulkInsert = readonly [statement: string, rows: string];

const rowsOf = (table: string): string => `
  select jsonb_agg(to_jsonb(t.t))::text as rows
    from (select t, row_number() over () - 1 as nth from tingbok.${table} t) t
   group by nth / ${ROWS_AT_ONCE}`;

/** Writes what is in these tables just now once more, into tables of the same shape in the schema `bench`. */
export const bulkInsertsOf = async (
  { bare, database }: Pick<Engine, 'bare' | 'database'>,
  tables: readonly string[],
): Promise<readonly BulkInsert[]> => {
  const inserts: BulkInsert[] = [];
  for (const table of tables) {
    await database.execute(`create table bench.${table} (like tingbok.${table} including all)`);
    const statement = `insert into bench.${table} select * from jsonb_populate_recordset(null::bench.${table}, $1::jsonb)`;
    const pages = await bare.query(rowsOf(table));
    for (const { rows } of pages) inserts.push([statement, String(rows)]);
  }
  return inserts;
};

export const insertInBulk = async (bare: Bare, inserts: readonly BulkInsert[]): Promise<void> => {
  for (const [statement, rows] of inserts) await bare.query(statement, [rows], statement.slice(0, 60));
};
