import type { Queryable } from '#database';
import type { ProtocolState } from '#domain';
import { lastThrough, type Lens } from '../entity/lens.js';
import { listEntities } from '../entity/list-entities.js';

export type ProtocolView = NonNullable<ProtocolState> & { readonly id: string };

/** Protocols, drafted here or elsewhere, in the order in which the log learned of them. */
export const listProtocols = (database: Queryable, lens: Lens): Promise<readonly ProtocolView[]> =>
  listEntities(database, { table: 'protocol', order: 'e.since' }, lens);

interface Row {
  readonly id: string;
  readonly state: NonNullable<ProtocolState>;
}

/** One protocol; undefined when there is none of this id, or none yet. */
export const findProtocol = async (
  database: Queryable,
  id: string,
  lens: Lens,
): Promise<ProtocolView | undefined> => {
  const last = lastThrough(lens, 'e', 2);
  const [row] = await database.query<Row>(
    `select e.id, e.state from tingbok.protocol e where e.id = $1::uuid and ${last.sql}`,
    [id, ...last.values],
  );
  return row === undefined ? undefined : { id: row.id, ...row.state };
};

/** Protocols of a body that were drafted here and that no meeting has approved. */
export const protocolsToApprove = async (
  database: Queryable,
  bodyId: string,
): Promise<readonly ProtocolView[]> => {
  const rows = await database.query<Row>(
    `select e.id, e.state from tingbok.protocol e
     where e.body_id = $1::uuid and e.until is null
       and e.state->>'meetingId' is not null and e.state->>'approved' is null
     order by e.since, e.id`,
    [bodyId],
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};
