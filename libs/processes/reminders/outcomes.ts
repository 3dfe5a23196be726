import type { Queryable } from '#database';
import { nextMailAfter, type NotificationEvent, type SettledTimer } from '#domain';
import type { RecordedEvent } from '#kernel';
import { replanDigest, replanFollowUp } from './replan.js';
import { findBody, settingsOf, type Timer } from './timers.js';

/** What an outcome does to the timers: settles them, plans what follows, and moves what must wait a day. */
export const settle = async (
  tx: Queryable,
  outcome: NotificationEvent,
  event: RecordedEvent,
): Promise<void> => {
  const ids = outcome.data.timers.map((timer) => timer.timerId);
  if (outcome.type === 'ReminderFailed') {
    await tx.query('update tingbok.reminder_timer set failures = $2 where id = any($1::uuid[])', [
      ids,
      outcome.data.attempt,
    ]);
    return;
  }
  await tx.query(
    'update tingbok.reminder_timer set outcome = $2, settled_at = $3 where id = any($1::uuid[]) and outcome is null',
    [ids, outcome.type === 'ReminderSent' ? 'sent' : 'suppressed', event.position],
  );
  const now = Temporal.Instant.from(event.metadata.recordedAt);
  for (const timer of outcome.data.timers) await planNext(tx, timer, now);
  if (outcome.type === 'ReminderSent') await postpone(tx, outcome.data.recipientId, now);
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

/** One mail per recipient per day: what fell due meanwhile goes out on the next working morning. */
const postpone = async (tx: Queryable, recipientId: string, now: Temporal.Instant): Promise<void> => {
  const waiting = await tx.query<Pick<Timer, 'id' | 'body_id'>>(
    'select id, body_id from tingbok.reminder_timer where recipient_id = $1 and outcome is null and at <= $2',
    [recipientId, now],
  );
  for (const { id, body_id } of waiting) {
    const body = await findBody(tx, body_id);
    if (body === undefined) continue;
    const next = nextMailAfter(settingsOf(body), now);
    await tx.query('update tingbok.reminder_timer set date = $2, at = $3, postponed = true where id = $1', [
      id,
      next.date,
      next.at,
    ]);
  }
};
