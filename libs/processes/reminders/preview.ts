import type { Queryable } from '#database';
import { nextDigest, planFollowUp, type BodyState, type PlannedReminder, type ReminderPolicy } from '#domain';
import { namesOf, now } from '#projections';
import { toReminderSubject } from './replan.js';
import { findBody, findSubject, settingsOf } from './timers.js';

/** One line of a mail that would go out. */
export interface PreviewLine {
  readonly kind: PlannedReminder['kind'];
  readonly followUpId: string | null;
  readonly text: string | null;
  readonly due: string | null;
}

/** One mail that would go out. */
export interface PreviewMail {
  readonly at: string;
  readonly date: string;
  readonly recipient: { readonly id: string; readonly name: string };
  readonly lines: readonly PreviewLine[];
}

export interface PreviewQuery {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  /** Instead of each body's own. */
  readonly policy?: ReminderPolicy | undefined;
}

type Planned = PlannedReminder & PreviewLine;

const isWithin = (at: Temporal.Instant, to: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, to) <= 0;

/** Follows a chain of reminders, each planned from the one before it, as the timers do. */
const chain = <Link extends { readonly at: Temporal.Instant }>(
  from: Temporal.Instant,
  to: Temporal.Instant,
  next: (after: Temporal.Instant) => readonly Link[],
): readonly Link[] => {
  const links: Link[] = [];
  let planned = next(from);
  while (planned.some((one) => isWithin(one.at, to))) {
    const inside = planned.filter((one) => isWithin(one.at, to));
    links.push(...inside);
    planned = next(inside.reduce((latest, one) => (isWithin(one.at, latest) ? latest : one.at), from));
  }
  return links;
};

const withPolicy = (body: NonNullable<BodyState>, policy: ReminderPolicy | undefined) =>
  settingsOf(policy === undefined ? body : { ...body, policy });

const followUpLines = async (
  database: Queryable,
  followUpId: string,
  { from, to, policy }: PreviewQuery,
): Promise<readonly Planned[]> => {
  const subject = await findSubject(database, followUpId);
  const body = subject === undefined ? undefined : await findBody(database, subject.bodyId);
  if (subject === undefined || body === undefined) return [];
  const about = toReminderSubject(subject);
  const settings = withPolicy(body, policy);
  const due = subject.due?.toString() ?? null;
  const planned = chain(from, to, (after) => planFollowUp(about, settings, after));
  const once = new Map(
    planned.map((one) => [keyOf(one), { ...one, followUpId, text: subject.state.text, due }]),
  );
  return [...once.values()];
};

/** The AU is told once of a missed deadline; every other reminder is one per day. */
const keyOf = ({ kind, ordinal, recipientId, date }: PlannedReminder): string =>
  [kind, ordinal, recipientId, kind === 'escalated' ? '' : date].join(' ');

const digestLines = async (
  database: Queryable,
  bodyId: string,
  { from, to, policy }: PreviewQuery,
): Promise<readonly Planned[]> => {
  const body = await findBody(database, bodyId);
  if (body === undefined || body.workingCommittee === null) return [];
  const recipientId = body.workingCommittee;
  const settings = withPolicy(body, policy);
  const next = (after: Temporal.Instant) => [nextDigest(settings, after)].filter((one) => one !== null);
  return chain(from, to, next).map((one) => ({
    ...one,
    kind: 'digest',
    ordinal: 0,
    recipientId,
    followUpId: null,
    text: null,
    due: null,
  }));
};

/** Which mails would go to whom between two instants, were nothing to change meanwhile. Sends nothing. */
export const previewReminders = async (
  database: Queryable,
  query: PreviewQuery,
): Promise<readonly PreviewMail[]> => {
  const subjects = await database.query<{ id: string }>(
    'select follow_up_id as id from tingbok.reminder_subject order by follow_up_id',
  );
  const bodies = await database.query<{ id: string }>('select id from tingbok.reminder_body order by id');
  const planned: Planned[] = [];
  for (const { id } of subjects) planned.push(...(await followUpLines(database, id, query)));
  for (const { id } of bodies) planned.push(...(await digestLines(database, id, query)));
  const names = await namesOf(
    database,
    planned.map((one) => one.recipientId),
    now,
  );
  return intoMails(planned, names);
};

const intoMails = (
  planned: readonly Planned[],
  names: ReadonlyMap<string, string>,
): readonly PreviewMail[] => {
  const mails = Map.groupBy(planned, ({ recipientId, date }) => `${date.toString()} ${recipientId}`);
  return [...mails.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([, lines]) => {
      const [first] = lines;
      if (first === undefined) return [];
      const { recipientId: id, at, date } = first;
      return [
        {
          at: at.toString(),
          date: date.toString(),
          recipient: { id, name: names.get(id) ?? id },
          lines: lines.map(({ kind, followUpId, text, due }) => ({ kind, followUpId, text, due })),
        },
      ];
    });
};
