import type { Database } from '#database';
import { notification, type NotificationEvent, type NotificationState } from '#domain';
import type { EventStore } from '#event-store';
import { fold, streamOf, type Clock } from '#kernel';
import { MailNotSent, type MailReceipt, type MailTransport, type OutgoingMail } from '#mail';
import type { Projections } from '#projections';
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
  readonly projections: Pick<Projections, 'waitFor' | 'inBulk'>;
  /** Address of the web page, without a trailing slash. */
  readonly publicUrl: string;
  /** Without it mails lead to the web page alone. */
  readonly answerLink?: AnswerLink;
  /** Where a recipient follows its deadlines; without it mails do not speak of that. */
  readonly calendarAddress?: CalendarAddress;
  /** Asked before each mail: none is begun any more when it says so. */
  readonly isStopping?: () => boolean;
}

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 30_000;

/** Mails that are written at the same time: what they want to know is asked for all of them together. */
const AT_ONCE = 24;

/**
 * Tells recipients everything that is due, each in one mail, writes down what became of it, and waits until the
 * read models know. One whose mail could not be handed over holds up nobody else; when all have been tried it
 * throws, so that the queue tries again.
 */
export const sendDue = async (recipientIds: readonly string[], parts: SendParts): Promise<void> => {
  const failures: unknown[] = [];
  const sendOne = (recipientId: string): Promise<unknown> =>
    sendDueNow(recipientId, parts).catch((error: unknown) => failures.push(error));
  const sendAll = async (): Promise<void> => {
    for (let next = 0; next < recipientIds.length; next += AT_ONCE)
      await Promise.all(recipientIds.slice(next, next + AT_ONCE).map(sendOne));
  };
  await parts.projections.inBulk(sendAll);
  await parts.projections.waitFor(await headOf(parts.store), PATIENCE);
  if (failures.length > 0) throw failures[0];
};

const goesOn = ({ isStopping }: SendParts): boolean => isStopping?.() !== true;

/**
 * Whatever the queue believed, the read model and the log decide: already sent today, no longer due, or being
 * sent by another worker all end without a mail. The outcome stands in the log when this is done, which is
 * what the next one to ask looks at; the read models may still have to hear of it.
 */
const sendDueNow = async (recipientId: string, parts: SendParts): Promise<void> => {
  const { database, clock } = parts;
  if (!goesOn(parts)) return;
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

/** A mail as it is to go out. */
interface Written {
  readonly notice: Notice;
  readonly timers: readonly Timer[];
  readonly mail: OutgoingMail;
  /** By the clock of the process, in milliseconds. */
  readonly at: number;
}

/** A mail that has waited longer for its turn, in milliseconds, is written again from what is known by then. */
const STALE_AFTER = 5_000;

const sendClaimed = async (notice: Notice, parts: SendParts): Promise<void> => {
  const first = await write(notice, parts);
  if (first === undefined) return;
  await parts.mail.inTurn(async () => {
    if (!goesOn(parts)) return;
    const isStale = performance.now() - first.at > STALE_AFTER;
    const latest = isStale ? await write(notice, parts) : first;
    if (latest !== undefined) await handOver(latest, parts);
  });
};

/** The mail as of now; undefined when there is none to send any more. */
const write = async (notice: Notice, parts: SendParts): Promise<Written | undefined> => {
  const { database, store, clock, projections } = parts;
  const at = performance.now();
  // A mail written from half of what is known would leave out what was promised, or tell of what is closed.
  if (!(await projections.waitFor(await headOf(store), PATIENCE)))
    throw new Error('The read models are behind the log; the mail waits for them');
  // The timers have heard of every mail that stands in the log, and while this one is claimed none is added.
  if (await hadMail(database, notice)) return undefined;
  const now = clock.now();
  if ((await firstDueOf(database, notice.recipientId, now)) === undefined) return undefined;
  const timers = (await dueTimersOf(database, { ...notice, now })).filter(isMeantFor(notice));
  if (timers.length === 0) return undefined;
  const composed = await composeMail({ ...notice, timers }, parts);
  if ('mail' in composed) return { notice, timers, mail: composed.mail, at };
  const data = { why: composed.suppress };
  await record(notice, timers, { type: 'RecordReminderSuppressed', data }, parts);
  return undefined;
};

/** What stood in the mail of a day that is past; in today's stands whatever is due. */
const isMeantFor =
  ({ localDate, today }: Notice) =>
  ({ date }: Timer): boolean =>
    localDate.equals(today) || Temporal.PlainDate.compare(date, localDate) <= 0;

const handOver = async (written: Written, parts: SendParts): Promise<void> => {
  let receipt;
  try {
    receipt = await parts.mail.send(written.mail);
  } catch (error) {
    await recordFailed(written, error, parts);
    throw error;
  }
  await recordSent(written, receipt, parts);
};

const recordSent = async (
  { notice, timers, mail }: Written,
  { acceptedBy, response }: MailReceipt,
  parts: SendParts,
): Promise<void> => {
  const { messageId } = mail;
  const data = { messageId, acceptedBy, response: response.slice(0, 2_000), wordsHash: wordsHashOf(mail) };
  try {
    await record(notice, timers, { type: 'RecordReminderSent', data }, parts);
  } catch (error) {
    throw new OutcomeUnwritten(error);
  }
};

const recordFailed = async ({ notice, timers }: Written, why: unknown, parts: SendParts): Promise<void> => {
  const error = (why instanceof Error ? why.message : String(why)).slice(0, 2_000) || 'unknown';
  const attempt = 1 + (await stateOf(notice.id, parts.store)).failedAttempts;
  const refused = why instanceof MailNotSent && why.addressRefused;
  const data = { attempt, error, ...(refused && { addressRefused: true as const }) };
  await record(notice, timers, { type: 'RecordReminderFailed', data }, parts);
};

const stateOf = async (id: string, store: EventStore): Promise<NotificationState> => {
  const events: NotificationEvent[] = [];
  for await (const { type, data } of store.readStream(streamOf(notification.category, id))) {
    events.push({ type, data } as unknown as NotificationEvent);
  }
  return fold(notification, events);
};
