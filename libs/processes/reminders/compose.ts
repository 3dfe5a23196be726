import type { ContactLanguage } from '#contacts';
import type { Database } from '#database';
import {
  reminderMail,
  type Mailbox,
  type OutgoingMail,
  type AuDigest,
  type FollowUpLine,
  type ReminderEntry,
  type ReminderLetter,
  deadlineCalendar,
} from '#mail';
import {
  findFollowUp,
  listBodies,
  now,
  overdueList,
  type BodyView,
  type FollowUpView,
  type OverdueList,
} from '#projections';
import { recipientOf } from '../recipient.js';
import { answering, type AnswerTo } from './answering.js';
import type { SendParts } from './send.js';
import type { Timer } from './timers.js';

export interface ToCompose {
  readonly id: string;
  readonly recipientId: string;
  readonly localDate: Temporal.PlainDate;
  readonly timers: readonly Timer[];
}

export type Composed =
  { readonly mail: OutgoingMail } | { readonly suppress: 'noContactPoint' | 'nothingToTell' };

type Parts = Pick<SendParts, 'database' | 'mail' | 'clock' | 'publicUrl' | 'answerLink'>;

/**
 * Writes the mail that tells one recipient about `timers`, or says why there is none to write. Throws when
 * the read models do not know what a timer is about: they are being built anew.
 */
export const composeMail = async (notice: ToCompose, parts: Parts): Promise<Composed> => {
  const { database } = parts;
  const bodies = await listBodies(database);
  const body = bodies.find((one) => one.id === notice.timers[0]?.body_id);
  if (body === undefined) throw new Error('The body of a reminder is not in the read model');
  const recipient = await recipientOf(database, notice.recipientId, parts.mail.kind);
  if (recipient === null) return { suppress: 'noContactPoint' };
  const { to, language } = recipient;
  const letter = await letterTo(to.name, notice, { body, bodies, parts });
  if (letter === null) return { suppress: 'nothingToTell' };
  return { mail: outgoing(to, letter, notice, { parts, language: language ?? body.language }) };
};

interface Surroundings {
  readonly body: BodyView;
  readonly bodies: readonly BodyView[];
  readonly parts: Parts;
}

const letterTo = async (
  name: string,
  { id, timers, localDate, recipientId }: ToCompose,
  { body, bodies, parts }: Surroundings,
): Promise<ReminderLetter | null> => {
  const { database, publicUrl } = parts;
  const answerTo = answering({ id, recipientId, localDate }, body.timeZone, parts.answerLink);
  const reader = { recipientId, localDate, publicUrl, answerTo };
  const about = await followUpsOf(database, timers, localDate);
  const entries = about.map(([timer, followUp]) => entryOf(timer, followUp, reader));
  const digested = timers.filter((timer) => timer.kind === 'digest').map((timer) => timer.body_id);
  const auDigest = await digestOf(
    database,
    bodies.filter((one) => digested.includes(one.id)),
    reader,
  );
  if (entries.length === 0 && auDigest === null) return null;
  return {
    recipient: { name },
    timeZone: body.timeZone,
    today: localDate.toString(),
    entries,
    ...(auDigest === null ? {} : { auDigest }),
  };
};

/** Each follow-up once, with the timer that fell due last. */
const followUpsOf = async (
  database: Database,
  timers: readonly Timer[],
  today: Temporal.PlainDate,
): Promise<readonly (readonly [Timer, FollowUpView])[]> => {
  const latest = new Map(
    timers.flatMap((timer) => (timer.follow_up_id === null ? [] : [[timer.follow_up_id, timer]])),
  );
  const found: (readonly [Timer, FollowUpView])[] = [];
  for (const [id, timer] of latest) {
    const followUp = await findFollowUp(database, id, { lens: now, today });
    if (followUp === undefined) throw new Error('The follow-up of a reminder is not in the read model');
    found.push([timer, followUp]);
  }
  return found;
};

interface Reader {
  readonly recipientId: string;
  readonly localDate: Temporal.PlainDate;
  readonly publicUrl: string;
  readonly answerTo: AnswerTo;
}

const reasonOf = (kind: Timer['kind'], daysLeft: number | null): ReminderEntry['reason'] => {
  if (kind === 'escalated') return 'escalated';
  if (daysLeft === 0) return 'dueToday';
  return daysLeft !== null && daysLeft < 0 ? 'overdue' : 'upcoming';
};

const daysBetween = (today: Temporal.PlainDate, date: string | null): number | null =>
  date === null ? null : today.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;

const lineOf = (followUp: FollowUpView, { localDate, publicUrl }: Reader): FollowUpLine => {
  const { date, meeting, words } = followUp.deadline;
  const { source } = followUp;
  return {
    followUpId: followUp.id,
    what: followUp.text,
    due: date,
    daysLeft: daysBetween(localDate, date),
    ...(meeting === null ? {} : { meetingDue: { body: meeting.title } }),
    ...(words === null ? {} : { condition: words }),
    source: {
      meetingTitle: source.meeting?.title ?? followUp.body.name,
      meetingDate: source.meeting?.date ?? localDate.toString(),
      item: source.item,
    },
    owners: followUp.owners.filter((owner) => owner.role === 'responsible').map(({ name }) => name),
    bodyName: followUp.body.name,
    link: new URL(`${publicUrl}/?followUp=${followUp.id}`),
  };
};

/** Whoever does not own it, such as the AU that is told of it, looks at the page instead. */
const entryOf = ({ kind }: Timer, followUp: FollowUpView, reader: Reader): ReminderEntry => {
  const line = lineOf(followUp, reader);
  const others = followUp.owners.filter((owner) => owner.id !== reader.recipientId);
  const informed = followUp.informed.filter(({ id }) => id !== reader.recipientId);
  const othersOnIt = [...others, ...informed].map(({ name }) => name);
  const owns = others.length < followUp.owners.length;
  const answer = owns ? reader.answerTo(followUp.id) : null;
  return { ...line, reason: reasonOf(kind, line.daysLeft), othersOnIt, answer };
};

/** One list for one reader, also where the reader is the AU of several bodies; null when all is in order. */
const digestOf = async (
  database: Database,
  bodies: readonly BodyView[],
  reader: Reader,
): Promise<AuDigest | null> => {
  const lists: OverdueList[] = [];
  for (const { id } of bodies) {
    lists.push(await overdueList(database, { lens: now, today: reader.localDate, bodyId: id }));
  }
  const rows = (section: 'overdue' | 'withoutDate' | 'withoutOwner'): FollowUpLine[] =>
    lists.flatMap((list) => list[section]).map((followUp) => lineOf(followUp, reader));
  const sections = {
    overdue: rows('overdue'),
    withoutDate: rows('withoutDate'),
    withoutOwner: rows('withoutOwner'),
  };
  if (Object.values(sections).every((section) => section.length === 0)) return null;
  return { body: bodies.map((body) => body.name).join(', '), ...sections };
};

const outgoing = (
  to: Mailbox,
  letter: ReminderLetter,
  notice: ToCompose,
  { parts, language }: { readonly parts: Parts; readonly language: ContactLanguage },
): OutgoingMail => {
  const { timeZone, entries } = letter;
  const calendar = deadlineCalendar(entries, { timeZone, stampedAt: parts.clock.now(), language });
  return {
    messageId: `${notice.id}@${new URL(parts.publicUrl).hostname}`,
    to,
    ...reminderMail(letter, language),
    date: parts.clock.now(),
    language,
    ...(calendar === null ? {} : { calendar }),
  };
};
