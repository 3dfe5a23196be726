import type { ContactLanguage } from '#contacts';
import type { Database } from '#database';
import {
  reminderMail,
  type Mailbox,
  type OutgoingMail,
  type ReminderEntry,
  type ReminderLetter,
  deadlineCalendar,
} from '#mail';
import { now, type BodyView, type FollowUpView, type Lens } from '#projections';
import type { NoRecipient } from '../recipient.js';
import { calendarFor } from '../calendar-address.js';
import { repliesTo } from '../secretariat.js';
import { answering, type AnswerTo } from './answering.js';
import { digestOf } from './digest.js';
import { lineOf, type LineReader } from './line.js';
import { bodiesIn, followUpIn, recipientFor, unreachableIn } from './present.js';
import type { SendParts } from './send.js';
import type { Timer } from './timers.js';

export interface ToCompose {
  readonly id: string;
  readonly recipientId: string;
  /** The recipient's day that the mail is of, and the day on which it goes out. */
  readonly localDate: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly timers: readonly Timer[];
}

export type Composed = { readonly mail: OutgoingMail } | { readonly suppress: NoRecipient | 'nothingToTell' };

type Parts = Pick<
  SendParts,
  'database' | 'mail' | 'clock' | 'publicUrl' | 'answerLink' | 'calendarAddress'
> & {
  /** What the log knew when the mail went out, where it is written again; all that it knows, where it is not. */
  readonly lens?: Lens;
};

/**
 * Writes the mail that tells one recipient about `timers`, or says why there is none to write. Throws when
 * the read models do not know what a timer is about: they are being built anew.
 */
export const composeMail = async (notice: ToCompose, parts: Parts): Promise<Composed> => {
  const { database } = parts;
  const { body, bodies } = await bodiesOf(notice, parts);
  const recipient = await recipientFor(database, notice.recipientId, parts.mail.kind);
  if (typeof recipient === 'string') return { suppress: recipient };
  const { to, language } = recipient;
  const letter = await letterTo(to.name, notice, { body, bodies, parts });
  if (letter === null) return { suppress: 'nothingToTell' };
  const reply = repliesTo(await recipientFor(database, body.id, 'smtp'));
  return {
    mail: { ...outgoing(to, letter, notice, { parts, language: language ?? body.language }), ...reply },
  };
};

/** The words of a mail alone, to whomever it went; null where there is nothing to tell. Throws as composeMail does. */
export const composeWords = async (
  notice: ToCompose,
  reader: { readonly name: string; readonly language: ContactLanguage | null },
  parts: Parts,
): Promise<ReturnType<typeof reminderMail> | null> => {
  const { body, bodies } = await bodiesOf(notice, parts);
  const letter = await letterTo(reader.name, notice, { body, bodies, parts });
  return letter === null ? null : reminderMail(letter, reader.language ?? body.language);
};

const bodiesOf = async (
  { timers }: ToCompose,
  { database, lens = now }: Parts,
): Promise<Pick<Surroundings, 'body' | 'bodies'>> => {
  const bodies = await bodiesIn(database, lens);
  const body = bodies.find((one) => one.id === timers[0]?.body_id);
  if (body === undefined) throw new Error('The body of a reminder is not in the read model');
  return { body, bodies };
};

interface Surroundings {
  readonly body: BodyView;
  readonly bodies: readonly BodyView[];
  readonly parts: Parts;
}

const letterTo = async (
  name: string,
  { id, timers, localDate, today, recipientId }: ToCompose,
  { body, bodies, parts }: Surroundings,
): Promise<ReminderLetter | null> => {
  const { database, publicUrl, lens = now } = parts;
  const answerTo = answering({ id, recipientId, localDate }, body.timeZone, parts.answerLink);
  const unreached = await unreachedBesides(recipientId, parts);
  const reader = { recipientId, localDate: today, publicUrl, answerTo, unreached };
  const about = await followUpsOf(database, timers, { lens, today });
  const entries = about.map(([timer, followUp]) => entryOf(timer, followUp, reader)).toSorted(byUrgency);
  const digested = timers.filter((timer) => timer.kind === 'digest').map((timer) => timer.body_id);
  const auDigest = await digestOf(
    database,
    bodies.filter((one) => digested.includes(one.id)),
    { today, lens, line: (followUp) => lineOf(followUp, reader) },
  );
  if (entries.length === 0 && auDigest === null) return null;
  return {
    recipient: { name },
    timeZone: body.timeZone,
    today: today.toString(),
    ...lateness(timers, today),
    entries,
    ...(auDigest === null ? {} : { auDigest }),
    ...(await calendarFor(recipientId, parts.calendarAddress)),
  };
};

/** A mail that was meant for an earlier day says so. */
const lateness = (timers: readonly Timer[], today: Temporal.PlainDate): Pick<ReminderLetter, 'lateSince'> => {
  const [first] = timers.map((timer) => timer.date).sort();
  return first !== undefined && first < today.toString() ? { lateSince: first } : {};
};

/** Each follow-up once, with the timer that fell due last. */
const followUpsOf = async (
  database: Database,
  timers: readonly Timer[],
  query: { readonly lens: Lens; readonly today: Temporal.PlainDate },
): Promise<readonly (readonly [Timer, FollowUpView])[]> => {
  const latest = new Map(
    timers.flatMap((timer) => (timer.follow_up_id === null ? [] : [[timer.follow_up_id, timer]])),
  );
  return Promise.all(
    [...latest].map(async ([id, timer]) => {
      const followUp = await followUpIn(database, id, query);
      if (followUp === undefined) throw new Error('The follow-up of a reminder is not in the read model');
      return [timer, followUp] as const;
    }),
  );
};

interface Reader extends LineReader {
  readonly recipientId: string;
  readonly answerTo: AnswerTo;
}

/** Into the outbox folder mails are written, whether there is an address or not. Whoever reads this is reached. */
const unreachedBesides = async (
  recipientId: string,
  { database, mail, lens = now }: Parts,
): Promise<LineReader['unreached']> => {
  const all = mail.kind === 'smtp' ? await unreachableIn(database, lens) : new Set<string>();
  return { has: (id) => id !== recipientId && all.has(id) };
};

const reasonOf = (kind: Timer['kind'], daysLeft: number | null): ReminderEntry['reason'] => {
  if (kind === 'escalated') return 'escalated';
  if (daysLeft === 0) return 'dueToday';
  return daysLeft !== null && daysLeft < 0 ? 'overdue' : 'upcoming';
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

/** What the reader owes, the most overdue first; then what others have not done. */
const byUrgency = (a: ReminderEntry, b: ReminderEntry): number =>
  Number(a.reason === 'escalated') - Number(b.reason === 'escalated') ||
  (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) ||
  0;

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
