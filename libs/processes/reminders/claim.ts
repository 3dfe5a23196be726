import type { Queryable } from '#database';

/** Longest time that one mail may take before another worker may try, in seconds. */
const CLAIM_SECONDS = 120;

/** The right to send one mail until a moment, by the database's own clock. */
export interface Claim {
  readonly notificationId: string;
  readonly until: Temporal.Instant;
}

/** Claims a mail for this caller; null while another worker has it. */
export const claim = async (database: Queryable, notificationId: string): Promise<Claim | null> => {
  const [row] = await database.query<{ until: Temporal.Instant }>(
    `insert into tingbok.reminder_claim as held (notification_id, until)
     values ($1, now() + make_interval(secs => $2))
     on conflict (notification_id) do update set until = excluded.until where held.until < now()
     returning until`,
    [notificationId, CLAIM_SECONDS],
  );
  return row === undefined ? null : { notificationId, until: row.until };
};

/** Gives a claim back; one that ran out may be another worker's by now, and is left alone. */
export const release = async (database: Queryable, { notificationId, until }: Claim): Promise<void> => {
  await database.query('delete from tingbok.reminder_claim where notification_id = $1 and until = $2', [
    notificationId,
    until,
  ]);
};

/** For a program that is alone with its database: whoever held a claim is gone. */
export const releaseAll = async (database: Queryable): Promise<void> => {
  await database.query('delete from tingbok.reminder_claim');
};
