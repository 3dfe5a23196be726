export { confirmedImport } from './confirmed-import/process.js';
export { reminderMigrations } from './migrations.js';
export type { Dispatched, ExecuteCommand, ProcessContext, ProcessManager } from './process-manager.js';
export { runProcess, type ProcessParts } from './process-runner.js';
export { previewReminders, type PreviewMail, type PreviewQuery } from './reminders/preview.js';
export { reminders } from './reminders/project.js';
export { ReminderService, type ReminderParts } from './reminders/service.js';
export { outcomesAbout } from './reminders/due-timers.js';
