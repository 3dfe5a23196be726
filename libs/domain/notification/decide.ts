import { decideBy, type DecideTable, type Decider } from '#kernel';
import type { NotificationCommand } from './commands.js';
import type { NotificationEvent } from './events.js';
import { evolve, initial, type NotificationState } from './state.js';

/** Nothing is refused: an outcome that is already known says nothing new. */
const table: DecideTable<NotificationState, NotificationCommand, NotificationEvent, never> = {
  RecordReminderSent: (data, state) => (state.sent ? [] : [{ type: 'ReminderSent', data }]),
  RecordReminderFailed: (data, state) =>
    state.sent || data.attempt <= state.failedAttempts ? [] : [{ type: 'ReminderFailed', data }],
  RecordReminderSuppressed: (data, state) => {
    const timers = data.timers.filter((timer) => !state.suppressed.includes(timer.timerId));
    return timers.length === 0 ? [] : [{ type: 'ReminderSuppressed', data: { ...data, timers } }];
  },
  // Only what was sent can come back; that a party was asked, or sent a protocol, stands in the stream of that.
  RecordReminderBounced: (data, { sent, bounced }) => {
    const wasSent = sent || data.decisionId !== null || data.protocolId !== undefined;
    return !wasSent || bounced === 'hard' || bounced === data.severity
      ? []
      : [{ type: 'ReminderBounced', data }];
  },
};

export const notification: Decider<NotificationState, NotificationCommand, NotificationEvent, never> = {
  category: 'notification',
  initial,
  evolve,
  decide: decideBy(table),
};
