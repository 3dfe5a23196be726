import { datesIn, WEEKDAY_WORD, type DateMention } from '../../language/dates.js';
import type { Block } from '../../readers/index.js';
import { labelledBlock } from './head-labels.js';
import type { Rule } from '../rule.js';

export const YEAR_RULE: Rule = {
  name: 'head-date-without-year',
  reason:
    'the day stands in the head without its year, and what the paper says elsewhere gives one year and no other',
  example:
    'Møtereferat for Havnerådet\nDato: fredag 20. november\n\nSak 3/26 Kai\nKaia er gammel.\n\nSak 4/26 Brygge\nBrygga er ny.',
  isWhole: true,
};

/** Where a paper says in which year it was written. */
export interface YearSources {
  readonly fullText: string;
  readonly fileName: string;
}

/** A leap year, so that every day of the calendar is one. */
const ANY_YEAR = Temporal.PlainDate.from('2000-01-01');

/**
 * The day that a line of the head names, in the year that the paper speaks of; null when several can be meant. A year
 * cannot be when the weekday differs, the minutes approved are of a later day, or the next meeting is on an earlier one.
 */
export const dayInYear = (line: string, sources: YearSources): Temporal.PlainDate | null => {
  const said = datesIn(line, ANY_YEAR)[0];
  if (!said || said.hasYear) return null;
  const dates = fullDates(sources.fullText);
  const numbered = NUMBERED_MEETING.exec(line)?.[1];
  const years = numbered === undefined ? yearsOf(said.date, dates, sources) : [Number(numbered)];
  const days = years.flatMap((year) => inYear(line, year) ?? []);
  const [only = null, ...others] = days.filter((day) => !dates.some((dated) => contradicts(day, dated)));
  return others.length === 0 ? only : null;
};

/** `styremøte 2-2026, 11. februar`. */
const NUMBERED_MEETING =
  /(?:møte|møtet|möte|møde|referat|protokoll|nr)\.? ?(?:nr\.? ?)?\d{1,3} ?[/-] ?(20\d{2})(?!\d)/iu;

/** A day by the name of its month, or right at the beginning: `3/5` elsewhere may be a number. */
export const hasDay = (line: string): boolean => {
  const said = datesIn(line.slice(0, 200), ANY_YEAR)[0];
  return said !== undefined && (/\p{L}{3}/u.test(said.raw) || said.start === 0);
};

/** Lines of the head that are a title, or begin with a day. */
export const datedLines = (top: readonly Block[]): readonly string[] =>
  top
    .slice(0, 12)
    .map(({ text }) => text.slice(0, 200))
    .filter((line) => !labelledBlock(line) && (OF_MEETING.test(line) || BEGINS_WITH_DAY.test(line)));

const OF_MEETING =
  /^[^.:]{0,60}(?:møte|referat|protokoll|möte|møde|meeting|minutes)\p{L}{0,6}(?:[^.:]|\d\.|\bkl\.|\bd\.){0,90}(?:[.:]\d|$)/iu;
const BEGINS_WITH_DAY = new RegExp(`^(?:${WEEKDAY_WORD}|\\d{1,2}\\.\\s?\\p{L}{3})[^.]{0,80}`, 'iu');

const inYear = (line: string, year: number): Temporal.PlainDate | null => {
  const mention = datesIn(line, ANY_YEAR.with({ year }))[0];
  return mention && !mention.weekdayDiffers ? mention.date : null;
};

/** By the name of the file when it has the very day, else by the cases, else by the dates written in full. */
const yearsOf = (
  day: Temporal.PlainDate,
  dates: readonly Dated[],
  { fullText, fileName }: YearSources,
): readonly number[] => {
  const cases = yearsOfCases(fullText);
  const named = yearInName(fileName, day);
  if (named !== null) return cases.size === 0 || cases.has(named) ? [named] : [];
  const written = new Set(dates.map(({ mention }) => mention.date.year));
  if (cases.size === 0) return [...written];
  return written.size === 0 || !written.isDisjointFrom(cases) ? [...cases] : [];
};

const CASE =
  /(?:^|\n)[ \t#*_]{0,8}(?:(?:(?:\p{Lu}{1,4}-)?sak|saksnr|møte|møtenr|møte nr|protokoll nr|item)\.?:?[ \t]{0,12}(?=\d{1,3}[/-])|\p{Lu}{2,4}[ -](?=\d{1,3}\/)|(?=\d{1,3}\/))(\d{1,3})[/-]((?:20)?\d{2})(?![\d/.-])/giu;
/** So many cases count in the same year before it is believed; `21/1` may also be a day. */
const FEWEST_CASES = 2;

/** `Sak 11/26`, `PS 12/26`, `13/26` at the beginnings of lines. */
const yearsOfCases = (text: string): ReadonlySet<number> => {
  const found = [...text.slice(0, 200_000).matchAll(CASE)].map(([, number = '', year = '']) => ({
    number,
    year: Number(year.length === 2 ? `20${year}` : year),
  }));
  const counted = new Set(found.map(({ number }) => number)).size;
  return new Set(counted < FEWEST_CASES ? [] : found.map(({ year }) => year));
};

/** `referat-2026-11-20.pdf`, `20.11.2026 styremøte.docx`: when the name has this very day. */
const yearInName = (fileName: string, { month, day }: Temporal.PlainDate): number | null => {
  const spaced = fileName
    .replace(/\.\p{L}{2,5}$/u, '')
    .replace(/(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/gu, '$1-$2-$3')
    .replace(/_/gu, ' ')
    .replace(/(?<!\d)(20\d{2})\D(\d{2})\D(\d{2})(?!\d)/gu, ' $1-$2-$3 ')
    .replace(/(?<=\p{L})-(?=\d)/gu, ' ');
  const found = datesIn(spaced, null).find(({ date }) => date.month === month && date.day === day);
  return found?.date.year ?? null;
};

interface Dated {
  readonly mention: DateMention;
  /** The text of its line in front of it. */
  readonly before: string;
}

const fullDates = (text: string): readonly Dated[] =>
  text
    .slice(0, 100_000)
    .split('\n')
    .flatMap((line) =>
      datesIn(line.slice(0, 2_000), null).map((mention) => ({
        mention,
        before: line.slice(0, mention.start),
      })),
    );

const EARLIER =
  /(?:referat(?:et)?|protokoll(?:en)?|minutes) (?:fra|frå|från|av|af|of|from)[^.]{0,40}$|forrige|førre|föregående|forrige|previous|last meeting/iu;
const LATER =
  /(?:neste|nästa|næste|next) (?:\p{L}{1,20} )?(?:\p{L}{0,20})?(?:møte|möte|møde|meeting|sammanträde)/iu;

/** Minutes that are approved are of an earlier day, and the next meeting is on a later one. */
const contradicts = (day: Temporal.PlainDate, { mention, before }: Dated): boolean => {
  const order = Temporal.PlainDate.compare(mention.date, day);
  return (EARLIER.test(before) && order >= 0) || (LATER.test(before) && order <= 0);
};
