import type { Queryable } from '#database';
import type { PlannedReminder, PlanSettings } from '#domain';
import { morningAfter } from './awaited.js';
import { timerIdOf, type About } from './timers.js';

/** Timers about `about` that had their outcome. */
export const toldAbout = async (
  tx: Queryable,
  { followUpId, bodyId }: Pick<About, 'followUpId' | 'bodyId'>,
): Promise<ReadonlySet<string>> => {
  const rows =
    followUpId === null
      ? await tx.query<{ id: string }>(
          `select id from tingbok.reminder_timer where body_id = $1 and kind = 'digest' and outcome is not null`,
          [bodyId],
        )
      : await tx.query<{ id: string }>(
          'select id from tingbok.reminder_timer where follow_up_id = $1 and outcome is not null',
          [followUpId],
          { name: 'told-about' },
        );
  return new Set(rows.map((row) => row.id));
};

type Placed = PlannedReminder & { readonly postponed: boolean };

/** One mail per recipient per day: what is planned for a day that had its mail moves to the next working morning. */
const placed = async (
  tx: Queryable,
  planned: readonly PlannedReminder[],
  settings: PlanSettings,
): Promise<readonly Placed[]> => {
  if (planned.length === 0) return [];
  const mails = await tx.query<{ recipient_id: string; date: string }>(
    `select m.recipient_id, m.date from tingbok.reminder_mail m
     join unnest($1::uuid[], $2::date[]) as p(recipient_id, date) using (recipient_id, date)`,
    [planned.map((one) => one.recipientId), planned.map((one) => one.date)],
    { name: 'mails-on-the-days' },
  );
  const had = new Set(mails.map((mail) => `${mail.recipient_id} ${mail.date}`));
  return planned.map((one) =>
    had.has(`${one.recipientId} ${one.date.toString()}`)
      ? { ...one, ...morningAfter(settings, one.date, one.at), postponed: true }
      : { ...one, postponed: false },
  );
};

/** Writes what is planned; what stands already stays as it is. */
export const writeTimers = async (
  tx: Queryable,
  planned: readonly PlannedReminder[],
  about: About,
  settings: PlanSettings,
): Promise<void> => {
  const timers = await placed(tx, planned, settings);
  if (timers.length === 0) return;
  await tx.query(
    `insert into tingbok.reminder_timer
       (id, kind, ordinal, recipient_id, date, at, postponed, follow_up_id, body_id, due, time_zone)
     select p.*, $8::uuid, $9::uuid, $10::date, $11
     from unnest($1::uuid[], $2::text[], $3::int[], $4::uuid[], $5::date[], $6::timestamptz[], $7::boolean[]) p
     on conflict (id) do nothing`,
    [
      // The id is that of the planned day, also for a timer that was moved.
      planned.map((one) => timerIdOf(one, about)),
      timers.map((one) => one.kind),
      timers.map((one) => one.ordinal),
      timers.map((one) => one.recipientId),
      timers.map((one) => one.date),
      timers.map((one) => one.at),
      timers.map((one) => one.postponed),
      about.followUpId,
      about.bodyId,
      about.due,
      settings.timeZone,
    ],
    { name: 'timers-write' },
  );
};
