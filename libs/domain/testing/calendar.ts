import type { PlannedReminder, PlanSettings } from '../reminder/index.js';
import { defaultReminderPolicy } from '../reminder/index.js';
import { ids } from './examples.js';

export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

/** `2023-05-11T14:00` in Oslo. */
export const inOslo = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Oslo').toInstant();

export const isWeekend = (date: Temporal.PlainDate): boolean => date.dayOfWeek > 5;

/** Weekends and the given holidays. */
export const quietOn =
  (...holidays: readonly string[]) =>
  (date: Temporal.PlainDate): boolean =>
    isWeekend(date) || holidays.includes(date.toString());

/** The default policy of a body in Oslo with a working committee, quiet at weekends. */
export const inOsloBody = (part: Partial<PlanSettings> = {}): PlanSettings => ({
  policy: defaultReminderPolicy,
  timeZone: 'Europe/Oslo',
  workingCommittee: ids.workingCommittee,
  isQuietDay: isWeekend,
  ...part,
});

/** What and when, as a reader would write it down: `upcoming 14 2023-05-26T08:00`. */
export const noted =
  (timeZone: string) =>
  ({ kind, ordinal, at }: PlannedReminder): string =>
    `${kind} ${ordinal} ${localTime(timeZone, at)}`;

/** `2023-05-26T08:00` */
export const localTime = (timeZone: string, at: Temporal.Instant): string =>
  at.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
