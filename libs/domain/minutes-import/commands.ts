import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { decisionType } from '../decision/commands.js';
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

const entryKind = z.enum(['followUp', 'decision']);

/**
 * A person's better reading of one entry, whole: what is left out stays as read, so an empty one takes back
 * every correction. `due` and `dueMeeting` go before each other's reading, and only one of them is given.
 */
export const correction = z.strictObject({
  text: sentence.optional(),
  /** What it really is. */
  kind: entryKind.optional(),
  owners: z.array(name).max(50).optional(),
  participants: z.array(name).max(50).optional(),
  /** Null: no date. */
  due: isoDate.nullable().optional(),
  /** Another body's meeting at which it is due. */
  dueMeeting: z.strictObject({ body: name, date: isoDate }).optional(),
  /** Of a decision. */
  type: decisionType.optional(),
  /** It is no follow-up and no decision. */
  dropped: z.literal(true).optional(),
});
export type Correction = z.output<typeof correction>;

/** A person's better reading of the head, whole: what is left out stays as read. */
export const meetingCorrection = z.strictObject({
  body: name.optional(),
  title: name.optional(),
  date: isoDate.optional(),
  start: clockTime.nullable().optional(),
  end: clockTime.nullable().optional(),
  place: name.nullable().optional(),
  chair: name.nullable().optional(),
  secretary: name.nullable().optional(),
});
export type MeetingCorrection = z.output<typeof meetingCorrection>;

/** A word as one rendering spells it, and as it is to be spelt. */
export const respelling = z.strictObject({ from: name, to: name });
export type Respelling = z.output<typeof respelling>;

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

/** A name that the minutes print, and the party that a person said it is. */
export const learnedAlias = z.strictObject({ alias: name, partyId: id });
export type LearnedAlias = z.output<typeof learnedAlias>;

/** A meeting that the minutes speak of, where it is known under another id than follows from body, date and start. */
export const recognizedMeeting = z.strictObject({
  bodyId: id,
  date: isoDate,
  start: clockTime.nullable(),
  meetingId: id,
  /** Whether it stands in a calendar; if not, a protocol of it is all that is known. */
  isScheduled: z.boolean(),
});
export type RecognizedMeeting = z.output<typeof recognizedMeeting>;

const acceptance = z.strictObject({
  bodyId: id,
  meetingId: id,
  /** Of the body, in which the minutes' times are meant. */
  timeZone,
  parties: z.array(resolvedParty).max(1_000),
  aliases: z.array(learnedAlias).max(1_000).optional(),
  meetings: z.array(recognizedMeeting).max(1_000).optional(),
});

const entryId = z.string().max(40);

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
  CorrectReading: z.strictObject({ entryId, correction }),
  CorrectMeeting: z.strictObject({ correction: meetingCorrection }),
  /** Something that the reader missed; its words are those that stand at its place in the text. */
  AddEntry: z.strictObject({
    kind: entryKind,
    text: sentence,
    source: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }),
    /** Place of its item, from 1; 0 when it belongs to none. */
    seq: z.int().nonnegative().max(1_000).default(0),
  }),
  /** Takes what raises no question, and leaves the rest waiting. */
  AcceptEntries: acceptance,
  ConfirmImport: acceptance,
  /** Another rendering of a meeting whose minutes are in force: takes over what they lack. */
  MergeImport: acceptance.extend({
    /** The import that is in force. */
    into: id,
    additions: z.array(entryId).max(1_000),
    spellings: z.array(respelling).max(1_000),
    /** Parties that get the chosen spelling; their former name stays as an alias. */
    renames: z.array(z.strictObject({ partyId: id, name })).max(1_000),
  }),
  DiscardImport: z.strictObject({ reason }),
  ReopenImport: z.strictObject({}),
};
export type MinutesImportCommand = CommandsOf<typeof minutesImportCommands>;
