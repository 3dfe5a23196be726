import type { Queryable } from '#database';
import type { ProtocolState } from '#domain';
import type { Lens } from '../entity/lens.js';
import { findEntity, listOfBody } from '../entity/list-entities.js';

export type ProtocolView = NonNullable<ProtocolState> & { readonly id: string };

/** The latest protocols of a body or of all, drafted here or elsewhere, in the order in which the log learned of them. */
export const listProtocols = async (
  database: Queryable,
  lens: Lens,
  bodyId?: string,
): Promise<readonly ProtocolView[]> => {
  const latest = { table: 'protocol', order: 'e.since desc, e.id desc', bodyId };
  return (await listOfBody<NonNullable<ProtocolState>>(database, latest, lens)).toReversed();
};

interface Row {
  readonly id: string;
  readonly state: NonNullable<ProtocolState>;
}

/** One protocol; undefined when there is none of this id, or none yet. */
export const findProtocol = (
  database: Queryable,
  id: string,
  lens: Lens,
): Promise<ProtocolView | undefined> => findEntity(database, { table: 'protocol', id }, lens);

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

/** When the meetings were whose protocols were approved here, and neither they nor their protocols are known. */
export const externalProtocolsOf = (
  database: Queryable,
  bodyId: string,
): Promise<readonly { readonly date: string; readonly start: string | null }[]> =>
  database.query(
    `select e.state#>>'{external,date}' as date, e.state#>>'{external,start}' as start
     from tingbok.protocol e
     where e.body_id = $1::uuid and e.until is null
       and e.state->>'meetingId' is null and e.state->>'external' is not null
     order by e.since, e.id`,
    [bodyId],
  );
