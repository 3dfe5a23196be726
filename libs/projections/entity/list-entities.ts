import type { Queryable } from '#database';
import { lastThrough, seenThrough, type Lens } from './lens.js';

/** Rows in one answer; nobody reads further, and a page stays quick. */
export const LONGEST_LIST = 1_000;

type Found<State> = { readonly id: string; readonly state: State };

/** The version of every entity that is to be seen through the lens, in the order of `order` (columns of `e`). */
export const allEntities = async <State extends object>(
  database: Queryable,
  { table, order }: { readonly table: string; readonly order: string },
  lens: Lens,
): Promise<readonly (State & { readonly id: string })[]> => {
  const seen = seenThrough(lens, 'e', 1);
  const rows = await database.query<Found<State>>(
    `select e.id, e.state from tingbok.${table} e where ${seen.sql} order by ${order}, e.id`,
    seen.values,
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};

/** What a body has of a kind, or all bodies: as many as one answer holds, in the order of `order` (columns of `e`). */
export const listOfBody = async <State extends object>(
  database: Queryable,
  {
    table,
    order,
    bodyId,
  }: { readonly table: string; readonly order: string; readonly bodyId?: string | undefined },
  lens: Lens,
): Promise<readonly (State & { readonly id: string })[]> => {
  const seen = seenThrough(lens, 'e', 2);
  const rows = await database.query<Found<State>>(
    `select e.id, e.state from tingbok.${table} e where ${seen.sql} and ($1::uuid is null or e.body_id = $1)
     order by ${order}, e.id limit ${LONGEST_LIST}`,
    [bodyId ?? null, ...seen.values],
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};

/** One entity; undefined when there is none of this id, or none yet. */
export const findEntity = async <State extends object>(
  database: Queryable,
  { table, id }: { readonly table: string; readonly id: string },
  lens: Lens,
): Promise<(State & { readonly id: string }) | undefined> => {
  const [found] = await lastSeen<State>(database, { table, ids: [id] }, lens);
  return found === undefined ? undefined : { id: found.id, ...found.state };
};

const lastSeen = <State>(
  database: Queryable,
  { table, ids }: Wanted,
  lens: Lens,
): Promise<readonly Found<State>[]> => {
  const last = lastThrough(lens, 'e', 2);
  return database.query<Found<State>>(
    `select e.id, e.state from unnest($1::uuid[]) wanted
      cross join lateral (select e.id, e.state from tingbok.${table} e where e.id = wanted and ${last.sql}) e`,
    [ids, ...last.values],
  );
};

const first = <State>(database: Queryable, { table, ids }: Wanted): Promise<readonly Found<State>[]> =>
  database.query<Found<State>>(
    `select distinct on (e.id) e.id, e.state from tingbok.${table} e
      where e.id = any($1::uuid[]) order by e.id, e.since`,
    [ids],
  );

interface Wanted {
  readonly table: string;
  readonly ids: readonly string[];
}

/** Entities by id; one that is not to be seen through the lens is shown as it first was, rather than not at all. */
export const entitiesById = async <State extends object>(
  database: Queryable,
  { table, ids }: Wanted,
  lens: Lens,
): Promise<ReadonlyMap<string, State & { readonly id: string }>> => {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const seen = await lastSeen<State>(database, { table, ids: wanted }, lens);
  const found = new Set(seen.map(({ id }) => id));
  const unseen = wanted.filter((id) => !found.has(id));
  const others = unseen.length === 0 ? [] : await first<State>(database, { table, ids: unseen });
  return new Map([...seen, ...others].map(({ id, state }) => [id, { id, ...state }]));
};
