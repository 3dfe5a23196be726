import { z } from 'zod';
import { clockTime } from '../values.js';

/** When and how a body reminds. Days are calendar days; a quiet day moves a mail to the working day before. */
export const reminderPolicy = z.strictObject({
  /** Days before the deadline, each one mail. */
  daysBefore: z
    .array(z.int().min(1).max(365))
    .max(20)
    .refine((days) => new Set(days).size === days.length, { error: 'names the same day twice' }),
  onTheDay: z.boolean(),
  /** Days between reminders while overdue; 0 says none. */
  everyDaysOverdue: z.int().min(0).max(365),
  /** Days overdue when the AU is told; null says never. */
  escalateAfterDays: z.int().min(1).max(365).nullable(),
  /** ISO weekday (1 = Monday) of the AU's digest; null says none. */
  digestWeekday: z.int().min(1).max(7).nullable(),
  /** Local time of all mails. */
  at: clockTime,
});
export type ReminderPolicy = z.output<typeof reminderPolicy>;

export const defaultReminderPolicy: ReminderPolicy = {
  daysBefore: [14, 7, 2],
  onTheDay: true,
  everyDaysOverdue: 7,
  escalateAfterDays: 7,
  digestWeekday: 1,
  at: '08:00',
};
