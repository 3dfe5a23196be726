import type { Queryable } from '#database';
import type { ProtocolState } from '#domain';
import type { Lens } from '../entity/lens.js';
import { listEntities } from '../entity/list-entities.js';

export type ProtocolView = NonNullable<ProtocolState> & { readonly id: string };

/** Protocols, drafted here or elsewhere, in the order in which the log learned of them. */
export const listProtocols = (database: Queryable, lens: Lens): Promise<readonly ProtocolView[]> =>
  listEntities(database, { table: 'protocol', order: 'e.since' }, lens);
