import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { partyKind } from '../party/commands.js';
import { clockTime, id, isoDate, name, reason, sentence, timeZone } from '../values.js';
import type { Reading } from './reading.js';

/** What a person says to a question that the text left open. */
export const answer = z.discriminatedUnion('kind', [
  /** These are responsible. */
  z.strictObject({ kind: z.literal('owners'), names: z.array(name).min(1).max(50) }),
  /** Nobody yet: it waits in the AU's list without an owner. */
  z.strictObject({ kind: z.literal('nobody') }),
  z.strictObject({ kind: z.literal('date'), date: isoDate }),
  z.strictObject({
    kind: z.literal('meeting'),
    body: name,
    date: isoDate,
    start: clockTime.nullable().default(null),
  }),
  /** It is right as it was read. */
  z.strictObject({ kind: z.literal('asRead') }),
  /** It is no follow-up and no decision. */
  z.strictObject({ kind: z.literal('drop') }),
]);
export type Answer = z.output<typeof answer>;

/** A person's better reading of one follow-up; what is left out stays as read. */
export const correction = z.strictObject({
  text: sentence.optional(),
  owners: z.array(name).max(50).optional(),
  due: isoDate.nullable().optional(),
});
export type Correction = z.output<typeof correction>;

/** A name of the minutes and the party that it is; `isNew` ones are registered. */
export const resolvedParty = z.strictObject({
  name,
  partyId: id,
  isNew: z.boolean(),
  kind: partyKind,
  aliases: z.array(name).max(50),
  of: id.nullable(),
});
export type ResolvedParty = z.output<typeof resolvedParty>;

const acceptance = z.strictObject({
  bodyId: id,
  meetingId: id,
  /** Of the body, in which the minutes' times are meant. */
  timeZone,
  parties: z.array(resolvedParty).max(1_000),
});

export const minutesImportCommands = {
  ReceiveMinutes: z.strictObject({
    fileName: name,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The decoded text that source spans point into. */
    text: z.string().min(1).max(10_000_000),
  }),
  ReadMinutes: z.strictObject({
    reading: z.custom<Reading>((value) => typeof value === 'object' && value !== null),
  }),
  AnswerQuestion: z.strictObject({ questionId: z.string().max(40), answer }),
  CorrectReading: z.strictObject({ entryId: z.string().max(40), correction }),
  /** Takes what raises no question, and leaves the rest waiting. */
  AcceptEntries: acceptance,
  ConfirmImport: acceptance,
  DiscardImport: z.strictObject({ reason }),
};
export type MinutesImportCommand = CommandsOf<typeof minutesImportCommands>;
