import type { Queryable } from '#database';
import { awaitsOwner, type ReminderPolicy } from '#domain';
import { digestRows, isToTell } from './digest.js';
import { Foresight, isStillMeant } from './foresee.js';
import type { BodyRow } from './register.js';
import { digestToRemindOf, followUpToRemindOf, type Remindable, type SubjectRow } from './remindable.js';
import { shownMails, type PreviewMail, type PreviewQuery } from './shown-mails.js';
import { settingsOf, type Timer } from './timers.js';
import type { WaitingLine } from './waiting-lines.js';

/** Everything that reminders are about, by the id of the follow-up, or of the body for its digest. */
interface Things {
  readonly byId: ReadonlyMap<string, Remindable>;
  readonly texts: ReadonlyMap<string, string>;
}

const thingsIn = async (database: Queryable, policy: ReminderPolicy | undefined): Promise<Things> => {
  const byId = new Map<string, Remindable>();
  const texts = new Map<string, string>();
  const bodies = await database.query<BodyRow>('select id, state from tingbok.reminder_body order by id');
  for (const { id, state } of bodies)
    byId.set(id, digestToRemindOf(id, settingsOf({ ...state, policy: policy ?? state.policy })));
  for (const row of await waitingSubjects(database)) {
    const settings = byId.get(row.body_id)?.settings;
    if (settings === undefined) continue;
    byId.set(row.follow_up_id, followUpToRemindOf(row, row.meeting_day, settings));
    texts.set(row.follow_up_id, row.state.text);
  }
  return { byId, texts };
};

const waitingSubjects = (
  database: Queryable,
): Promise<readonly (SubjectRow & { readonly meeting_day: string | null })[]> =>
  database.query(
    `select s.follow_up_id, s.body_id, s.meeting_id, s.state, m.date as meeting_day
     from tingbok.reminder_subject s left join tingbok.reminder_meeting m on m.id = s.meeting_id
     where s.state->>'stage' = any($1::text[]) order by s.body_id, s.follow_up_id`,
    [awaitsOwner],
  );

/** A day ahead begins with what is planned before it, so that the AU is not told there what it will know by then. */
const outsetOf = async (database: Queryable, from: Temporal.Instant): Promise<Temporal.Instant> => {
  const [row] = await database.query<{ at: Temporal.Instant | null }>(
    'select min(at) as at from tingbok.reminder_timer where outcome is null and at <= $1',
    [from],
  );
  return row?.at?.subtract({ nanoseconds: 1 }) ?? from;
};

const postponedAmong = async (database: Queryable, { byId }: Things): Promise<readonly WaitingLine[]> => {
  const rows = await database.query<Timer>(
    'select * from tingbok.reminder_timer where outcome is null and postponed order by at, id',
  );
  return rows.flatMap((row) => {
    const thing = byId.get(row.follow_up_id ?? row.body_id);
    if (thing === undefined) return [];
    const { kind, ordinal, at, recipient_id: recipientId } = row;
    const planned = { kind, ordinal, at, recipientId, date: Temporal.PlainDate.from(row.date) };
    return isStillMeant(planned, thing) ? [{ id: row.id, planned, thing, postponed: true }] : [];
  });
};

/** What had its outcome, and on which days somebody had a mail, at a moment. */
const knownAt = async (database: Queryable, at: Temporal.Instant) => {
  const told = await database.query<{ id: string }>(
    'select id from tingbok.reminder_timer where told_at <= $1',
    [at],
  );
  const mails = await database.query<{ recipient_id: string; date: string }>(
    'select recipient_id, date from tingbok.reminder_mail where sent_at <= $1',
    [at],
  );
  return {
    told: new Set(told.map((row) => row.id)),
    mailed: new Set(mails.map((row) => `${row.recipient_id} ${row.date}`)),
  };
};

/** Which mails would go to whom between two instants, were nothing to change meanwhile. Sends nothing. */
export const previewReminders = async (
  database: Queryable,
  { from, to, policy }: PreviewQuery,
): Promise<readonly PreviewMail[]> => {
  const things = await thingsIn(database, policy);
  const outset = await outsetOf(database, from);
  const foresight = new Foresight({
    from: outset,
    things: [...things.byId.values()],
    postponed: await postponedAmong(database, things),
    ...(await knownAt(database, outset)),
    tells: async (bodyId, today) => isToTell(await digestRows(database, { bodyId, today })),
  });
  const mails = (await foresight.mailsUntil(to)).filter(({ at }) => Temporal.Instant.compare(at, from) > 0);
  return shownMails(database, mails, (id) => things.texts.get(id));
};
