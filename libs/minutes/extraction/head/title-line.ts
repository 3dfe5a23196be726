import type { DateOrder } from '../../language/date-order.js';
import { datesIn } from '../../language/dates.js';
import { capital } from '../../language/matching.js';
import { timesIn, type TimeRange } from '../../language/times.js';
import type { Block } from '../../readers/index.js';
import { labelledBlock } from './head-labels.js';
import { englishMeeting } from './english-title.js';
import { dateInTitle } from './title-date.js';

export interface TitleParts {
  readonly title: string | null;
  readonly body: string | null;
  readonly place: string | null;
  readonly date: Temporal.PlainDate | null;
  readonly time: TimeRange | null;
}

export const NO_TITLE: TitleParts = { title: null, body: null, place: null, date: null, time: null };

const KIND =
  /(?:møte)?(?:referat|protokoll|møtebok|protokol|minutes|møte\p{L}{0,6}|möte\p{L}{0,6}|møde\p{L}{0,6}|meeting)/iu;
/** `Referat fra styremøte i`, `Protokoll frå`: what kind of paper it is, not whose. */
const PREAMBLE =
  /^(?:#\s*)?(?:dagsorden(?: og |\s?\/\s?))?(?:(?:møte|sammanträdes|(?:hoved)?styre|bestyrelses|styrelse)?(?:referat(?:et)?|protokoll?|møtebok|minutes)(?:\s+\d+)?[\s,:]*)(?:fört vid|fört på|ført ved|fra|frå|från|av|af|for|i|of)?\s*/iu;
const MEETING_WORD =
  /^(\p{L}*?)-?(?:møtet?|mötet?|mødet?|meeting)(?:\s+(?:nr\.?\s*)?\d{1,4}(?:\/\d{2,4})?)?(?:\s+(?:i|for|av|til)\s+|[\s,]+|$)/iu;

/** Takes the title line apart: body, place, date, hours. */
export const titleParts = (blocks: readonly Block[], fullText: string, order: DateOrder): TitleParts => {
  const dateOf = (line: string): Temporal.PlainDate | null => dateInTitle(line, order);
  const lines = blocks.slice(0, 12).map((block) => headLine(block.text));
  const dated = datedLine(lines, dateOf);
  const title =
    lines.find((line) => !labelledBlock(line) && (dateOf(line) !== null || KIND.test(line))) ?? null;
  const timed = lines.filter((line) => line === title || line === dated || IS_TIMED.test(line));
  const time = timed.map(timesIn).find((found) => found !== null) ?? null;
  const date = dated === undefined ? null : dateOf(dated);
  if (title === null) return { title: null, body: null, place: null, date, time };
  const rest = bare(title) || nameBelow(lines, title, order);
  const board = BOARD_PAPER.exec(title)?.[1];
  const body = board === undefined ? bodyNamed(rest, fullText) : boardOf(board, rest);
  return { title: titleText(title), body: body.name, place: body.place, date, time };
};

const bodyNamed = (rest: string, fullText: string): BodyAndPlace =>
  englishMeeting(rest) ?? bodyOf(rest, fullText);

const datedLine = (
  lines: readonly string[],
  dateOf: (line: string) => Temporal.PlainDate | null,
): string | undefined => earliestAlone(lines, dateOf) ?? lines.find((line) => dateOf(line) !== null);

/** Of two days on lines of their own the later one is when the page was printed. */
const earliestAlone = (
  lines: readonly string[],
  dateOf: (line: string) => Temporal.PlainDate | null,
): string | null => {
  const alone = lines.slice(0, 4).flatMap((line) => {
    const day = DAY_ALONE.test(line) ? dateOf(line) : null;
    return day === null ? [] : [{ line, day }];
  });
  const [first] = alone.toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day));
  return alone.length > 1 ? (first?.line ?? null) : null;
};
const DAY_ALONE = /^(?:\p{L}{4,9}dag,? )?(?:den |d\. )?\d{1,2}\.? ?[\p{L}\d]{1,9}\.? ?\d{4}$/u;

