import type { Queryable } from '#database';
import type { Timer } from './timers.js';

/** A recipient with something to be told, and since when. */
export interface DueRecipient {
  readonly recipient_id: string;
  readonly at: Temporal.Instant;
  /** After a failure: not before. */
  readonly retry_at: Temporal.Instant | null;
}

/** Whom the mails until `until` go to: one row per recipient for all that is due by `now`, then one per moment. */
export const dueRecipients = (
  database: Queryable,
  now: Temporal.Instant,
  until: Temporal.Instant = now,
): Promise<readonly DueRecipient[]> =>
  database.query<DueRecipient>(
    `select recipient_id, min(at) as at, max(retry_at) as retry_at from tingbok.reminder_timer
     where outcome is null and at <= $2 group by recipient_id, greatest(at, $1::timestamptz)
     order by at, recipient_id`,
    [now, until],
    { name: 'due-recipients' },
  );

/** Whom a mail is for, and when it goes out. */
export interface Morning {
  readonly recipientId: string;
  readonly now: Temporal.Instant;
  /** The recipient's day: all that is planned for it stands in its one mail, also what a later hour was meant for. */
  readonly localDate: Temporal.PlainDate;
}

/** What one recipient is to be told in the mail of a morning, in the order in which it falls due. */
export const dueTimersOf = (
  database: Queryable,
  { recipientId, now, localDate }: Morning,
): Promise<readonly Timer[]> =>
  database.query<Timer>(
    `select id, kind, ordinal, follow_up_id, body_id, recipient_id, due, date, at, time_zone, outcome, failures
     from tingbok.reminder_timer
     where recipient_id = $1 and outcome is null and (at <= $2 or date <= $3::date)
     order by at, kind = 'escalated', id`,
    [recipientId, now, localDate],
    { name: 'due-timers-of' },
  );

/** The time zone of what fell due first; undefined when nothing did. */
export const dueZoneOf = async (
  database: Queryable,
  recipientId: string,
  now: Temporal.Instant,
): Promise<string | undefined> => {
  const [row] = await database.query<Pick<Timer, 'time_zone'>>(
    `select time_zone from tingbok.reminder_timer where recipient_id = $1 and outcome is null and at <= $2
     order by at, kind = 'escalated', id limit 1`,
    [recipientId, now],
    { name: 'due-zone-of' },
  );
  return row?.time_zone;
};

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
