import type { Queryable } from '#database';
import type { DecisionState } from '#domain';
import type { Lens } from '../entity/lens.js';
import { listEntities } from '../entity/list-entities.js';

export type DecisionView = NonNullable<DecisionState> & { readonly id: string };

/** Decisions, proposed and recorded, in the order in which the log learned of them. */
export const listDecisions = (database: Queryable, lens: Lens): Promise<readonly DecisionView[]> =>
  listEntities(database, { table: 'decision', order: 'e.since' }, lens);
