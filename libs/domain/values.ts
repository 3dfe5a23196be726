import { z } from 'zod';

/** Shapes that several aggregates share. Every text is bounded, so that nobody can fill the log with one call. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((given) => given.isWellFormed(), { error: 'holds half a character (a lone surrogate)' });

/** Small letters: an id names a stream, and streams are told apart letter by letter. */
export const id = z.uuid().toLowerCase();
export const name = text(200);
export const sentence = text(8_000);
export const reason = text(2_000);
/** `2023-06-09`; must exist in the calendar. */
export const isoDate = z.iso.date();
/** `08:30`. */
export const clockTime = z.iso.time({ precision: -1 });
/** Where nothing else is said. */
export const DEFAULT_TIME_ZONE = 'Europe/Oslo';
/** IANA name, for example `Europe/Oslo`. */
export const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'is not a time zone, for example Europe/Oslo' });
export const language = z.enum(['nb', 'nn', 'en']);
/** ISO 3166-1 alpha-2; decides the public holidays. */
export const country = z.string().regex(/^[A-Z]{2}$/);

function isTimeZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Where something in the log comes from: meeting, item and the very sentence. */
export const source = z.strictObject({
  meetingId: id.nullable(),
  /** The decision that carried it, where it was adopted in writing. */
  decisionId: id.optional(),
  importId: id.nullable().default(null),
  /** Printed number of the item. */
  item: z.string().max(40).nullable(),
  /** Place of the item in the minutes, from 1. */
  itemSeq: z.int().positive().nullable(),
  sentence,
  /** Of the sentence, so that a page can say which language it quotes. */
  language: z.enum(['nb', 'nn', 'sv', 'da', 'en']).nullable().default(null),
  span: z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() }).nullable().default(null),
});
export type Source = z.output<typeof source>;

const onDate = z.strictObject({ kind: z.literal('date'), date: isoDate });
const atMeeting = z.strictObject({ kind: z.literal('meeting'), meetingId: id });

/**
 * `date`: the whole of that day in the body's time zone; `meeting`: at the start of that meeting, and it
 * moves with it; `condition`: words that name no date; `none`: waits in a queue until someone decides.
 */
export const deadline = z.discriminatedUnion('kind', [
  onDate,
  atMeeting,
  z.strictObject({ kind: z.literal('condition'), words: sentence }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type Deadline = z.output<typeof deadline>;

/** A deadline that has a day. */
export const fixedDeadline = z.discriminatedUnion('kind', [onDate, atMeeting]);
export type FixedDeadline = z.output<typeof fixedDeadline>;

export const owner = z.strictObject({ partyId: id, role: z.enum(['responsible', 'contributing']) });
export type Owner = z.output<typeof owner>;
