import { isRefusal, refuse, type Refusal } from '#kernel';
import type { SourceSpan } from './reading.js';

/** A part of a text, and what stands around it; white space as it stands there. */
export interface Surroundings {
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
}

/** Letters of the surroundings that are shown on each side. */
const CONTEXT = 160;

/** A letter that takes two units is never cut in half, nor is a word that begins near the edge. */
const wordStart = (text: string, from: number): number => {
  if (from <= 0) return 0;
  const space = text.slice(from, from + 30).search(/\s/);
  return space < 0 ? from + (isSecondHalf(text, from) ? 1 : 0) : from + space + 1;
};

const wordEnd = (text: string, to: number): number => {
  if (to >= text.length) return text.length;
  const space = text.slice(Math.max(0, to - 30), to).search(/\s\S*$/);
  return space < 0 ? to - (isSecondHalf(text, to) ? 1 : 0) : Math.max(0, to - 30) + space;
};

const isSecondHalf = (text: string, place: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(place)) && /[\uD800-\uDBFF]/.test(text.charAt(place - 1));

const isInside = (text: string, { start, end }: SourceSpan): boolean =>
  start >= 0 && start < end && end <= text.length;

/** What stands at a span of the text, with some of what stands before and after it. */
export const surroundingsOf = (
  text: string,
  span: SourceSpan,
  context = CONTEXT,
): Surroundings | Refusal<'SpanIsOutsideText'> => {
  if (!isInside(text, span)) return outside(text, span);
  const { start, end } = span;
  return {
    before: text.slice(Math.min(start, wordStart(text, start - context)), start),
    sentence: text.slice(start, end),
    after: text.slice(end, Math.max(end, wordEnd(text, end + context))),
  };
};

const outside = (text: string, { start, end }: SourceSpan): Refusal<'SpanIsOutsideText'> =>
  refuse('SpanIsOutsideText', { start, end, length: text.length });

/** Tags of minutes that are a table with HTML in its cells; `a < b` is none. */
const TAG = /<\/?[a-z][^<>]*>/gi;
/** A piece of a document on one line, as people read it: without tags, white space folded. */
const readable = (text: string): string => text.toWellFormed().replace(TAG, ' ').replace(/\s+/g, ' ').trim();

/** What stands before and after a span, as people read it; a tag that was cut at the edge is left out. */
export const readableSurroundings = (
  text: string,
  span: SourceSpan,
): Pick<Surroundings, 'before' | 'after'> | Refusal<'SpanIsOutsideText'> => {
  const found = surroundingsOf(text, span);
  if (isRefusal(found)) return outside(text, span);
  const { before, after } = found;
  // Where there are no tags, `>` is a sign like any other.
  if (text.search(TAG) < 0) return { before: readable(before), after: readable(after) };
  return {
    before: readable(before.replace(/^[^<>]{0,40}>/, '')),
    after: readable(after.replace(/<[^<>]{0,40}$/, '')),
  };
};

/** Letters of one entry: the longest sentence that the domain takes. */
const LONGEST_ENTRY = 8_000;

/** The words of a span, as the reader would have them: white space folded, tags left out; never anything else. */
export const wordsAt = (
  text: string,
  span: SourceSpan,
): string | Refusal<'SpanIsOutsideText' | 'SpanHasNoWords' | 'SpanIsTooLong'> => {
  if (!isInside(text, span)) return outside(text, span);
  const words = readable(text.slice(span.start, span.end));
  if (words.length > LONGEST_ENTRY)
    return refuse('SpanIsTooLong', { length: words.length, most: LONGEST_ENTRY });
  return /[\p{L}\p{N}]/u.test(words) ? words : refuse('SpanHasNoWords', { start: span.start, end: span.end });
};
