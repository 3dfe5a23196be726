import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { clockTime, id, isoDate, name, reason, sentence } from '../values.js';

const when = {
  date: isoDate,
  /** Null when it is not known; then the meeting counts for its whole day. */
  start: clockTime.nullable().default(null),
  end: clockTime.nullable().default(null),
};

export const presenter = z.strictObject({
  name,
  role: z.string().max(200).nullable(),
  organisation: z.string().max(200).nullable(),
});

/**
 * To decide, to take note of, the approval of a protocol, matters arising from earlier meetings, and whether the
 * conditions on which follow-ups wait have come true.
 */
export const itemKind = z.enum(['decision', 'note', 'protocolApproval', 'mattersArising', 'conditions']);
export type ItemKind = z.output<typeof itemKind>;

export const meetingCommands = {
  ScheduleMeeting: z.strictObject({ bodyId: id, title: name, place: name.nullable().default(null), ...when }),
  RescheduleMeeting: z.strictObject(when),
  CancelMeeting: z.strictObject({ reason }),
  /** As printed in the minutes. */
  RecordAttendance: z.strictObject({
    present: z.array(name).max(500),
    absent: z.array(name).max(500).default([]),
    chair: name.nullable().default(null),
    secretary: name.nullable().default(null),
  }),
  AddAgendaItem: z.strictObject({
    seq: z.int().positive().max(1_000),
    /** As printed; may repeat. */
    number: z.string().max(40).nullable(),
    title: sentence,
    presenters: z.array(presenter).max(50).default([]),
    kind: itemKind.optional(),
  }),
  /** Before the meeting: what is to come up at it. The minutes say what did. */
  PutOnAgenda: z.strictObject({
    kind: itemKind,
    title: sentence,
    /** The protocol that is to be approved. */
    protocolId: id.nullable().default(null),
    /** The meeting since which matters have arisen. */
    sinceMeetingId: id.nullable().default(null),
    /** The decision that was circulated, and is to be noted or decided. */
    decisionId: id.optional(),
  }),
};
export type MeetingCommand = CommandsOf<typeof meetingCommands>;
