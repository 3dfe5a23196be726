export {
  awaitsOwner,
  nextDigest,
  nextMailAfter,
  planFollowUp,
  type PlannedReminder,
  type PlanSettings,
  type ReminderSubject,
} from './plan.js';
export { workingDayOnOrBefore } from './mail-days.js';
export { defaultReminderPolicy, reminderPolicy, type ReminderPolicy } from './policy.js';
