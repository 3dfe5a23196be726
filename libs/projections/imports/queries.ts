import type { Queryable } from '#database';
import type { MinutesImportState } from '#domain';

type Import = NonNullable<MinutesImportState>;

export type ImportView = Import & { readonly id: string; readonly version: number };

export const findImport = async (database: Queryable, id: string): Promise<ImportView | undefined> => {
  const [row] = await database.query<{ id: string; version: number; state: Import }>(
    'select id, version, state from tingbok.minutes_import where id = $1 and until is null',
    [id],
  );
  return row === undefined ? undefined : { id: row.id, version: row.version, ...row.state };
};

/** Imports, the latest first. */
export const listImports = async (database: Queryable): Promise<readonly ImportView[]> => {
  const rows = await database.query<{ id: string; version: number; state: Import }>(
    'select id, version, state from tingbok.minutes_import where until is null order by since desc limit 500',
  );
  return rows.map(({ id, version, state }) => ({ id, version, ...state }));
};

/** Imports of meetings on a day that are open or in force, the first that was received first. */
export const importsOfDay = async (database: Queryable, date: string): Promise<readonly ImportView[]> => {
  const rows = await database.query<{ id: string; version: number; state: Import }>(
    `select id, version, state from tingbok.minutes_import m
      where until is null and meeting_date = $1 and stage in ('read', 'confirmed')
      order by (select min(since) from tingbok.minutes_import earlier where earlier.id = m.id)`,
    [date],
  );
  return rows.map(({ id, version, state }) => ({ id, version, ...state }));
};
