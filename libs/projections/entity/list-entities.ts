import type { Queryable } from '#database';
import { seenThrough, type Lens } from './lens.js';

/** Rows in one answer; nobody reads further, and a page stays quick. */
const LIMIT = 1_000;

/** The version of every entity that is to be seen through the lens, in the order of `order` (columns of `e`). */
export const listEntities = async <State extends object>(
  database: Queryable,
  { table, order }: { readonly table: string; readonly order: string },
  lens: Lens,
): Promise<readonly (State & { readonly id: string })[]> => {
  const seen = seenThrough(lens, 'e', 1);
  const rows = await database.query<{ id: string; state: State }>(
    `select e.id, e.state from tingbok.${table} e where ${seen.sql} order by ${order}, e.id limit ${LIMIT}`,
    seen.values,
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};

/** Entities by id; one that is not to be seen through the lens is shown as it first was, rather than not at all. */
export const entitiesById = async <State extends object>(
  database: Queryable,
  { table, ids }: { readonly table: string; readonly ids: readonly string[] },
  lens: Lens,
): Promise<ReadonlyMap<string, State & { readonly id: string }>> => {
  if (ids.length === 0) return new Map();
  const seen = seenThrough(lens, 'e', 2);
  const rows = await database.query<{ id: string; state: State }>(
    `select distinct on (e.id) e.id, e.state from tingbok.${table} e
     where e.id = any($1::uuid[]) order by e.id, (${seen.sql}) desc, e.since`,
    [[...new Set(ids)], ...seen.values],
  );
  return new Map(rows.map(({ id, state }) => [id, { id, ...state }]));
};
