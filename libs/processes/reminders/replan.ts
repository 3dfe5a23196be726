import type { Queryable } from '#database';
import { awaitedDigest, awaitedReminders, reasonsFor } from './awaited.js';
import { findBody, findSubject, settingsOf, timerIdOf, toReminderSubject } from './timers.js';
import { toldAbout, writeTimers } from './write-timers.js';

/**
 * Brings the timers of a follow-up in line with the log as of `after`. A timer that has fallen due without
 * an outcome stays as long as its reason holds: late, not lost.
 */
export const replanFollowUp = async (
  tx: Queryable,
  followUpId: string,
  after: Temporal.Instant,
): Promise<void> => {
  const subject = await findSubject(tx, followUpId);
  const body = subject === undefined ? undefined : await findBody(tx, subject.bodyId);
  if (subject === undefined || body === undefined) return;
  const settings = settingsOf(body);
  const about = toReminderSubject(subject);
  await tx.query(
    `delete from tingbok.reminder_timer where follow_up_id = $1 and outcome is null
       and ((at > $2 and not postponed) or due is distinct from $3::date
            or not kind || ' ' || recipient_id = any($4::text[]))`,
    [followUpId, after, subject.due, reasonsFor(about, settings)],
    { name: 'timers-cancel' },
  );
  const told = await toldAbout(tx, subject);
  const awaited = awaitedReminders(about, settings, {
    after,
    isTold: (one) => told.has(timerIdOf(one, subject)),
  });
  await writeTimers(tx, awaited, subject, settings);
};

/** Plans the AU's next digest after `after`; an earlier one that is still owed stays. */
export const replanDigest = async (tx: Queryable, bodyId: string, after: Temporal.Instant): Promise<void> => {
  const body = await findBody(tx, bodyId);
  if (body === undefined) return;
  const settings = settingsOf(body);
  const about = { followUpId: null, bodyId, due: null };
  const told = await toldAbout(tx, about);
  const next = awaitedDigest(settings, { after, isTold: (one) => told.has(timerIdOf(one, about)) });
  await tx.query(
    `delete from tingbok.reminder_timer where body_id = $1 and kind = 'digest' and outcome is null
       and ((at > $2 and not postponed) or recipient_id is distinct from $3::uuid)`,
    [bodyId, after, next?.recipientId ?? null],
  );
  if (next !== null) await writeTimers(tx, [next], about, settings);
};

/** A change of the body's rules touches everything that is planned for it. */
export const replanBody = async (tx: Queryable, bodyId: string, after: Temporal.Instant): Promise<void> => {
  const subjects = await tx.query<{ follow_up_id: string }>(
    'select follow_up_id from tingbok.reminder_subject where body_id = $1 order by follow_up_id',
    [bodyId],
  );
  for (const { follow_up_id } of subjects) await replanFollowUp(tx, follow_up_id, after);
  await replanDigest(tx, bodyId, after);
};
