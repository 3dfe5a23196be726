import type { Queryable } from '#database';
import { approvalPolicyOf, type ApprovalPolicy, type BodyState } from '#domain';
import { now, type Lens } from '../entity/lens.js';
import { listEntities } from '../entity/list-entities.js';
import { namesOf, type Named } from '../parties/queries.js';

export type BodyView = NonNullable<BodyState> & Named & { readonly approval: ApprovalPolicy };

/** Every body, by name. */
export const listBodies = async (database: Queryable, lens: Lens = now): Promise<readonly BodyView[]> => {
  const bodies = await listEntities<NonNullable<BodyState>>(
    database,
    { table: 'body', order: 'e.since' },
    lens,
  );
  const names = await namesOf(
    database,
    bodies.map((body) => body.id),
    lens,
  );
  return bodies
    .map((body) => ({ ...body, approval: approvalPolicyOf(body), name: names.get(body.id) ?? body.id }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
};
