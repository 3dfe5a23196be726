import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { clockTime, id, isoDate, sentence } from '../values.js';

/** SHA-256 in hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const protocolCommands = {
  DraftProtocol: z.strictObject({
    bodyId: id,
    meetingId: id,
    /** Of the exact text that the meeting is asked to approve. */
    textHash: hash,
    importId: id.nullable().default(null),
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
};
export type ProtocolCommand = CommandsOf<typeof protocolCommands>;
