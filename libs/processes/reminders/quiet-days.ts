import Holidays from 'date-holidays';

/** Saturday and Sunday in ISO weekdays. */
const WEEKEND = [6, 7];

const calendars = new Map<string, (date: Temporal.PlainDate) => boolean>();

const publicHolidays = (country: string, year: number): ReadonlySet<string> => {
  const calendar = new Holidays(country);
  const days = calendar.getHolidays(year).filter((day) => day.type === 'public');
  return new Set(days.map((day) => day.date.slice(0, 10)));
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
