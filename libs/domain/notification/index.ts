export { notificationCommands, type NotificationCommand } from './commands.js';
export { notification } from './decide.js';
export type { NotificationEvent, ReminderKind, SettledTimer } from './events.js';
export type { NotificationState } from './state.js';
