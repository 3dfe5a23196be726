import type { Database } from '#database';
import { notification, type NotificationEvent, type NotificationState } from '#domain';
import type { EventStore } from '#event-store';
import { fold, streamOf, type Clock } from '#kernel';
import { MailNotSent, type MailTransport, type OutgoingMail } from '#mail';
import type { AnswerLink } from '../answer-link.js';
import type { CalendarAddress } from '../calendar-address.js';
import type { ExecuteCommand } from '../process-manager.js';
import { OutcomeUnwritten, underClaim } from './claim.js';
import { dueTimersOf, firstDueOf } from './due-timers.js';
import { composeMail } from './compose.js';
import { dayOfMail } from './day-of-mail.js';
import { notificationIdOf } from './notification-id.js';
import { hadMail, headOf } from './present.js';
import { record } from './record-outcome.js';
import type { Timer } from './timers.js';
import { wordsHashOf } from './words-hash.js';

export interface SendParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly mail: MailTransport;
  readonly execute: ExecuteCommand;
  readonly clock: Clock;
  readonly projections: { waitFor(position: bigint, limit: number): Promise<boolean> };
  /** Address of the web page, without a trailing slash. */
  readonly publicUrl: string;
  /** Without it mails lead to the web page alone. */
  readonly answerLink?: AnswerLink;
  /** Where a recipient follows its deadlines; without it mails do not speak of that. */
  readonly calendarAddress?: CalendarAddress;
}

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Tells one recipient everything that is due, in one mail, writes down what became of it, and waits until the
 * read models know. Throws when the mail could not be handed over, so that the queue tries again.
 */
export const sendDue = async (recipientId: string, parts: SendParts): Promise<void> => {
  try {
    await sendDueNow(recipientId, parts);
  } finally {
    await parts.projections.waitFor(await headOf(parts.store), PATIENCE);
  }
};

/** Mails that are written and handed over at the same time. */
const AT_ONCE = 24;

/**
 * Tells several recipients, each in a mail of its own, and waits for the read models once for all of them. One
 * whose mail could not be handed over holds up nobody else; throws then, when all have been tried.
 *
 * @param goesOn asked before each further mail
 */
export const sendAllDue = async (
  recipientIds: readonly string[],
  parts: SendParts,
  goesOn: () => boolean,
): Promise<void> => {
  const failures: unknown[] = [];
  const left = recipientIds.values();
  const sendOnes = async (): Promise<void> => {
    for (const recipientId of left) {
      if (!goesOn()) return;
      await sendDueNow(recipientId, parts).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendOnes));
  await parts.projections.waitFor(await headOf(parts.store), PATIENCE);
  if (failures.length > 0) throw failures[0];
};

/**
 * Whatever the queue believed, the read model and the log decide: already sent today, no longer due, or being
 * sent by another worker all end without a mail. The outcome stands in the log when this is done, which is
 * what the next one to ask looks at; the read models may still have to hear of it.
 */
const sendDueNow = async (recipientId: string, parts: SendParts): Promise<void> => {
  const { database, clock } = parts;
  const now = clock.now();
  const first = await firstDueOf(database, recipientId, now);
  if (first === undefined) return;
  const today = now.toZonedDateTimeISO(first.time_zone).toPlainDate();
  const from = Temporal.PlainDate.from(first.date);
  const localDate = await dayOfMail(database, recipientId, { from, today });
  const id = notificationIdOf(recipientId, localDate.toString());
  await underClaim(database, id, () => sendClaimed({ id, recipientId, localDate, today }, parts));
};

interface Notice {
  readonly id: string;
  readonly recipientId: string;
  /** The recipient's day that the mail is of. */
  readonly localDate: Temporal.PlainDate;
  /** Later than that where a mail is repeated of which nobody knows whether it went out. */
  readonly today: Temporal.PlainDate;
}

const sendClaimed = async (notice: Notice, parts: SendParts): Promise<void> => {
  const { database, store, clock, projections } = parts;
  // A mail written from half of what is known would leave out what was promised, or tell of what is closed.
  if (!(await projections.waitFor(await headOf(store), PATIENCE)))
    throw new Error('The read models are behind the log; the mail waits for them');
  // The timers have heard of every mail that stands in the log, and while this one is claimed none is added.
  if (await hadMail(database, notice)) return;
  const now = clock.now();
  if ((await firstDueOf(database, notice.recipientId, now)) === undefined) return;
  const timers = (await dueTimersOf(database, { ...notice, now })).filter(isMeantFor(notice));
  if (timers.length === 0) return;
  const composed = await composeMail({ ...notice, timers }, parts);
  if ('suppress' in composed)
    return record(
      notice,
      timers,
      { type: 'RecordReminderSuppressed', data: { why: composed.suppress } },
      parts,
    );
  await handOver(notice, timers, composed.mail, parts);
};

/** What stood in the mail of a day that is past; in today's stands whatever is due. */
const isMeantFor =
  ({ localDate, today }: Notice) =>
  ({ date }: Timer): boolean =>
    localDate.equals(today) || Temporal.PlainDate.compare(date, localDate) <= 0;

const handOver = async (
  notice: Notice,
  timers: readonly Timer[],
  mail: OutgoingMail,
  parts: SendParts,
): Promise<void> => {
  let receipt;
  try {
    receipt = await parts.mail.send(mail);
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).slice(0, 2_000) || 'unknown';
    const attempt = 1 + (await stateOf(notice.id, parts.store)).failedAttempts;
    const refused = error instanceof MailNotSent && error.addressRefused;
    const failed = { attempt, error: message, ...(refused && { addressRefused: true as const }) };
    await record(notice, timers, { type: 'RecordReminderFailed', data: failed }, parts);
    throw error;
  }
  const { acceptedBy, response } = receipt;
  const sent = {
    messageId: mail.messageId,
    acceptedBy,
    response: response.slice(0, 2_000),
    wordsHash: wordsHashOf(mail),
  };
  try {
    await record(notice, timers, { type: 'RecordReminderSent', data: sent }, parts);
  } catch (error) {
    throw new OutcomeUnwritten(error);
  }
};

const stateOf = async (id: string, store: EventStore): Promise<NotificationState> => {
  const events: NotificationEvent[] = [];
  for await (const { type, data } of store.readStream(streamOf(notification.category, id))) {
    events.push({ type, data } as unknown as NotificationEvent);
  }
  return fold(notification, events);
};
