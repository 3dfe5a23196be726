import { evolveBy } from '#kernel';
import type { NotificationEvent } from './events.js';

/** One mail to one recipient on one morning. */
export interface NotificationState {
  readonly sent: boolean;
  /** Timers that were found to need no mail. */
  readonly suppressed: readonly string[];
  readonly failedAttempts: number;
}

export const initial: NotificationState = { sent: false, suppressed: [], failedAttempts: 0 };

export const evolve = evolveBy<NotificationState, NotificationEvent>({
  ReminderSent: (state) => ({ ...state, sent: true }),
  ReminderFailed: (state, { attempt }) => ({
    ...state,
    failedAttempts: Math.max(state.failedAttempts, attempt),
  }),
  ReminderSuppressed: (state, { timers }) => ({
    ...state,
    suppressed: [...state.suppressed, ...timers.map((timer) => timer.timerId)],
  }),
});
