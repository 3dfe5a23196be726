import { datesIn } from '../language/dates.js';
import { capital } from '../language/matching.js';
import { timesIn, type TimeRange } from '../language/times.js';
import type { Block } from '../readers/index.js';
import { labelledBlock } from './head-labels.js';

export interface TitleParts {
  readonly title: string | null;
  readonly body: string | null;
  readonly place: string | null;
  readonly date: Temporal.PlainDate | null;
  readonly time: TimeRange | null;
}

const KIND =
  /(?:møte)?(?:referat|protokoll|møtebok|protokol|minutes|møte\p{L}{0,6}|möte\p{L}{0,6}|møde\p{L}{0,6}|meeting)/iu;
/** `Referat fra styremøte i`, `Protokoll frå`: what kind of paper it is, not whose. */
const PREAMBLE =
  /^(?:#\s*)?(?:(?:møte|(?:hoved)?styre|bestyrelses|styrelse)?(?:referat(?:et)?|protokoll?|møtebok|minutes)(?:\s+\d+)?[\s,:]*)(?:fra|frå|från|av|af|for|i|of)?\s*/iu;
const MEETING_WORD =
  /^(\p{L}*?)-?(?:møtet?|mötet?|mødet?|meeting)(?:\s+(?:nr\.?\s*)?\d{1,4}(?:\/\d{2,4})?)?(?:\s+(?:i|for|av|til)\s+|[\s,]+|$)/iu;

/** Takes the title line apart: body, place, date, hours. */
export const titleParts = (blocks: readonly Block[], fullText: string): TitleParts => {
  const lines = blocks.slice(0, 12).map((block) => headLine(block.text));
  const dated = lines.find((line) => dateOf(line) !== null);
  const title =
    lines.find((line) => !labelledBlock(line) && (dateOf(line) !== null || KIND.test(line))) ?? null;
  const timed = lines.filter((line) => line === title || line === dated || /^(?:kl|tid|klokk)/i.test(line));
  const time = timed.map(timesIn).find((found) => found !== null) ?? null;
  const date = dated === undefined ? null : dateOf(dated);
  if (title === null) return { title: null, body: null, place: null, date, time };
  const rest = bare(title) || nameBelow(lines, title);
  const board = BOARD_PAPER.exec(title)?.[1];
  const body = board === undefined ? bodyOf(rest, fullText) : boardOf(board, rest);
  return { title: titleText(title), body: body.name, place: body.place, date, time };
};

/** `STYREPROTOKOLL`: the paper's name says that it is the board's. */
const BOARD_PAPER = /^(styre|hovedstyre)(?:referat|protokoll)/iu;
const boardOf = (board: string, whose: string): BodyAndPlace => ({
  name: bodyOfMeetingWord(board.toLowerCase(), whose),
  place: null,
});

/** Below a title that only says what paper it is (`MØTEREFERAT`) stands whose it is. */
const nameBelow = (lines: readonly string[], title: string): string => {
  const below = lines[lines.indexOf(title) + 1] ?? '';
  const isName = /^\p{Lu}[^:]{2,80}$/u.test(below) && !labelledBlock(below) && dateOf(below) === null;
  return isName ? below : '';
};

/** Settings above a Markdown text (`layout: …`) are no title, but `title:` is. */
const headLine = (text: string): string => {
  const line = text
    .slice(0, 300)
    .replace(/^title:\s*/i, '')
    .replace(/[*"]/g, '');
  return /^(?:layout|subheadline|tags|author|permalink|category):/i.test(line) ? '' : line;
};

/** A date in a head; the year may stand after the hours: `3. mars kl. 10:00- kl. 11:00 2027`. */
const dateOf = (line: string): Temporal.PlainDate | null => {
  const full = datesIn(line, null)[0];
  if (full) return full.date;
  const year = /(?<![\d./-])(?:19|20)\d{2}(?![\d./-])/.exec(line)?.[0];
  const january = year === undefined ? null : Temporal.PlainDate.from(`${year}-01-01`);
  return january ? (datesIn(line, january)[0]?.date ?? compactDate(line)) : compactDate(line);
};

/** `191009` = 19 October 2009, when it can be a date at all. */
const compactDate = (line: string): Temporal.PlainDate | null => {
  const digits = /(?<!\d)(\d{2})(\d{2})(\d{2})(?!\d)/.exec(line);
  return digits ? (datesIn(`${digits[1]}.${digits[2]}.${digits[3]}`, null)[0]?.date ?? null) : null;
};

const titleText = (line: string): string => {
  const time = timesIn(line);
  const text = time ? `${line.slice(0, time.at)} ${line.slice(time.until)}` : line;
  return text.replace(/\s+/g, ' ').trim();
};

/** The title without date, hours, year and the word for the paper. */
const bare = (title: string): string => {
  let text = titleText(title);
  const year = Temporal.PlainDate.from('2000-01-01');
  for (const mention of [...datesIn(text, year)].reverse()) {
    text = `${text.slice(0, mention.start)} ${text.slice(mention.end)}`;
  }
  return text
    .replace(/(?<![\p{L}\d])(?:den|d\.|kl\.?|(?:19|20)\d{2}|\d{6})(?![\p{L}\d])/giu, ' ')
    .replace(PREAMBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/g, '');
};

interface BodyAndPlace {
  readonly name: string | null;
  readonly place: string | null;
}

/**
 * Body and place stand side by side without a mark between them. The body is what the minutes go on
 * to speak of: the longest beginning of the line that comes back later in the text.
 */
const bodyOf = (rest: string, fullText: string): BodyAndPlace => {
  if (rest === '') return { name: null, place: null };
  const meeting = MEETING_WORD.exec(rest);
  if (meeting)
    return { name: bodyOfMeetingWord(meeting[1] ?? '', rest.slice(meeting[0].length)), place: null };
  const words = rest.split(' ');
  for (let count = words.length - 1; count >= 1; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const isPlace = /^\p{Lu}/u.test(words[count] ?? '');
    if (isPlace && comesBack(name, fullText)) return { name, place: words.slice(count).join(' ') };
  }
  return { name: capital(rest), place: null };
};

const comesBack = (name: string, fullText: string): boolean => {
  const first = fullText.indexOf(name);
  return first !== -1 && fullText.indexOf(name, first + name.length) !== -1;
};

/** `styremøte X` is a meeting of the board (of X); `FAU-møte` one of FAU. */
const bodyOfMeetingWord = (stem: string, whose: string): string => {
  const definite = /^(?:styre|hovedstyre)$/i.test(stem)
    ? `${stem}t`
    : stem.replace(/^(bestyrelse)s$/i, '$1n');
  return capital([definite, whose].filter((part) => part !== '').join(' '));
};
