import type { Queryable } from '#database';
import type { DecisionState } from '#domain';
import { seenThrough, type Lens } from '../entity/lens.js';

export type DecisionView = NonNullable<DecisionState> & { readonly id: string };

/** Decisions, proposed and recorded, in the order in which the log learned of them. */
export const listDecisions = async (database: Queryable, lens: Lens): Promise<readonly DecisionView[]> => {
  const seen = seenThrough(lens, 'd', 1);
  const rows = await database.query<{ id: string; state: NonNullable<DecisionState> }>(
    `select d.id, d.state from tingbok.decision d where ${seen.sql} order by d.since, d.id limit 1000`,
    seen.values,
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};
