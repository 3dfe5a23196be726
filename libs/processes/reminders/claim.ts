import type { Queryable } from '#database';

/** A claim that is not renewed lasts so long, in seconds: the mail of a worker that died waits no longer. */
const CLAIM_SECONDS = 20;
/** Whoever has a mail in hand renews its claim so often, in milliseconds. */
const RENEW_EVERY = 5_000;

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

/** The claim for another while; as it was when it ran out, and may be another worker's by now. */
export const renew = async (database: Queryable, held: Claim): Promise<Claim> => {
  const [row] = await database.query<{ until: Temporal.Instant }>(
    `update tingbok.reminder_claim set until = now() + make_interval(secs => $3)
     where notification_id = $1 and until = $2 returning until`,
    [held.notificationId, held.until, CLAIM_SECONDS],
  );
  return row === undefined ? held : { ...held, until: row.until };
};

/** Gives a claim back; one that ran out may be another worker's by now, and is left alone. */
export const release = async (database: Queryable, { notificationId, until }: Claim): Promise<void> => {
  await database.query('delete from tingbok.reminder_claim where notification_id = $1 and until = $2', [
    notificationId,
    until,
  ]);
};

/** Does `work` while nobody else may send the mail; nothing, while another worker has it. */
export const underClaim = async (
  database: Queryable,
  notificationId: string,
  work: () => Promise<void>,
): Promise<void> => {
  const claimed = await claim(database, notificationId);
  if (claimed === null) return;
  let renewing = Promise.resolve(claimed);
  const keeper = setInterval(() => {
    // A database that is away: the next attempt may reach it, and until then the claim counts down.
    renewing = renewing.then((held) => renew(database, held).catch(() => held));
  }, RENEW_EVERY);
  try {
    await work();
  } finally {
    clearInterval(keeper);
    await release(database, await renewing);
  }
};

/** For a program that is alone with its database: whoever held a claim is gone. */
export const releaseAll = async (database: Queryable): Promise<void> => {
  await database.query('delete from tingbok.reminder_claim');
};
