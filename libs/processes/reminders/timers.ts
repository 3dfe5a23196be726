import type { BodyState, PlannedReminder, PlanSettings, ReminderKind } from '#domain';
import { deterministicId } from '#kernel';
import { quietDaysOf } from './quiet-days.js';

/** One line that is to stand in a mail, or stood in one. */
export interface Timer {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly ordinal: number;
  readonly follow_up_id: string | null;
  readonly body_id: string;
  readonly recipient_id: string;
  readonly due: string | null;
  readonly date: string;
  readonly at: Temporal.Instant;
  readonly time_zone: string;
  /** `unreached`: it did not get through for want of an address that works. */
  readonly outcome: 'sent' | 'suppressed' | 'unreached' | null;
  readonly failures: number;
}

/** What a timer is about: a follow-up, or a body in its digest. */
export interface About {
  readonly followUpId: string | null;
  readonly bodyId: string;
  readonly due: Temporal.PlainDate | null;
}

/** The same reminder is the same timer, however often it is planned. */
export const timerIdOf = (
  { kind, ordinal, recipientId, date }: PlannedReminder,
  { followUpId, bodyId, due }: About,
): string => {
  // The AU is told once of each deadline that was missed, whenever that happens to be.
  const occasion = kind === 'escalated' ? due : date;
  return deterministicId('timer', followUpId ?? bodyId, kind, ordinal, recipientId, String(occasion));
};

/** How the body of a plan reminds. */
export const settingsOf = (body: NonNullable<BodyState>): PlanSettings => ({
  policy: body.policy,
  timeZone: body.timeZone,
  workingCommittee: body.workingCommittee,
  isQuietDay: quietDaysOf(body.country),
});
