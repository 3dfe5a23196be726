import type { Queryable } from '#database';
import type { NotificationEvent, SettledTimer } from '#domain';
import type { RecordedEvent } from '#kernel';
import { morningAfter } from './awaited.js';
import { replanDigest, replanFollowUp } from './replan.js';
import { findBody, settingsOf, type Timer } from './timers.js';

/** What an outcome does to the timers: settles them, plans what follows, and moves what must wait a day. */
export const settle = async (
  tx: Queryable,
  outcome: NotificationEvent,
  event: RecordedEvent,
): Promise<void> => {
  const ids = outcome.data.timers.map((timer) => timer.timerId);
  const now = Temporal.Instant.from(event.metadata.recordedAt);
  if (outcome.type === 'ReminderFailed') return waitAfterFailure(tx, ids, outcome.data.attempt, now);
  const isSent = outcome.type === 'ReminderSent';
  await tx.query(
    `update tingbok.reminder_timer set outcome = $2, settled_at = $3, told_at = $4
     where id = any($1::uuid[]) and outcome is null`,
    [ids, isSent ? 'sent' : 'suppressed', event.position, now],
  );
  if (isSent) await rememberMail(tx, outcome.data, now);
  for (const timer of outcome.data.timers) await planNext(tx, timer, now);
  if (isSent) await postpone(tx, outcome.data, now);
};

/**
 * Longest wait between two rounds of attempts, in minutes. The queue's own attempts of one round lie
 * within two minutes; a mail server that is away all weekend must not fill the log with failures.
 */
const LONGEST_WAIT = 60;

const waitAfterFailure = async (
  tx: Queryable,
  ids: readonly string[],
  attempt: number,
  now: Temporal.Instant,
): Promise<void> => {
  const retryAt = now.add({ minutes: Math.min(LONGEST_WAIT, attempt ** 2) });
  await tx.query(
    'update tingbok.reminder_timer set failures = $2, retry_at = $3 where id = any($1::uuid[]) and outcome is null',
    [ids, attempt, retryAt],
  );
};

interface Mail {
  readonly recipientId: string;
  readonly localDate: string;
}

const rememberMail = async (
  tx: Queryable,
  { recipientId, localDate }: Mail,
  now: Temporal.Instant,
): Promise<void> => {
  await tx.query(
    `insert into tingbok.reminder_mail (recipient_id, date, sent_at) values ($1, $2, $3) on conflict do nothing`,
    [recipientId, localDate, now],
  );
};

/** The clock may have been set back since: what follows lies after the timer itself too. */
const planNext = async (tx: Queryable, timer: SettledTimer, now: Temporal.Instant): Promise<void> => {
  const [row] = await tx.query<Pick<Timer, 'at'>>('select at from tingbok.reminder_timer where id = $1', [
    timer.timerId,
  ]);
  const after = row !== undefined && Temporal.Instant.compare(row.at, now) > 0 ? row.at : now;
  if (timer.kind === 'digest') await replanDigest(tx, timer.bodyId, after);
  else if (timer.followUpId !== null) await replanFollowUp(tx, timer.followUpId, after);
};

/**
 * One mail per recipient per day: what fell due while it was sent goes out on the next working morning.
 */
const postpone = async (
  tx: Queryable,
  { recipientId, localDate }: Mail,
  now: Temporal.Instant,
): Promise<void> => {
  const waiting = await tx.query<Pick<Timer, 'id' | 'body_id'>>(
    `select id, body_id from tingbok.reminder_timer
     where recipient_id = $1 and outcome is null and (at <= $2 or date <= $3::date)`,
    [recipientId, now, localDate],
  );
  for (const { id, body_id } of waiting) {
    const body = await findBody(tx, body_id);
    if (body === undefined) continue;
    const next = morningAfter(settingsOf(body), Temporal.PlainDate.from(localDate), now);
    await tx.query('update tingbok.reminder_timer set date = $2, at = $3, postponed = true where id = $1', [
      id,
      next.date,
      next.at,
    ]);
  }
};
