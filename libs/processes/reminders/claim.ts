import type { Queryable } from '#database';
import { togetherAt } from './together.js';

/** A claim that is not renewed lasts so long, in seconds: the mail of a worker that died waits no longer. */
const CLAIM_SECONDS = 20;
/** Whoever has a mail in hand renews its claim so often, in milliseconds. */
const RENEW_EVERY = 5_000;

/** The right to send one mail until a moment, by the database's own clock. */
export interface Claim {
  readonly notificationId: string;
  readonly until: Temporal.Instant;
}

/** In the order of the ids, as everywhere, so that no two workers wait for each other. */
const claimAll = async (
  database: Queryable,
  notificationIds: readonly string[],
): Promise<readonly (Claim | null)[]> => {
  const rows = await database.query<{ id: string; until: Temporal.Instant }>(
    `insert into tingbok.reminder_claim as held (notification_id, until)
     select id, now() + make_interval(secs => $2)
     from (select distinct id from unnest($1::uuid[]) id order by id) wanted
     on conflict (notification_id) do update set until = excluded.until where held.until < now()
     returning notification_id as id, until`,
    [notificationIds, CLAIM_SECONDS],
    { name: 'claim-all' },
  );
  const held = new Map(rows.map(({ id, until }) => [id, { notificationId: id, until }]));
  return notificationIds.map((id) => {
    const one = held.get(id) ?? null;
    // Of several who asked for the same mail at once, one has it.
    held.delete(id);
    return one;
  });
};

/** Claims a mail for this caller; null while another worker has it. */
export const claim: (database: Queryable, notificationId: string) => Promise<Claim | null> =
  togetherAt(claimAll);

/** The claim for another while; as it was when it ran out, and may be another worker's by now. */
export const renew = async (database: Queryable, held: Claim): Promise<Claim> => {
  const [row] = await database.query<{ until: Temporal.Instant }>(
    `update tingbok.reminder_claim set until = now() + make_interval(secs => $3)
     where notification_id = $1 and until = $2 returning until`,
    [held.notificationId, held.until, CLAIM_SECONDS],
  );
  return row === undefined ? held : { ...held, until: row.until };
};

const releaseAll = async (database: Queryable, claims: readonly Claim[]): Promise<readonly void[]> => {
  await database.query(
    `with mine as (
       select c.notification_id from tingbok.reminder_claim c
       join unnest($1::uuid[], $2::timestamptz[]) as given (id, until)
         on c.notification_id = given.id and c.until = given.until
       order by c.notification_id for update of c
     )
     delete from tingbok.reminder_claim where notification_id in (select notification_id from mine)`,
    [claims.map((one) => one.notificationId), claims.map((one) => one.until)],
    { name: 'release-all' },
  );
  return claims.map(() => undefined);
};

/** Nobody waits for a claim on a mail that is out: claims are given back several at a time, within milliseconds. */
const GATHER_MS = 50;

/** Gives a claim back; one that ran out may be another worker's by now, and is left alone. */
export const release: (database: Queryable, claim: Claim) => Promise<void> = togetherAt(
  releaseAll,
  GATHER_MS,
);

/** Lets others have it at once, and leaves the trace that somebody had it. */
export const leave = async (database: Queryable, { notificationId, until }: Claim): Promise<void> => {
  await database.query(
    'update tingbok.reminder_claim set until = now() where notification_id = $1 and until = $2',
    [notificationId, until],
  );
};

/**
 * The first of these mails that somebody claimed and did not give back: whoever had it died or could not
 * write down what became of it, so that it may have gone out.
 */
export const firstClaimedOf = async (
  database: Queryable,
  notificationIds: readonly string[],
): Promise<string | undefined> => {
  const rows = await database.query<{ notification_id: string }>(
    'select notification_id from tingbok.reminder_claim where notification_id = any($1::uuid[])',
    [notificationIds],
  );
  const claimed = new Set(rows.map((row) => row.notification_id));
  return notificationIds.find((id) => claimed.has(id));
};

/** The mail was handed over, and the log does not say so. */
export class OutcomeUnwritten extends Error {
  constructor(cause: unknown) {
    super(`A mail went out, but not the word of it: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

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
  let giveBack = release;
  try {
    await work();
  } catch (error) {
    if (error instanceof OutcomeUnwritten) giveBack = leave;
    throw error;
  } finally {
    clearInterval(keeper);
    await giveBack(database, await renewing);
  }
};

/** For a program that is alone with its database: whoever held a claim is gone, and only the trace stays. */
export const leaveAll = async (database: Queryable): Promise<void> => {
  await database.query('update tingbok.reminder_claim set until = now()');
};
