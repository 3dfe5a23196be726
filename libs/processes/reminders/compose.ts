import { contactPointOf, type ContactLanguage, type ContactPoint } from '#contacts';
import type { Database } from '#database';
import {
  reminderMail,
  type Mailbox,
  type OutgoingMail,
  type ReminderEntry,
  type ReminderLetter,
  deadlineCalendar,
} from '#mail';
import {
  findFollowUp,
  listBodies,
  namesOf,
  now,
  overdueList,
  type BodyView,
  type FollowUpView,
} from '#projections';
import type { SendParts } from './send.js';
import type { Timer } from './timers.js';

export interface ToCompose {
  readonly id: string;
  readonly recipientId: string;
  readonly localDate: Temporal.PlainDate;
  readonly timers: readonly Timer[];
}

export type Composed =
  { readonly mail: OutgoingMail } | { readonly suppress: 'noContactPoint' | 'nothingToTell' | 'noLongerDue' };

type Parts = Pick<SendParts, 'database' | 'mail' | 'clock' | 'publicUrl'>;

/** Writes the mail that tells one recipient about `timers`, or says why there is none to write. */
export const composeMail = async (notice: ToCompose, parts: Parts): Promise<Composed> => {
  const { database } = parts;
  const bodies = await listBodies(database);
  const body = bodies.find((one) => one.id === notice.timers[0]?.body_id);
  if (body === undefined) return { suppress: 'noLongerDue' };
  const contact = await contactPointOf(database, notice.recipientId);
  const name =
    (await namesOf(database, [notice.recipientId], now)).get(notice.recipientId) ?? notice.recipientId;
  const address = addressOf(contact, notice.recipientId, parts.mail.kind);
  if (address === null) return { suppress: 'noContactPoint' };
  const letter = await letterTo(name, notice, { body, bodies, parts });
  if (letter === null) return { suppress: 'nothingToTell' };
  return {
    mail: outgoing({ name, address }, letter, notice, {
      parts,
      language: contact?.language ?? body.language,
    }),
  };
};

/** In the outbox folder a mail without an address is still to be seen; the domain can never be delivered to (RFC 2606). */
const addressOf = (
  contact: ContactPoint | undefined,
  recipientId: string,
  kind: 'smtp' | 'outbox',
): string | null => contact?.email ?? (kind === 'outbox' ? `${recipientId}@no-address.invalid` : null);

interface Surroundings {
  readonly body: BodyView;
  readonly bodies: readonly BodyView[];
  readonly parts: Parts;
}

const letterTo = async (
  name: string,
  { timers, localDate, recipientId }: ToCompose,
  { body, bodies, parts }: Surroundings,
): Promise<ReminderLetter | null> => {
  const { database, publicUrl } = parts;
  const about = await followUpsOf(database, timers, localDate);
  const link = (followUp: FollowUpView): string => `${publicUrl}/?followUp=${followUp.id}`;
  const entries = about.map(([timer, followUp]) =>
    entryOf(timer, followUp, { recipientId, localDate, link }),
  );
  const digested = timers.filter((timer) => timer.kind === 'digest').map((timer) => timer.body_id);
  const digests = [];
  for (const one of bodies.filter((candidate) => digested.includes(candidate.id))) {
    digests.push(await digestOf(database, one, { localDate, recipientId, link }));
  }
  const auDigest = digests.find((digest) => digest !== null) ?? null;
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
    if (followUp !== undefined) found.push([timer, followUp]);
  }
  return found;
};

interface Reader {
  readonly recipientId: string;
  readonly localDate: Temporal.PlainDate;
  readonly link: (followUp: FollowUpView) => string;
}

const reasonOf = (kind: Timer['kind'], daysLeft: number | null): ReminderEntry['reason'] => {
  if (kind === 'escalated') return 'escalated';
  if (daysLeft === 0) return 'dueToday';
  return daysLeft !== null && daysLeft < 0 ? 'overdue' : 'upcoming';
};

const entryOf = (
  { kind }: Pick<Timer, 'kind'>,
  followUp: FollowUpView,
  { recipientId, localDate, link }: Reader,
): ReminderEntry => {
  const { date, meeting } = followUp.deadline;
  const daysLeft =
    date === null ? null : localDate.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
  const names = (list: FollowUpView['owners']): string[] => list.map((owner) => owner.name);
  return {
    followUpId: followUp.id,
    what: followUp.text,
    reason: reasonOf(kind, daysLeft),
    due: date,
    daysLeft,
    ...(meeting === null ? {} : { meetingDue: { body: meeting.title } }),
    source: {
      meetingTitle: followUp.source.meeting?.title ?? followUp.body.name,
      meetingDate: followUp.source.meeting?.date ?? null,
      item: followUp.source.item,
    },
    owners: names(followUp.owners.filter((owner) => owner.role === 'responsible')),
    othersOnIt: names(followUp.owners.filter((owner) => owner.id !== recipientId)),
    bodyName: followUp.body.name,
    link: link(followUp),
  };
};

const digestOf = async (
  database: Database,
  body: BodyView,
  reader: Reader,
): Promise<NonNullable<ReminderLetter['auDigest']> | null> => {
  const list = await overdueList(database, { lens: now, today: reader.localDate, bodyId: body.id });
  const rows = (followUps: readonly FollowUpView[]): ReminderEntry[] =>
    followUps.map((followUp) => entryOf({ kind: 'digest' }, followUp, reader));
  const digest = {
    overdue: rows(list.overdue),
    withoutDate: rows(list.withoutDate),
    withoutOwner: rows(list.withoutOwner),
  };
  return Object.values(digest).every((section) => section.length === 0) ? null : digest;
};

const outgoing = (
  to: Mailbox,
  letter: ReminderLetter,
  notice: ToCompose,
  { parts, language }: { readonly parts: Parts; readonly language: ContactLanguage },
): OutgoingMail => {
  const host = new URL(parts.publicUrl).hostname;
  const calendar = deadlineCalendar(letter.entries, { at: parts.clock.now(), language });
  return {
    messageId: `${notice.id}@${host}`,
    to,
    ...reminderMail(letter, language),
    date: parts.clock.now(),
    language,
    ...(calendar === null ? {} : { calendar }),
  };
};
