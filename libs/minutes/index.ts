/**
 * Reads minutes: bytes in, a `Reading` out, or a refusal that says what was wrong with the file. It is always
 * the same for the same bytes. It never guesses: what the text does not say is left empty and asked for.
 *
 * The way of a file through the folders:
 *
 * 0. `thread/`: all of this runs in a thread with limits of time and memory (`limits.ts`): a hostile file ends
 *    in a refusal, never in a service that hangs.
 * 1. `open.ts`: the first bytes tell the format. PDF, Word and HTML have readers that write a text of their own,
 *    line by line (`readers/written-text.ts`); all else is text (`decode.ts`: UTF-8, UTF-16, windows-1252).
 *    Every `source` span counts in this text.
 * 2. `readers/`: one reader a layout (PDF by positions, Word and HTML, Markdown, a table with HTML in its cells,
 *    columns side by side, plain text) makes blocks: headings, paragraphs and bullets in reading order, rows of
 *    a table with their cells, those of a follow-up column marked `right`. `readers/grid.ts` is for tables of
 *    all formats; in text `readers/running-heads.ts` leaves out what is printed on every page. From here on nobody
 *    knows what the file looked like. A `Passage` is a run of folded text that still knows where its letters stood.
 * 3. `extraction/head/` and `extraction/items/`: blocks become the head of the meeting and the items. A day without
 *    a year gets one in `head/meeting-year.ts`, or none.
 * 4. `parties/`: who is who, from the register, the lists of those present, and names for committees.
 * 5. `extraction/entries.ts`: the rules, sentence by sentence: decisions, follow-ups, discussion.
 *    `extraction/follow-ups/actions.ts` then works out owner, deadline and approval of each follow-up.
 *    `extraction/rules.ts` is the catalogue of all rules: each has a name, a reason and an example, can be
 *    switched off alone (`without`), and is named in the explanation of whatever it found.
 * 6. `extraction/assemble.ts`: everything is numbered in the order of the text, and every doubt becomes a
 *    question (`extraction/doubts.ts` has the words).
 *
 * Where to add what:
 *
 * - A layout of text: a file in `readers/` that makes blocks, and a row in `readers/index.ts`. A file format: a
 *   folder in `readers/`, and a row in `open.ts`.
 * - A way of numbering items: a row in `extraction/items/item-styles.ts`. A label in the head: a word in
 *   `extraction/head/head-labels.ts`. A heading inside an item: a row in `extraction/items/sections.ts`.
 * - A kind of decision: a row in `extraction/decisions/decision-rules.ts`. A way of saying that somebody is to do
 *   something: a verb in `language/deeds.ts`, or a row in `extraction/follow-ups/text-rules.ts` with its finder in
 *   `named-tasks.ts` (somebody is named), `clause-tasks.ts` (subject and verb) or `nameless-tasks.ts`; what
 *   makes such a sentence mere talk: `reported.ts` beside them. Rows of tables: `row-entries.ts`.
 *   A deadline: a row in `deadlines.ts`. Whoever is meant by a name: `owners.ts`.
 * - Every row is a rule: name, reason, and an example of its own in which it finds something. A sentence that
 *   looks like it and is not for it goes into `extraction/neighbours.spec.ts`.
 * - Something to ask: a reason in the domain's `reading.ts` (its kind says which answers settle it) and its
 *   words in `extraction/doubts.ts`.
 * - A language: `language/` (small words that tell it, months and weekdays, verbs, abbreviations; deeds of the
 *   neighbours in `neighbour-deeds.ts`), then the labels and rows above: words of all languages stand together,
 *   since one file may mix them. Rules that only Swedish, Danish or English have stand in
 *   files that begin with `neighbour-` and `english-`, and in `decisions/motions.ts`.
 *
 * A new style of minutes begins as a file in `testing/` with what should be found in it, in
 * `unlike-styles.spec.ts` or, for the neighbours' languages, `neighbour-minutes.spec.ts`; what is then wrong is put right as a rule for all minutes, never for that file.
 */
export type { Explanation, Rule as ReadingRule } from './extraction/rule.js';
export { RULES as READING_RULES } from './extraction/rules.js';
export { READING_LIMITS, type ReadingLimits } from './limits.js';
export type { PartyRegister } from './parties/party.js';
export { readMinutes, type MinutesFile, type MinutesRead, type ReadRefusal } from './read-minutes.js';
export type * from './reading.js';
export { openMinutesReader, type MinutesReader } from './thread/minutes-reader.js';
