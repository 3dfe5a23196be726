export interface TimeRange {
  readonly start: string;
  readonly end: string | null;
  /** Where it stands in the text. */
  readonly at: number;
  readonly until: number;
}

const HALF = '(?:\\s?([ap])\\.?m\\b\\.?)?';
const CLOCK = `(\\d{1,2})[:.](\\d{2})(?![.\\d]\\d)(?!\\d)${HALF}`;
const O_CLOCK = '(?:(?:kl|klokka|klokken|klockan)\\.?\\s*)';
const UNTIL = '\\s*(?:-|–|—|til|till|to)\\s*';
const RANGE = new RegExp(`${O_CLOCK}?(?<![\\d.])${CLOCK}${UNTIL}${O_CLOCK}?${CLOCK}`, 'iu');
const BARE_RANGE = /(?<!\d)([01]\d|2[0-3])([0-5]\d)\s*[-–—]\s*([01]\d|2[0-3])([0-5]\d)(?!\d)/u;
const HOURS = new RegExp(`${O_CLOCK}(\\d{1,2})\\s*[-–—]\\s*${O_CLOCK}?(\\d{1,2})(?![\\d.:])`, 'iu');
/** `1800` has no mark between. Seconds, as a program prints them, are passed over. */
const NO_MARK = '(?<=(?<!\\d)(?:[01]\\d|2[0-3]))(?=[0-5]\\d)';
const HOUR = `(\\d{1,2})(?:(?:[:.]|${NO_MARK})(\\d{2})(?::\\d{2})?)?(?!\\d|[.:]\\d)`;
const SINGLE = new RegExp(`(?:${O_CLOCK}|@\\s*)${HOUR}${HALF}`, 'iu');
const LABELLED = new RegExp(`^(?:tid|time|klokkeslett|møtetid|start)\\s*:\\s*${CLOCK}`, 'iu');
/** `6:02 p.m.`, `7 pm`: the half of the day makes it a time. */
const WITH_HALF = /(?<![\d.:])(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?/iu;

/** The first time or time range of a short text. */
export const timesIn = (text: string): TimeRange | null => {
  const short = text.slice(0, 400);
  return (
    rangeOf(RANGE.exec(short)) ??
    bareRangeOf(BARE_RANGE.exec(short)) ??
    hoursOf(HOURS.exec(short)) ??
    singleOf(SINGLE.exec(short) ?? LABELLED.exec(short) ?? WITH_HALF.exec(short))
  );
};

/** `7:00 to 9:15 pm`: the half of the end is that of the start too, unless that would run backwards. */
const rangeOf = (match: RegExpExecArray | null): TimeRange | null => {
  if (!match) return null;
  const [, hour, minute, half, endHour, endMinute, endHalf] = match;
  const end = clock(endHour, endMinute, endHalf);
  const likeEnd = clock(hour, minute, half ?? endHalf);
  const start = likeEnd !== null && end !== null && likeEnd > end ? clock(hour, minute, half) : likeEnd;
  return start && end ? { start, end, ...placeOf(match) } : null;
};

const bareRangeOf = (match: RegExpExecArray | null): TimeRange | null => {
  const start = match && clock(match[1], match[2]);
  const end = match && clock(match[3], match[4]);
  return start && end ? { start, end, ...placeOf(match) } : null;
};

const hoursOf = (match: RegExpExecArray | null): TimeRange | null => {
  const start = match && clock(match[1]);
  const end = match && clock(match[2]);
  return start && end ? { start, end, ...placeOf(match) } : null;
};

const singleOf = (match: RegExpExecArray | null): TimeRange | null => {
  const start = match && clock(match[1], match[2], match[3]);
  return start ? { start, end: null, ...placeOf(match) } : null;
};

const placeOf = (match: RegExpExecArray): { at: number; until: number } => ({
  at: match.index,
  until: match.index + match[0].length,
});

/** `half` is the «a» or «p» before «m». */
const clock = (hours: string | undefined, minutes = '00', half?: string): string | null => {
  const hour = hours === undefined ? Number.NaN : hourOfDay(Number(hours), half?.toLowerCase());
  return hour <= 24 && Number(minutes) <= 59 ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
};

const hourOfDay = (hour: number, half: string | undefined): number => {
  if (half === 'p' && hour < 12) return hour + 12;
  return half === 'a' && hour === 12 ? 0 : hour;
};
