import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { id, isoDate } from '../values.js';

/** Why a line stands in a mail. */
export const reminderKind = z.enum(['upcoming', 'dueToday', 'overdue', 'escalated', 'digest']);

/** A timer that the outcome settles. */
export const settledTimer = z.strictObject({
  timerId: id,
  kind: reminderKind,
  bodyId: id,
  /** Null for a digest. */
  followUpId: id.nullable(),
});

const notification = {
  recipientId: id,
  /** The recipient's morning: one mail a day. */
  localDate: isoDate,
  timers: z.array(settledTimer).min(1).max(10_000),
};

export const notificationCommands = {
  RecordReminderSent: z.strictObject({
    ...notification,
    messageId: z.string().min(1).max(300),
    acceptedBy: z.string().min(1).max(300),
    response: z.string().max(2_000),
  }),
  RecordReminderFailed: z.strictObject({
    ...notification,
    attempt: z.int().positive(),
    error: z.string().min(1).max(2_000),
  }),
  RecordReminderSuppressed: z.strictObject({
    ...notification,
    why: z.enum(['noContactPoint', 'nothingToTell', 'noLongerDue']),
  }),
};
export type NotificationCommand = CommandsOf<typeof notificationCommands>;
