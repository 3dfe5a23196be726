export { notificationCommands, type NotificationCommand } from './commands.js';
export { notification } from './decide.js';
export type { BounceSeverity, NotificationEvent, ReminderKind, SettledTimer } from './events.js';
export type { NotificationState } from './state.js';
