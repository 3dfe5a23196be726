import { isDeepStrictEqual } from 'node:util';
import type { SettledTimer } from '#domain';
import { dueRecipients, nextPlanned } from '../reminders/due-timers.js';
import { sendDue } from '../reminders/send.js';
import type { Stage } from './stage.js';

/** Gives every recipient who is due now the mail, without a queue between. */
export const sendAll = async (stage: Stage): Promise<void> => {
  for (const { recipient_id } of await dueRecipients(stage.database, stage.clock.now()))
    await sendDue([recipient_id], stage);
};

/** Moves the clock on to `to`, stopping at every planned mail until it has an outcome. */
export const walk = async (stage: Stage, to: Temporal.Instant): Promise<void> => {
  for (;;) {
    const next = await nextPlanned(stage.database);
    if (next === undefined || Temporal.Instant.compare(next, to) > 0) break;
    if (Temporal.Instant.compare(next, stage.clock.now()) > 0) stage.clock.moveTo(next);
    await sendAll(stage);
    const after = await nextPlanned(stage.database);
    if (isDeepStrictEqual(String(after), String(next)))
      throw new Error(`No outcome for what is due ${String(next)}`);
  }
  stage.clock.moveTo(to);
};

/** A timer as one line: `upcoming 14 …03 2023-05-26 08:00`, with its outcome when it has one. */
export const timersOf = async (stage: Stage, { settled = false } = {}): Promise<readonly string[]> => {
  const rows = await stage.database.query<{
    kind: string;
    ordinal: number;
    recipient_id: string;
    at: Temporal.Instant;
    time_zone: string;
    outcome: string | null;
  }>(
    `select kind, ordinal, recipient_id, at, time_zone, outcome from tingbok.reminder_timer
     where $1 or outcome is null order by at, kind, recipient_id`,
    [settled],
  );
  return rows.map(({ kind, ordinal, recipient_id, at, time_zone, outcome }) => {
    const local = at.toZonedDateTimeISO(time_zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
    return [kind, ordinal, recipient_id.slice(-2), local.replace('T', ' '), outcome ?? []].flat().join(' ');
  });
};

/** What the log says of mails: `sent 2023-05-26 03 upcoming dueToday`. */
export const outcomesOf = async (stage: Stage): Promise<readonly string[]> => {
  const events = await stage.events('ReminderSent', 'ReminderFailed', 'ReminderSuppressed');
  return events.map(({ type, data }) => {
    const { localDate, recipientId, timers } = data as {
      localDate: string;
      recipientId: string;
      timers: readonly SettledTimer[];
    };
    const kinds = timers.map((timer) => timer.kind).toSorted();
    return [type.replace('Reminder', '').toLowerCase(), localDate, recipientId.slice(-2), ...kinds].join(' ');
  });
};
