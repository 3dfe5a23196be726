/** A date found in a text. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly date: Temporal.PlainDate;
  /** The text names the year itself. */
  readonly hasYear: boolean;
  /** The printed weekday is another one than the date's. */
  readonly weekdayDiffers: boolean;
  /** Without a printed year: within the last quarter before the meeting, so that neither year is sure. */
  readonly yearIsUnsure: boolean;
  /** `5/3/2027` read with its month first, when that is another day: which is meant, the document has to tell. */
  readonly monthFirst: Temporal.PlainDate | null;
}

/** Month names by their first letters: bokmål, nynorsk, Swedish, Danish and English. */
const MONTHS: readonly string[] = [
  'jan(?:uari?|uary)?',
  'feb(?:ruari?|ruary)?',
  'mar(?:s|ts|ch)?',
  'apr(?:il)?',
  'mai|maj|may',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:usti?)?',
  'sep(?:t|tember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'de[sc](?:ember)?',
];
const MONTH = MONTHS.map((name, index) => `(?<m${index + 1}>${name})`).join('|');
/** Weekday stems in all five languages, Monday first. */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:mandag|måndag|monday)/i,
  /^(?:tirsdag|tysdag|tisdag|tuesday)/i,
  /^(?:onsdag|wednesday)/i,
  /^(?:torsdag|thursday)/i,
  /^(?:fredag|friday)/i,
  /^(?:lørdag|laurdag|lördag|saturday)/i,
  /^(?:søndag|sundag|söndag|sunday)/i,
];
const WEEKDAY =
  '(?<weekday>mandag|måndag|monday|tirsdag|tysdag|tisdag|tuesday|onsdag|wednesday|torsdag|thursday|fredag|friday|lørdag|laurdag|lördag|saturday|søndag|sundag|söndag|sunday)';
const BEFORE = `(?<![\\p{L}\\d./:-])(?:${WEEKDAY}\\s+(?:den\\s+)?)?`;

/** The ways in which a date is written, most specific first. */
const FORMS: readonly RegExp[] = [
  new RegExp(`${BEFORE}(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?![\\d-])`, 'giu'),
  new RegExp(
    `${BEFORE}(?<d>\\d{1,2})(?:st|nd|rd|th|:[ea])?\\.?\\s?(?:of\\s)?(?:${MONTH})(?!\\p{L})(?:\\.?,?\\s+(?<y>\\d{4})(?!\\d))?`,
    'giu',
  ),
  new RegExp(
    `${BEFORE}(?:${MONTH})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.:]\\d)(?:,?\\s+(?<y>\\d{4})(?!\\d))?`,
    'giu',
  ),
  new RegExp(`${BEFORE}(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4}|\\d{2})(?!\\d|:\\d)`, 'giu'),
  new RegExp(`${BEFORE}(?<d>\\d{1,2})-(?<m>\\d{1,2})-(?<y>\\d{4})(?![\\d-])`, 'giu'),
  new RegExp(`${BEFORE}(?<d>\\d{1,2})(?<slash>-)(?<m>\\d{1,2})-(?<y>\\d{2})(?![\\d-])`, 'giu'),
  new RegExp(
    `${BEFORE}(?<d>\\d{1,2})(?<slash>/)(?<m>\\d{1,2})(?:\\s?[/–-]\\s?|\\s)(?<y>(?:19|20)\\d{2}|(?<=[/–-])\\d{2})(?![\\d/-]|[.:]\\d)`,
    'giu',
  ),
  new RegExp(
    `${BEFORE}(?<!(?:sak|nr|no|item|case|§|\\p{Lu}{2})\\.?\\s)(?<d>\\d{1,2})/(?<m>\\d{1,2})(?![\\d/]|[.:-]\\d)`,
    'gu',
  ),
  new RegExp(`${BEFORE}(?<d>\\d{1,2})\\.(?<m>\\d{1,2})(?![\\d:,]|\\.\\d)`, 'giu'),
];

/** Whether a date is spoken of as still to come, or as past (earlier minutes): so its year rolls over. */
export type Direction = 'ahead' | 'back';

/**
 * Every date in a short text, in order. One without a year takes the year of `anchor` (the meeting)
 * and rolls over in the given direction. Without an anchor only full dates are dates.
 * Day and month alone in figures (`11.1.`) must not be a time: `kl 11.15` is none.
 */
