import { contactsOnHold, type HoldReason } from '#contacts';
import type { Queryable } from '#database';
import { namesOf, now, type Named } from '#projections';
import { findDelivery } from './delivery-log.js';
import { notTold, type NotTold } from './not-told.js';

/** A party that cannot be written to until the secretariat sees to it. */
export interface PartyOnHold {
  readonly party: Named;
  /** ISO 8601 instant. */
  readonly since: string;
  readonly reason: HoldReason;
  /** What the last report said. */
  readonly status: string | null;
  readonly diagnostic: string | null;
  readonly notTold: NotTold;
}

/** What the secretariat is to see to: whom no mail reaches, since when, why, and what they were not told. */
export const partiesOnHold = async (
  database: Queryable,
  today: Temporal.PlainDate,
): Promise<readonly PartyOnHold[]> => {
  const held = await contactsOnHold(database);
  const names = await namesOf(
    database,
    held.map(({ partyId }) => partyId),
    now,
  );
  const all: PartyOnHold[] = [];
  for (const one of held) {
    const { status = null, diagnostic = null } = (await findDelivery(database, one.position))?.told ?? {};
    all.push({
      party: { id: one.partyId, name: names.get(one.partyId) ?? one.partyId },
      ...{ since: one.since.toString(), reason: one.reason, status, diagnostic },
      notTold: await notTold(database, { partyId: one.partyId, since: one.inUseSince, today }),
    });
  }
  return all;
};
