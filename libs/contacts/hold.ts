import type { Queryable } from '#database';

/** A mail came back for good, or several in a row came back for now. */
export type HoldReason = 'hardBounce' | 'softBounces';

/** Nothing is sent to the party since then. */
export interface Hold {
  readonly since: Temporal.Instant;
  readonly reason: HoldReason;
  /** In the log, of the bounce that led to it. */
  readonly position: bigint;
}

export interface HeldContact extends Hold {
  readonly partyId: string;
  /** The address is as it is since then: what was said of it before says nothing of it now. */
  readonly inUseSince: Temporal.Instant;
}

interface Row {
  readonly party_id: string;
  readonly hold_since: Temporal.Instant;
  readonly hold_reason: HoldReason;
  readonly hold_position: bigint;
  readonly in_use_since: Temporal.Instant;
}

const IN_USE_SINCE = 'greatest(changed_at, released_at)';

const heldOf = (row: Row): HeldContact => ({
  partyId: row.party_id,
  since: row.hold_since,
  reason: row.hold_reason,
  position: row.hold_position,
  inUseSince: row.in_use_since,
});

/**
 * Writes to the party no more. A mail that went out before the address was set or released says nothing of it
 * now, and what is on hold stays so for the first reason: false then.
 */
export const holdContactPoint = async (
  database: Queryable,
  { partyId, since, reason, position }: Hold & { readonly partyId: string },
  sentAt: Temporal.Instant,
): Promise<boolean> => {
  const rows = await database.query(
    `update tingbok.contact_point set hold_since = $2, hold_reason = $3, hold_position = $4
     where party_id = $1 and hold_since is null and ${IN_USE_SINCE} <= $5 returning party_id`,
    [partyId, since, reason, position, sentAt],
  );
  return rows.length > 0;
};

/** The address is in order after all; false when it was not on hold. */
export const releaseContactPoint = async (
  database: Queryable,
  partyId: string,
  at: Temporal.Instant,
): Promise<boolean> => {
  const rows = await database.query(
    `update tingbok.contact_point
     set hold_since = null, hold_reason = null, hold_position = null, released_at = $2
     where party_id = $1 and hold_since is not null returning party_id`,
    [partyId, at],
  );
  return rows.length > 0;
};

/** Whoever can not be written to, the longest first. */
export const contactsOnHold = async (database: Queryable): Promise<readonly HeldContact[]> => {
  const rows = await database.query<Row>(
    `select party_id, hold_since, hold_reason, hold_position, ${IN_USE_SINCE} as in_use_since
     from tingbok.contact_point where hold_since is not null order by hold_since, party_id`,
  );
  return rows.map(heldOf);
};

/** Since when the address of a party is what it is; undefined when nobody has said one. */
export const addressInUseSince = async (
  database: Queryable,
  partyId: string,
): Promise<Temporal.Instant | undefined> => {
  const [row] = await database.query<Pick<Row, 'in_use_since'>>(
    `select ${IN_USE_SINCE} as in_use_since from tingbok.contact_point where party_id = $1`,
    [partyId],
  );
  return row?.in_use_since;
};

/** How many parties can not be written to. */
export const countOnHold = async (database: Queryable): Promise<number> => {
  const [row] = await database.query<{ held: number }>(
    'select count(*)::int as held from tingbok.contact_point where hold_since is not null',
  );
  return row?.held ?? 0;
};
