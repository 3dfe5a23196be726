import { evolveBy } from '#kernel';
import type { BounceSeverity, NotificationEvent } from './events.js';

/** One mail to one recipient on one morning. */
export interface NotificationState {
  readonly sent: boolean;
  /** Timers that were found to need no mail. */
  readonly suppressed: readonly string[];
  readonly failedAttempts: number;
  /** The worst that was reported of it since it was sent. */
  readonly bounced: BounceSeverity | null;
}

export const initial: NotificationState = { sent: false, suppressed: [], failedAttempts: 0, bounced: null };

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
  ReminderBounced: (state, { severity }) => ({ ...state, bounced: severity }),
});
