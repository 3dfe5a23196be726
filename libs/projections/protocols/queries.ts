import type { Queryable } from '#database';
import type { ProtocolState } from '#domain';
import { seenThrough, type Lens } from '../entity/lens.js';

export type ProtocolView = NonNullable<ProtocolState> & { readonly id: string };

/** Protocols, drafted here or elsewhere, in the order in which the log learned of them. */
export const listProtocols = async (database: Queryable, lens: Lens): Promise<readonly ProtocolView[]> => {
  const seen = seenThrough(lens, 'p', 1);
  const rows = await database.query<{ id: string; state: NonNullable<ProtocolState> }>(
    `select p.id, p.state from tingbok.protocol p where ${seen.sql} order by p.since, p.id limit 1000`,
    seen.values,
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};
