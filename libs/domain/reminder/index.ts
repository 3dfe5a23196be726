export {
  awaitsOwner,
  nextDigest,
  nextMailAfter,
  planFollowUp,
  type PlannedReminder,
  type PlanSettings,
  type ReminderSubject,
} from './plan.js';
export { defaultReminderPolicy, reminderPolicy, type ReminderPolicy } from './policy.js';
