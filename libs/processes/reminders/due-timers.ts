import type { Queryable } from '#database';
import type { Timer } from './timers.js';

/** A recipient with something to be told, and since when. */
export interface DueRecipient {
  readonly recipient_id: string;
  readonly at: Temporal.Instant;
  readonly failures: number;
}

/** Whom the mails until `until` go to: one row per recipient and moment. */
export const dueRecipients = (
  database: Queryable,
  until: Temporal.Instant,
): Promise<readonly DueRecipient[]> =>
  database.query<DueRecipient>(
    `select recipient_id, at, max(failures) as failures from tingbok.reminder_timer
     where outcome is null and at <= $1 group by recipient_id, at order by at, recipient_id`,
    [until],
    { name: 'due-recipients' },
  );

/** What one recipient is to be told by now, in the order in which it fell due. */
export const dueTimersOf = (
  database: Queryable,
  recipientId: string,
  now: Temporal.Instant,
): Promise<readonly Timer[]> =>
  database.query<Timer>(
    `select id, kind, ordinal, follow_up_id, body_id, recipient_id, due, date, at, time_zone, outcome, failures
     from tingbok.reminder_timer where recipient_id = $1 and outcome is null and at <= $2 order by at, id`,
    [recipientId, now],
    { name: 'due-timers-of' },
  );

/** When the next mail is planned; undefined when none is. */
export const nextPlanned = async (database: Queryable): Promise<Temporal.Instant | undefined> => {
  const [row] = await database.query<{ at: Temporal.Instant | null }>(
    'select min(at) as at from tingbok.reminder_timer where outcome is null',
  );
  return row?.at ?? undefined;
};

/** How many timers fell due before `before` and still have no outcome: should be none. */
export const countOwed = async (database: Queryable, before: Temporal.Instant): Promise<number> => {
  const [row] = await database.query<{ owed: number }>(
    'select count(*)::int as owed from tingbok.reminder_timer where outcome is null and at < $1',
    [before],
  );
  return row?.owed ?? 0;
};

/** Positions in the log at which reminders about a follow-up got their outcome. */
export const outcomesAbout = async (database: Queryable, followUpId: string): Promise<readonly bigint[]> => {
  const rows = await database.query<{ settled_at: bigint }>(
    `select distinct settled_at from tingbok.reminder_timer
     where follow_up_id::text = $1 and settled_at is not null order by settled_at`,
    [followUpId],
  );
  return rows.map((row) => row.settled_at);
};
