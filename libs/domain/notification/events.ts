import type { z } from 'zod';
import type { DomainEvent } from '#kernel';
import type { bounceSeverity, notificationCommands, reminderKind, settledTimer } from './commands.js';

export type ReminderKind = z.output<typeof reminderKind>;
export type BounceSeverity = z.output<typeof bounceSeverity>;
export type SettledTimer = z.output<typeof settledTimer>;

type Data<Type extends keyof typeof notificationCommands> = z.output<(typeof notificationCommands)[Type]>;

type Told = Data<'RecordReminderSuppressed'>;
/** `noLongerDue` is not said any more: what is no longer due loses its timer. A log may hold it. */
type Suppressed = Omit<Told, 'why'> & { readonly why: Told['why'] | 'noLongerDue' };

/** Outcomes only: what is planned is derived from the other events and never an event itself. */
export type NotificationEvent =
  | DomainEvent<'ReminderSent', Data<'RecordReminderSent'>>
  | DomainEvent<'ReminderFailed', Data<'RecordReminderFailed'>>
  | DomainEvent<'ReminderSuppressed', Suppressed>
  | DomainEvent<'ReminderBounced', Data<'RecordReminderBounced'>>;