/** `kl. 18–20`, `Havnehuset kl 1800`, a second title with the day: when the meeting was called for. */
const IS_TIMED =
  /^(?:kl|tid|klokk)|^[^.:]{2,60}[ ,](?:kl|klokka|klokken)\.? ?\d{1,2}(?:[.:]?\d{2})?[ .]{0,2}$|^(?:møte|referat|protokoll)[^.:]{4,80} (?:kl|klokka|klokken)\.? ?\d|^sted[-:]|^(?:møte)?sted: [^.]{2,60} kl/iu;

/** `STYREPROTOKOLL`: the paper's name says that it is the board's. */
const BOARD_PAPER = /^(styre|hovedstyre)(?:referat|protokoll)/iu;
const boardOf = (board: string, whose: string): BodyAndPlace => ({
  name: bodyOfMeetingWord(board.toLowerCase(), whose),
  place: null,
});

/** Below a title that only says what paper it is (`MØTEREFERAT`) stands whose it is. */
const nameBelow = (lines: readonly string[], title: string, order: DateOrder): string => {
  const below = lines[lines.indexOf(title) + 1] ?? '';
  const isName = /^\p{Lu}[^:]{2,80}$/u.test(below) && !labelledBlock(below);
  if (!isName) return '';
  const isDated = dateInTitle(below, order) !== null || datesIn(below, ANY_YEAR).length > 0;
  return isDated ? (NAME_AND_DAY.exec(below)?.[0] ?? '') : below;
};
const ANY_YEAR = Temporal.PlainDate.from('2000-01-01');
/** `Kulturnemnda 20.11.2026`: nothing but a name of one to four words and the day. */
const NAME_AND_DAY =
  /^(?!\p{L}*(?:møte|möte|møde))\p{Lu}[\p{L}-]{2,30}(?: \p{L}[\p{L}-]{1,30}){0,3}(?=,? (?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{2,4})$)/u;

/** `Referat fra 3. april 2026 ble godkjent`, `send the budget by 3 May 2026`: earlier minutes, and deadlines. */
const OF_OTHER_DAY =
  /(?:referat|protokoll)\p{L}{0,3} (?:fra|frå|från|av|af) (?:[^.]|\d\.){0,40}[\d.]{4,12}.{0,20}(?:godkj|godkän|godken)|(?<!\p{L})(?:by|innen|innan|inom|senest|senast|frist:?) (?:\p{L}{3,9}da[gy],? |den )?\d/iu;

/** Settings above a Markdown text (`layout: …`) are no title, but `title:` is. */
const headLine = (text: string): string => {
  const line = text
    .slice(0, 300)
    .replace(/^title:\s*/i, '')
    .replace(/[*"]/g, '');
  return /^(?:layout|subheadline|tags|author|permalink|category):/i.test(line) || OF_OTHER_DAY.test(line)
    ? ''
    : line;
};

const titleText = (line: string): string => {
  const time = timesIn(line);
  const text = time ? `${line.slice(0, time.at)} ${line.slice(time.until)}` : line;
  return text.replace(/\s+/g, ' ').trim();
};

/** The title without date, hours, year and the word for the paper. */
const bare = (title: string): string => {
  let text = titleText(title);
  for (const mention of [...datesIn(text, ANY_YEAR)].reverse()) {
    text = `${text.slice(0, mention.start)} ${text.slice(mention.end)}`;
  }
  return text
    .replace(/(?<![\p{L}\d])(?:den|d\.|kl\.?|(?:19|20)\d{2}|\d{6})(?![\p{L}\d])/giu, ' ')
    .replace(PREAMBLE, '')
    .replace(/(?<=\p{L})[\s,:–-]{1,3}(?:meeting )?minutes[\s,.:–-]{0,3}$/iu, '')
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
const bodyOfMeetingWord = (printed: string, whose: string): string => {
  const stem = printed.length > 4 && printed === printed.toUpperCase() ? printed.toLowerCase() : printed;
  const definite = /^(?:styre|hovedstyre)$/i.test(stem)
    ? `${stem}t`
    : stem.replace(/^(bestyrelses|styrelse)$/i, (word) => `${word.replace(/s$/i, '')}n`);
  return capital([definite, whose].filter((part) => part !== '').join(' '));
};
