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

/** One mail on one morning, as the log told that it was sent. */
const bouncedMail = {
  recipientId: id,
  localDate: isoDate,
  /** What it told; empty where it asked for an answer about a decision, or brought a protocol. */
  timers: z.array(settledTimer).max(10_000),
  /** The decision that it asked about; null for a reminder. */
  decisionId: id.nullable(),
  /** The protocol that it brought. */
  protocolId: id.optional(),
  messageId: z.string().min(1).max(300),
  /** When the log learned that a server had accepted it. */
  sentAt: z.iso.datetime({ offset: true }),
};

/** Hard: for good (5.x.x). Soft: not this time (4.x.x), or nobody knows why. RFC 3463, 2. */
export const bounceSeverity = z.enum(['hard', 'soft']);

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
    /** SHA-256 of the words, without the links by which the recipient answers. */
    wordsHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  RecordReminderFailed: z.strictObject({
    ...notification,
    attempt: z.int().positive(),
    error: z.string().min(1).max(2_000),
    /** The server said at once that there is no such address: no other attempt makes sense. */
    addressRefused: z.literal(true).optional(),
  }),
  RecordReminderSuppressed: z.strictObject({
    ...notification,
    why: z.enum(['noContactPoint', 'contactOnHold', 'nothingToTell']),
  }),
  RecordReminderBounced: z.strictObject({
    ...bouncedMail,
    severity: bounceSeverity,
    /** RFC 3463, for example `5.1.1`; null where the report has none. */
    status: z
      .string()
      .regex(/^[245]\.\d{1,3}\.\d{1,3}$/)
      .nullable(),
    /** What the server said. No address: contact details never enter the log. */
    diagnostic: z
      .string()
      .max(500)
      .regex(/^[^@]*$/, { error: 'holds an address' }),
  }),
};
export type NotificationCommand = CommandsOf<typeof notificationCommands>;
