import Holidays, { type HolidaysTypes } from 'date-holidays';

/** Saturday and Sunday in ISO weekdays. */
const WEEKEND = [6, 7];

/**
 * Years whose holidays are asked for. Far from today the calendars are guesses, and some never answer:
 * that of China goes on for ever in the year 1, which a slip of the pen in a deadline is enough to reach.
 */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2199];

const DAY_MS = 24 * 60 * 60 * 1_000;

const calendars = new Map<string, (date: Temporal.PlainDate) => boolean>();

/** A holiday can last several days. Its first is read from the local date, so that no time zone shifts it. */
const daysOf = ({ date, start, end }: HolidaysTypes.Holiday): string[] => {
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length }, (_, days) => first.add({ days }).toString());
};

const publicHolidays = (country: string, year: number): ReadonlySet<string> => {
  if (year < FIRST_YEAR || year > LAST_YEAR) return new Set();
  const calendar = new Holidays(country);
  const holidays = [year - 1, year].flatMap((one) => calendar.getHolidays(one));
  return new Set(holidays.filter((day) => day.type === 'public').flatMap(daysOf));
};

/** Weekends and the public holidays of `country` (ISO 3166-1 alpha-2), on which no mail goes out. */
export const quietDaysOf = (country: string): ((date: Temporal.PlainDate) => boolean) => {
  const known = calendars.get(country);
  if (known !== undefined) return known;
  const years = new Map<number, ReadonlySet<string>>();
  const isQuiet = (date: Temporal.PlainDate): boolean => {
    if (WEEKEND.includes(date.dayOfWeek)) return true;
    const holidays = years.get(date.year) ?? publicHolidays(country, date.year);
    years.set(date.year, holidays);
    return holidays.has(date.toString());
  };
  calendars.set(country, isQuiet);
  return isQuiet;
};
