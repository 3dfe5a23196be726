import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { clockTime, id, isoDate, name, reason, sentence } from '../values.js';

/** SHA-256 in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Longest text of a protocol, in characters. */
const LONGEST = 1_000_000;

/** Nobody is on the list twice. */
const parties = z
  .array(id)
  .min(1)
  .max(500)
  .refine((list) => new Set(list).size === list.length, { error: 'names the same party twice' });

export const protocolCommands = {
  DraftProtocol: z.strictObject({
    bodyId: id,
    meetingId: id,
    /** Of the exact text that the meeting is asked to approve. */
    textHash: hash,
    importId: id.nullable().default(null),
    /** The text itself, where no import has it. */
    text: z.string().min(1).max(LONGEST).optional(),
  }),
  CirculateProtocol: z.strictObject({ to: parties, commentsUntil: isoDate }),
  CommentOnProtocol: z.strictObject({
    /** Whose comment it is. */
    partyId: id,
    /** Who wrote it. */
    by: name,
    text: reason,
    /** The words that it is about; all of it, when it is null. */
    passage: sentence.nullable().default(null),
    /** The day, on the clocks of the body. */
    on: isoDate,
  }),
  /** A mail with which a party was sent the protocol, once a server has taken it. */
  RecordProtocolSent: z.strictObject({
    partyId: id,
    /** Of the text that it was sent in. */
    textHash: hash,
    /** The last day on which the mail said that comments are taken. */
    commentsUntil: isoDate,
    /** The day it was sent, on the clocks of the body. */
    date: isoDate,
    messageId: z.string().min(1).max(300),
  }),
  ApproveProtocol: z.strictObject({
    atMeetingId: id,
    /** Binds the approval to a text; null approves what is drafted. */
    textHash: hash.nullable().default(null),
    /** Changes that the meeting listed. */
    changes: z.array(sentence).max(200).default([]),
    /** What is known of a protocol that was never drafted here. */
    external: z
      .strictObject({
        bodyId: id,
        date: isoDate,
        start: clockTime.nullable().default(null),
        end: clockTime.nullable().default(null),
      })
      .nullable()
      .default(null),
  }),
  /** An erratum: stands beside the text, which stays as it was approved. */
  CorrectProtocol: z.strictObject({
    /** What it says. */
    passage: sentence,
    shouldSay: sentence,
    reason,
    by: name,
    /** The day, on the clocks of the body. */
    on: isoDate,
  }),
};
export type ProtocolCommand = CommandsOf<typeof protocolCommands>;
