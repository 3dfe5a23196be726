import type { z } from 'zod';
import type { DomainEvent } from '#kernel';
import type { notificationCommands, reminderKind, settledTimer } from './commands.js';

export type ReminderKind = z.output<typeof reminderKind>;
export type SettledTimer = z.output<typeof settledTimer>;

type Data<Type extends keyof typeof notificationCommands> = z.output<(typeof notificationCommands)[Type]>;

/** Outcomes only: what is planned is derived from the other events and never an event itself. */
export type NotificationEvent =
  | DomainEvent<'ReminderSent', Data<'RecordReminderSent'>>
  | DomainEvent<'ReminderFailed', Data<'RecordReminderFailed'>>
  | DomainEvent<'ReminderSuppressed', Data<'RecordReminderSuppressed'>>;
