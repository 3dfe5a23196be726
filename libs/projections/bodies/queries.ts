import type { Queryable } from '#database';
import { approvalPolicyOf, type ApprovalPolicy, type BodyState } from '#domain';
import { now, type Lens } from '../entity/lens.js';
import { allEntities, findEntity } from '../entity/list-entities.js';
import { namesOf, type Named } from '../parties/queries.js';

type Body = NonNullable<BodyState>;
export type BodyView = Body & Named & { readonly approval: ApprovalPolicy };

const viewOf = (body: Body & { readonly id: string }, name = body.id): BodyView => ({
  ...body,
  approval: approvalPolicyOf(body),
  name,
});

/** Every body, by name. */
export const listBodies = async (database: Queryable, lens: Lens = now): Promise<readonly BodyView[]> => {
  const bodies = await allEntities<Body>(database, { table: 'body', order: 'e.since' }, lens);
  const names = await namesOf(
    database,
    bodies.map((body) => body.id),
    lens,
  );
  return bodies
    .map((body) => viewOf(body, names.get(body.id)))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
};

/** One body; undefined when no body is established under this id, or none yet. */
export const findBody = async (
  database: Queryable,
  id: string,
  lens: Lens = now,
): Promise<BodyView | undefined> => {
  const found = await findEntity<Body>(database, { table: 'body', id }, lens);
  return found && viewOf(found, (await namesOf(database, [id], lens)).get(id));
};
