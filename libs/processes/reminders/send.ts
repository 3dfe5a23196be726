import type { Database } from '#database';
import { notification, type NotificationEvent, type NotificationState, type TingbokCommand } from '#domain';
import type { EventStore } from '#event-store';
import { deterministicId, fold, isRefusal, streamOf, type Clock } from '#kernel';
import type { MailTransport } from '#mail';
import type { AnswerLink } from '../answer-link.js';
import type { ExecuteCommand } from '../process-manager.js';
import { underClaim } from './claim.js';
import { dueTimersOf, dueZoneOf } from './due-timers.js';
import { composeMail } from './compose.js';
import { notificationIdOf } from './notification-id.js';
import type { Timer } from './timers.js';

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
}

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Tells one recipient everything that is due, in one mail, and writes down what became of it.
 *
 * Whatever the queue believed, the read model and the log decide: already sent today, no longer due, or
 * being sent by another worker all end without a mail. Throws when the mail could not be handed over, so
 * that the queue tries again.
 */
export const sendDue = async (recipientId: string, parts: SendParts): Promise<void> => {
  const { database, clock } = parts;
  const now = clock.now();
  const timeZone = await dueZoneOf(database, recipientId, now);
  if (timeZone === undefined) return;
  const localDate = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const id = notificationIdOf(recipientId, localDate.toString());
  await underClaim(database, id, () => sendClaimed({ id, recipientId, localDate }, parts));
};

interface Notice {
  readonly id: string;
  readonly recipientId: string;
  readonly localDate: Temporal.PlainDate;
}

const sendClaimed = async (notice: Notice, parts: SendParts): Promise<void> => {
  const { database, store, clock, projections } = parts;
  // A mail written from half of what is known would leave out what was promised, or tell of what is closed.
  if (!(await projections.waitFor(await store.head(), PATIENCE)))
    throw new Error('The read models are behind the log; the mail waits for them');
  const state = await stateOf(notice.id, store);
  if (state.sent) return;
  const now = clock.now();
  if ((await dueZoneOf(database, notice.recipientId, now)) === undefined) return;
  const timers = await dueTimersOf(database, { ...notice, now });
  const composed = await composeMail({ ...notice, timers }, parts);
  if ('suppress' in composed)
    return record(
      notice,
      timers,
      { type: 'RecordReminderSuppressed', data: { why: composed.suppress } },
      parts,
    );
  await handOver(notice, timers, { mail: composed.mail, attempt: state.failedAttempts + 1 }, parts);
};

const handOver = async (
  notice: Notice,
  timers: readonly Timer[],
  { mail, attempt }: { readonly mail: Parameters<MailTransport['send']>[0]; readonly attempt: number },
  parts: SendParts,
): Promise<void> => {
  let receipt;
  try {
    receipt = await parts.mail.send(mail);
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).slice(0, 2_000) || 'unknown';
    await record(notice, timers, { type: 'RecordReminderFailed', data: { attempt, error: message } }, parts);
    throw error;
  }
  const { acceptedBy, response } = receipt;
  const sent = { messageId: mail.messageId, acceptedBy, response: response.slice(0, 2_000) };
  await record(notice, timers, { type: 'RecordReminderSent', data: sent }, parts);
};

const stateOf = async (id: string, store: EventStore): Promise<NotificationState> => {
  const events: NotificationEvent[] = [];
  for await (const { type, data } of store.readStream(streamOf(notification.category, id))) {
    events.push({ type, data } as unknown as NotificationEvent);
  }
  return fold(notification, events);
};

type Outcome =
  | { type: 'RecordReminderSent'; data: { messageId: string; acceptedBy: string; response: string } }
  | { type: 'RecordReminderFailed'; data: { attempt: number; error: string } }
  | { type: 'RecordReminderSuppressed'; data: { why: 'noContactPoint' | 'nothingToTell' } };

const record = async (
  { id, recipientId, localDate }: Notice,
  timers: readonly Timer[],
  outcome: Outcome,
  { execute, store, projections }: SendParts,
): Promise<void> => {
  const settled = timers.map(({ id: timerId, kind, body_id, follow_up_id }) => ({
    timerId,
    kind,
    bodyId: body_id,
    followUpId: follow_up_id,
  }));
  const command = {
    type: outcome.type,
    data: { recipientId, localDate: localDate.toString(), timers: settled, ...outcome.data },
  } as TingbokCommand;
  const commandId = deterministicId('command', id, outcome.type, JSON.stringify([outcome.data, settled]));
  const actor = { kind: 'process', id: 'reminders' } as const;
  const result = await execute({ id, command, commandId, causationId: id, correlationId: id, actor });
  if (isRefusal(result)) throw new Error(`The outcome of a mail was refused: ${result.refused}`);
  await projections.waitFor(await store.head(), PATIENCE);
};
