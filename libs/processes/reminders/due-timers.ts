import type { Queryable } from '#database';
import type { Timer } from './timers.js';
import { togetherAt } from './together.js';

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

/** What was found for the question of this number. */
interface Numbered {
  readonly nth: number;
}

const dueTimersOfAll = async (
  database: Queryable,
  mornings: readonly Morning[],
): Promise<readonly (readonly Timer[])[]> => {
  const rows = await database.query<Timer & Numbered>(
    `select wanted.nth::int as nth, found.*
     from unnest($1::uuid[], $2::timestamptz[], $3::date[]) with ordinality as wanted (id, now, day, nth),
     lateral (
       select id, kind, ordinal, follow_up_id, body_id, recipient_id, due, date, at, time_zone, outcome, failures
       from tingbok.reminder_timer
       where recipient_id = wanted.id and outcome is null and (at <= wanted.now or date <= wanted.day) offset 0
     ) found
     order by wanted.nth, at, kind = 'escalated', found.id`,
    [
      mornings.map((one) => one.recipientId),
      mornings.map((one) => one.now),
      mornings.map((one) => one.localDate),
    ],
    { name: 'due-timers-of' },
  );
  const found = Map.groupBy(rows, ({ nth }) => nth);
  return mornings.map((_, index) => (found.get(index + 1) ?? []).map(({ nth: _nth, ...timer }) => timer));
};

/** What one recipient is to be told in the mail of a morning, in the order in which it falls due. */
export const dueTimersOf: (database: Queryable, morning: Morning) => Promise<readonly Timer[]> =
  togetherAt(dueTimersOfAll);

type FirstDue = Pick<Timer, 'date' | 'time_zone'>;

const firstDueOfAll = async (
  database: Queryable,
  asked: readonly Pick<Morning, 'recipientId' | 'now'>[],
): Promise<readonly (FirstDue | undefined)[]> => {
  const rows = await database.query<FirstDue & Numbered>(
    `select wanted.nth::int as nth, found.date, found.time_zone
     from unnest($1::uuid[], $2::timestamptz[]) with ordinality as wanted (id, now, nth),
     lateral (
       select date, time_zone from tingbok.reminder_timer
       where recipient_id = wanted.id and outcome is null and at <= wanted.now
       order by at, kind = 'escalated', id limit 1
     ) found`,
    [asked.map((one) => one.recipientId), asked.map((one) => one.now)],
    { name: 'first-due-of' },
  );
  const found = new Map(rows.map(({ nth, ...first }) => [nth, first]));
  return asked.map((_, index) => found.get(index + 1));
};

const firstDue = togetherAt(firstDueOfAll);

/** The local day and the time zone of what fell due first; undefined when nothing did. */
export const firstDueOf = (
  database: Queryable,
  recipientId: string,
  now: Temporal.Instant,
): Promise<FirstDue | undefined> => firstDue(database, { recipientId, now });

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
