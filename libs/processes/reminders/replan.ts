import type { Queryable } from '#database';
import { nextDigest, planFollowUp, type ReminderSubject } from '#domain';
import { findBody, findSubject, insertTimer, settingsOf, type Subject } from './timers.js';

/** What the pure plan wants to know of a follow-up. */
export const toReminderSubject = ({ state, due }: Subject): ReminderSubject => ({
  stage: state.stage,
  due,
  responsible: state.owners.filter((owner) => owner.role === 'responsible').map((owner) => owner.partyId),
});

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
  const planned = planFollowUp(about, settings, after);
  const stillAwaited =
    planned.length > 0 || planFollowUp(about, settings, Temporal.Instant.fromEpochMilliseconds(0)).length > 0;
  const recipients = stillAwaited
    ? [...about.responsible, settings.workingCommittee].filter((id) => id !== null)
    : [];
  await tx.query(
    `delete from tingbok.reminder_timer where follow_up_id = $1 and outcome is null
       and ((at > $2 and not postponed) or due is distinct from $3::date or not recipient_id = any($4::uuid[]))`,
    [followUpId, after, subject.due, recipients],
  );
  const { timeZone } = settings;
  for (const one of planned) await insertTimer(tx, one, { ...subject, timeZone });
};

/** Plans the AU's next digest after `after`; an earlier one that is still owed stays. */
export const replanDigest = async (tx: Queryable, bodyId: string, after: Temporal.Instant): Promise<void> => {
  const body = await findBody(tx, bodyId);
  if (body === undefined) return;
  const settings = settingsOf(body);
  await tx.query(
    `delete from tingbok.reminder_timer where body_id = $1 and kind = 'digest' and outcome is null
       and (at > $2 or recipient_id is distinct from $3::uuid)`,
    [bodyId, after, settings.workingCommittee],
  );
  const next = nextDigest(settings, after);
  if (next === null || settings.workingCommittee === null) return;
  const planned = { kind: 'digest' as const, ordinal: 0, recipientId: settings.workingCommittee, ...next };
  await insertTimer(tx, planned, { followUpId: null, bodyId, due: null, timeZone: settings.timeZone });
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
