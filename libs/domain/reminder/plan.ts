import type { FollowUpStage } from '../follow-up/state.js';
import type { ReminderKind } from '../notification/events.js';
import {
  LONGEST_HOLIDAY,
  mailOnOrBefore as on,
  moment,
  type MailDays,
  type Occurrence,
} from './mail-days.js';
import type { ReminderPolicy } from './policy.js';

/** What a plan needs to know of a follow-up. */
export interface ReminderSubject {
  readonly stage: FollowUpStage;
  /** Those who still have their part to do. */
  readonly responsible: readonly string[];
  /** Those who handed it on: they are told while it is late. */
  readonly informed?: readonly string[];
  /** The last day that is still in time; null when there is no date. */
  readonly due: Temporal.PlainDate | null;
}

/** What a plan needs to know of the body that keeps the follow-up. */
export interface PlanSettings extends MailDays {
  readonly policy: ReminderPolicy;
  readonly workingCommittee: string | null;
}

export interface PlannedReminder extends Occurrence {
  readonly kind: ReminderKind;
  /** Tells the reminders of one kind apart: days before the deadline, or which of the overdue ones. */
  readonly ordinal: number;
  readonly recipientId: string;
}

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (isAfter(a, b) ? a : b);

/** Stages in which there is still something to do, be it for the AU to find an owner. */
export const awaitsOwner: readonly FollowUpStage[] = [
  'assigned',
  'accepted',
  'sentBack',
  'reopened',
  'declined',
];

const recipientsOf = (
  { responsible, informed = [] }: ReminderSubject,
  kind: ReminderKind,
): readonly string[] => (kind === 'overdue' ? [...responsible, ...informed] : responsible);

/**
 * The reminders of one follow-up that lie after `after`: all those before the deadline, and the next
 * one while overdue (the one after it is planned when that has an outcome).
 */
export const planFollowUp = (
  subject: ReminderSubject,
  settings: PlanSettings,
  after: Temporal.Instant,
): readonly PlannedReminder[] => {
  if (subject.due === null || !awaitsOwner.includes(subject.stage)) return [];
  const { due } = subject;
  const toOwners = [...beforeDeadline(due, settings), ...nextOverdue(due, settings, after)]
    .filter((planned) => isAfter(planned.at, after))
    .flatMap((planned) =>
      recipientsOf(subject, planned.kind).map((recipientId) => ({ ...planned, recipientId })),
    );
  return [...toOwners, ...escalation(due, settings, after)];
};

const beforeDeadline = (
  due: Temporal.PlainDate,
  settings: PlanSettings,
): Omit<PlannedReminder, 'recipientId'>[] => {
  const { daysBefore, onTheDay } = settings.policy;
  const before = daysBefore.map((days) => ({
    kind: 'upcoming' as const,
    ordinal: days,
    ...on(due.subtract({ days }), settings),
  }));
  return onTheDay ? [...before, { kind: 'dueToday', ordinal: 0, ...on(due, settings) }] : before;
};

const nextOverdue = (
  due: Temporal.PlainDate,
  settings: PlanSettings,
  after: Temporal.Instant,
): Omit<PlannedReminder, 'recipientId'>[] => {
  const every = settings.policy.everyDaysOverdue;
  if (every === 0) return [];
  const today = after.toZonedDateTimeISO(settings.timeZone).toPlainDate();
  const passed = Math.max(0, due.until(today, { largestUnit: 'days' }).days);
  let ordinal = Math.max(1, Math.floor(passed / every));
  let next = on(due.add({ days: ordinal * every }), settings);
  while (!isAfter(next.at, after) || Temporal.PlainDate.compare(next.date, due) <= 0) {
    ordinal += 1;
    next = on(due.add({ days: ordinal * every }), settings);
  }
  return [{ kind: 'overdue', ordinal, ...next }];
};

const escalation = (
  due: Temporal.PlainDate,
  settings: PlanSettings,
  after: Temporal.Instant,
): readonly PlannedReminder[] => {
  const { policy, workingCommittee } = settings;
  if (policy.escalateAfterDays === null || workingCommittee === null) return [];
  const intended = on(due.add({ days: policy.escalateAfterDays }), settings);
  const earliest = later(after, moment(due, settings));
  const when = isAfter(intended.at, earliest) ? intended : nextMailAfter(settings, earliest);
  return [{ kind: 'escalated', ordinal: 0, recipientId: workingCommittee, ...when }];
};

/** The first working morning after `after`. */
export const nextMailAfter = (settings: PlanSettings, after: Temporal.Instant): Occurrence => {
  let date = after.toZonedDateTimeISO(settings.timeZone).toPlainDate();
  while (!isAfter(moment(date, settings), after)) date = date.add({ days: 1 });
  for (let ahead = 0; ahead < LONGEST_HOLIDAY && settings.isQuietDay(date); ahead++)
    date = date.add({ days: 1 });
  return { date, at: moment(date, settings) };
};

/** When the AU's next digest after `after` goes out; null when the body has none. */
export const nextDigest = (settings: PlanSettings, after: Temporal.Instant): Occurrence | null => {
  const weekday = settings.policy.digestWeekday;
  if (weekday === null || settings.workingCommittee === null) return null;
  let date = after.toZonedDateTimeISO(settings.timeZone).toPlainDate();
  while (date.dayOfWeek !== weekday || !isAfter(on(date, settings).at, after)) date = date.add({ days: 1 });
  return on(date, settings);
};
