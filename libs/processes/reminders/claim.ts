import type { Queryable } from '#database';

/** Longest time that one mail may take before another worker may try, in seconds. */
const CLAIM_SECONDS = 120;

/** Whether this caller may send the notification now. Measured by the database's own clock. */
export const claim = async (database: Queryable, notificationId: string): Promise<boolean> => {
  const rows = await database.query(
    `insert into tingbok.reminder_claim as held (notification_id, until)
     values ($1, now() + make_interval(secs => $2))
     on conflict (notification_id) do update set until = excluded.until where held.until < now()
     returning notification_id`,
    [notificationId, CLAIM_SECONDS],
  );
  return rows.length > 0;
};

export const release = async (database: Queryable, notificationId: string): Promise<void> => {
  await database.query('delete from tingbok.reminder_claim where notification_id = $1', [notificationId]);
};

/** For a program that is alone with its database: whoever held a claim is gone. */
export const releaseAll = async (database: Queryable): Promise<void> => {
  await database.query('delete from tingbok.reminder_claim');
};
