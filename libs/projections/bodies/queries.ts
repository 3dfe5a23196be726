import type { Queryable } from '#database';
import type { BodyState } from '#domain';
import { now, seenThrough, type Lens } from '../entity/lens.js';
import { namesOf, type Named } from '../parties/queries.js';

export type BodyView = NonNullable<BodyState> & Named;

/** Every body, by name. */
export const listBodies = async (database: Queryable, lens: Lens = now): Promise<readonly BodyView[]> => {
  const seen = seenThrough(lens, 'b', 1);
  const rows = await database.query<{ id: string; state: NonNullable<BodyState> }>(
    `select b.id, b.state from tingbok.body b where ${seen.sql}`,
    seen.values,
  );
  const names = await namesOf(
    database,
    rows.map((row) => row.id),
    lens,
  );
  return rows
    .map(({ id, state }) => ({ id, name: names.get(id) ?? id, ...state }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
};