export const datesIn = (
  text: string,
  anchor: Temporal.PlainDate | null,
  direction: Direction = 'ahead',
): readonly DateMention[] => {
  const found: DateMention[] = [];
  for (const form of FORMS) {
    for (const match of text.slice(0, 4_000).matchAll(form)) {
      const mention = mentionOf(match, anchor, direction);
      const isTime = /\b(?:kl|klokka|klokken|klockan|§)\.?\s*$/i.test(
        text.slice(Math.max(0, match.index - 10), match.index),
      );
      const overlaps = found.some(
        (other) => other.start < match.index + match[0].length && match.index < other.end,
      );
      if (mention && !overlaps && !isTime && !MAY_AS_VERB.test(match[0])) found.push(mention);
    }
  }
  return found.sort((one, other) => one.start - other.start);
};

/** `10 may attend`: the month has a capital letter. */
const MAY_AS_VERB = /(?:^|\s)may(?:\s|$)/;

const mentionOf = (
  match: RegExpExecArray,
  anchor: Temporal.PlainDate | null,
  direction: Direction,
): DateMention | null => {
  const groups = match.groups ?? {};
  const meant = dateMeant(groups, anchor, direction);
  if (!meant) return null;
  const place = { start: match.index, end: match.index + match[0].length, raw: match[0] };
  return { ...place, ...meant, weekdayDiffers: differs(groups, meant.date) };
};

type Groups = Readonly<Record<string, string | undefined>>;
type DateMeant = Pick<DateMention, 'date' | 'hasYear' | 'yearIsUnsure' | 'monthFirst'>;

/** The date that figures and month name give: in the printed year, else in the one that the anchor lends. */
const dateMeant = (
  groups: Groups,
  anchor: Temporal.PlainDate | null,
  direction: Direction,
): DateMeant | null => {
  const [month, day] = [monthOf(groups), Number(groups['d'])];
  if (groups['y'] !== undefined) {
    const year = fullYear(groups['y']);
    const swapped = groups['slash'] === undefined ? null : plainDate(year, day, month);
    return inEitherOrder(plainDate(year, month, day) ?? swapped, swapped);
  }
  const nearAnchor = anchor && plainDate(anchor.year, month, day);
  if (!nearAnchor) return null;
  const yearIsUnsure = direction === 'ahead' && isJustBefore(nearAnchor, anchor);
  return { date: rolledOver(nearAnchor, anchor, direction), hasYear: false, yearIsUnsure, monthFirst: null };
};

const inEitherOrder = (
  date: Temporal.PlainDate | null,
  swapped: Temporal.PlainDate | null,
): DateMeant | null => {
  const monthFirst = date && swapped?.equals(date) === false ? swapped : null;
  return date && { date, hasYear: true, yearIsUnsure: false, monthFirst };
};

const differs = (groups: Groups, date: Temporal.PlainDate): boolean =>
  groups['weekday'] !== undefined && weekdayNumber(groups['weekday']) !== date.dayOfWeek;

const monthOf = (groups: Groups): number =>
  groups['m'] === undefined ? namedMonth(groups) : Number(groups['m']);

const namedMonth = (groups: Groups): number =>
  MONTHS.findIndex((_, index) => groups[`m${index + 1}`] !== undefined) + 1;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** A date of these figures, in a year that minutes can be of; null when there is none. */
export const plainDate = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  if (year < 1900 || year > 2100) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null; // neither 31 June nor month 13 is a date
  }
};

/** Without a year: long before the meeting but still to come is next year's; past but after it is last year's. */
const rolledOver = (
  date: Temporal.PlainDate,
  anchor: Temporal.PlainDate,
  direction: Direction,
): Temporal.PlainDate => {
  const order = Temporal.PlainDate.compare(date, anchor);
  if (direction === 'back') return order > 0 ? date.subtract({ years: 1 }) : date;
  return order < 0 && !isJustBefore(date, anchor) ? date.add({ years: 1 }) : date;
};

const isJustBefore = (date: Temporal.PlainDate, anchor: Temporal.PlainDate): boolean => {
  const days = date.until(anchor, { largestUnit: 'days' }).days;
  return days > 0 && days < 92;
};

export const weekdayNumber = (word: string): number => WEEKDAYS.findIndex((day) => day.test(word)) + 1;
/** Matches one weekday word, group `weekday`. */
export const WEEKDAY_WORD = WEEKDAY;
/** Matches one month name; `monthNumber` tells which. */
export const MONTH_WORD = `(?:${MONTHS.join('|')})`;
export const monthNumber = (word: string): number =>
  MONTHS.findIndex((name) => new RegExp(`^(?:${name})$`, 'i').test(word)) + 1;
