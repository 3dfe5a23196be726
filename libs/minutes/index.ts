/**
 * Reads minutes: bytes in, a `Reading` out, or a refusal that says what was wrong with the file. Pure, and
 * the same for the same bytes. It never guesses: what the text does not say is left empty and asked for.
 *
 * The way of a file through the folders:
 *
 * 1. `decode.ts`: bytes become text (UTF-8, UTF-16, windows-1252). Every `source` span counts in this text.
 * 2. `readers/`: one reader a layout (table with HTML in its cells, Markdown, columns side by side, plain
 *    text) turns the text into blocks: headings, paragraphs and bullets in reading order, those of a
 *    follow-up column marked `right`. From here on nobody knows what the file looked like. A `Passage` is a
 *    run of folded text that still knows where its letters stood.
 * 3. `extraction/head.ts` and `extraction/items.ts`: blocks become the head of the meeting and the items.
 * 4. `parties/`: who is who, from the register, the lists of those present, and names for committees.
 * 5. `extraction/entries.ts`: the rules, sentence by sentence: decisions, follow-ups, discussion.
 *    `extraction/actions.ts` then works out owner, deadline and approval of each follow-up.
 * 6. `extraction/assemble.ts`: everything is numbered in the order of the text, and every doubt becomes a
 *    question (`extraction/doubts.ts` has the words).
 *
 * Where to add what:
 *
 * - A file format or layout: a file in `readers/` that makes blocks, and a row in `readers/index.ts`. A
 *   format that is no text (PDF, Word) also leaves the list of refused formats in `decode.ts`.
 * - A way of numbering items: a row in `extraction/item-starts.ts`. A label in the head: a word in
 *   `extraction/head-labels.ts`. A heading inside an item: a row in `extraction/sections.ts`.
 * - A kind of decision: a row in `extraction/decisions.ts`. A way of saying that somebody is to do something:
 *   a verb in `language/verbs.ts`, or a rule in `extraction/follow-ups-in-text.ts`. A deadline: a rule in
 *   `extraction/deadlines.ts`.
 * - Something to ask: a reason in the domain's `reading.ts` (its kind says which answers settle it) and its
 *   words in `extraction/doubts.ts`.
 * - A language: `language/` (small words that tell it, months and weekdays, verbs, abbreviations), then the
 *   labels and rows above: words of all languages stand together, since one file may mix them.
 *
 * A new style of minutes begins as a file in `testing/` with what should be found in it, in
 * `unlike-styles.spec.ts`; what is then wrong is put right as a rule for all minutes, never for that file.
 */
export { READING_LIMITS, type ReadingLimits } from './limits.js';
export type { PartyRegister } from './parties/party.js';
export { readMinutes, type MinutesFile, type MinutesRead, type ReadRefusal } from './read-minutes.js';
export type * from './reading.js';
