import { aggregateOf, type TingbokCommand } from '#domain';
import { fold, isRefusal, sealEvents, streamOf, type RecordedEvent } from '#kernel';
import { idNumber } from '../../domain/testing/examples.js';
import { notificationIdOf } from '../reminders/notification-id.js';
import type { Timer } from '../reminders/timers.js';
import { oslo } from './hand-clock.js';
import { OUTSET } from './quay-history.js';
import type { Choice, Outcome, Wish } from './wishes.js';

/** How a log comes to stand in tables while it is written: outcomes are about what is planned there. */
export interface Reader {
  readonly take: (event: RecordedEvent) => Promise<void>;
  readonly timersOf: (recipientId: string) => Promise<readonly Timer[]>;
}

/** Writes down what comes of the wishes; what the rules refuse does not happen. */
export const writeLog = async (all: readonly Wish[], reader: Reader): Promise<readonly RecordedEvent[]> => {
  const log: RecordedEvent[] = [];
  let now = oslo(OUTSET);
  for (const wish of all) {
    now = now.add({ hours: wish.hours });
    const told = 'command' in wish ? wish : await outcomeOf(wish, now, reader);
    for (const event of told === undefined ? [] : decided(told, log, now)) {
      log.push(event);
      await reader.take(event);
    }
  }
  return log;
};

interface Told {
  readonly id: string;
  readonly command: TingbokCommand;
}

const decided = ({ id, command: wanted }: Told, log: readonly RecordedEvent[], now: Temporal.Instant) => {
  const { decider } = aggregateOf(wanted.type);
  const stream = streamOf(decider.category, id);
  const past = log.filter((event) => event.stream === stream);
  const events = decider.decide(wanted, fold(decider, past));
  if (isRefusal(events)) return [];
  const commandId = idNumber(1_000 + log.length);
  const context = { commandId, causationId: commandId, correlationId: commandId };
  const actor = { kind: 'person', id: 'writer' } as const;
  return sealEvents(stream, { ...context, actor, occurredAt: now.toString() }, events).map(
    (event, index): RecordedEvent => ({
      ...event,
      stream,
      version: past.length + index + 1,
      position: BigInt(log.length + index + 1),
      metadata: { ...event.metadata, recordedAt: now.toString() },
    }),
  );
};

const chosen = (all: readonly Timer[], choice: Choice, now: Temporal.Instant): readonly Timer[] => {
  if (choice === 'odd') return all.filter((_, index) => index % 2 === 0);
  const pending = all.filter((timer) => timer.outcome === null);
  if (choice === 'planned') return pending;
  const due = pending.filter((timer) => Temporal.Instant.compare(timer.at, now) <= 0);
  return choice === 'one' ? due.slice(0, 1) : due;
};

const outcomeOf = async (
  { recipientId, choice, outcome: became, daysBehind }: Extract<Wish, { outcome: Outcome }>,
  now: Temporal.Instant,
  reader: Reader,
): Promise<Told | undefined> => {
  const timers = chosen(await reader.timersOf(recipientId), choice, now).map(
    ({ id: timerId, kind, body_id: bodyId, follow_up_id: followUpId }) => ({
      timerId,
      kind,
      bodyId,
      followUpId,
    }),
  );
  if (timers.length === 0) return undefined;
  const localDate = now
    .toZonedDateTimeISO('Europe/Oslo')
    .toPlainDate()
    .subtract({ days: daysBehind })
    .toString();
  const about = { recipientId, localDate, timers };
  const attempt = now.toZonedDateTimeISO('UTC').hour + 1;
  const commands: Readonly<Record<Outcome, TingbokCommand>> = {
    sent: {
      type: 'RecordReminderSent',
      data: { ...about, messageId: '<1@quay.example>', acceptedBy: 'smtp', response: '250 OK' },
    },
    failed: { type: 'RecordReminderFailed', data: { ...about, attempt, error: '421 try later' } },
    suppressed: { type: 'RecordReminderSuppressed', data: { ...about, why: 'nothingToTell' } },
    unreached: { type: 'RecordReminderSuppressed', data: { ...about, why: 'contactOnHold' } },
    bounced: {
      type: 'RecordReminderBounced',
      data: {
        ...{ ...about, decisionId: null, messageId: '<1@quay.example>', sentAt: now.toString() },
        ...{ severity: 'hard', status: '5.1.1', diagnostic: 'No such box' },
      },
    },
  };
  return { id: notificationIdOf(recipientId, localDate), command: commands[became] };
};
