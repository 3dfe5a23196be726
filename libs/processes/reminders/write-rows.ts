import type { Queryable } from '#database';
import type { Rows } from './load-rows.js';
import type { TimerRow } from './timer-book.js';

/** Writes what differs from what was loaded: one statement or two for each table, in the order of the keys. */
export const writeRows = async (tx: Queryable, { register, book }: Rows): Promise<void> => {
  await write(tx, SUBJECTS, register.subjects.changed());
  await write(tx, BODIES, register.bodies.changed());
  await write(tx, MEETINGS, register.meetings.changed());
  await deleteTimers(tx, book.timers.gone());
  await write(tx, TIMERS, book.timers.changed().map(toJson));
  await write(tx, MAILS, book.mails.changed());
};

/** All rows as one JSON text: cheaper to send than one array per column, and most of all where there is one row. */
const write = async (tx: Queryable, statement: string, rows: readonly object[]): Promise<void> => {
  if (rows.length > 0) await tx.query(statement, [JSON.stringify(rows)]);
};

/** JSON knows no bigint. */
const toJson = (row: TimerRow): object => ({ ...row, settled_at: row.settled_at?.toString() ?? null });

const SUBJECTS = `
  insert into tingbok.reminder_subject (follow_up_id, body_id, meeting_id, state)
  select follow_up_id, body_id, meeting_id, state
  from json_populate_recordset(null::tingbok.reminder_subject, $1::json)
  on conflict (follow_up_id) do update set meeting_id = excluded.meeting_id, state = excluded.state`;

const BODIES = `
  insert into tingbok.reminder_body (id, state)
  select id, state from json_populate_recordset(null::tingbok.reminder_body, $1::json)
  on conflict (id) do update set state = excluded.state`;

const MEETINGS = `
  insert into tingbok.reminder_meeting (id, date)
  select id, date from json_populate_recordset(null::tingbok.reminder_meeting, $1::json)
  on conflict (id) do update set date = excluded.date`;

const TIMERS = `
  insert into tingbok.reminder_timer
    (id, kind, ordinal, follow_up_id, body_id, recipient_id, due, date, at, time_zone, postponed, anew,
     outcome, settled_at, told_at, failures, retry_at)
  select id, kind, ordinal, follow_up_id, body_id, recipient_id, due, date, at, time_zone, postponed, anew,
    outcome, settled_at, told_at, failures, retry_at
  from json_populate_recordset(null::tingbok.reminder_timer, $1::json)
  on conflict (id) do update set due = excluded.due, date = excluded.date, at = excluded.at,
    time_zone = excluded.time_zone, postponed = excluded.postponed, outcome = excluded.outcome,
    settled_at = excluded.settled_at, told_at = excluded.told_at, failures = excluded.failures,
    retry_at = excluded.retry_at`;

const MAILS = `
  insert into tingbok.reminder_mail (recipient_id, date, sent_at)
  select recipient_id, date, sent_at from json_populate_recordset(null::tingbok.reminder_mail, $1::json)
  on conflict do nothing`;

const deleteTimers = async (tx: Queryable, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await tx.query('delete from tingbok.reminder_timer where id = any($1::uuid[])', [ids]);
};
