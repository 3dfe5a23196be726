/**
 * Days as ISO strings (`2023-06-12`), which compare and sort as text.
 *
 * Why not Temporal: browsers in use still lack it, and its polyfill weighs more than all our own code.
 * Why UTC noon: `Date` is needed for Intl and for adding days, and at noon UTC, read as UTC, no time
 * zone or summer time can move the day.
 */
const DAY = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Where the bodies meet. The service counts days in the body's zone, and all bodies so far are Norwegian. */
const ZONE = 'Europe/Oslo';

function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** True for a day that exists, from the year 1900 on (a year half typed is no day yet). */
export function isDay(text: string): boolean {
  if (!PATTERN.test(text) || text < '1900') return false;
  const time = noon(text);
  return !Number.isNaN(time) && dayOf(time) === text;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day `count` days after (before, when negative) another. */
export function addDays(day: string, count: number): string {
  return dayOf(noon(day) + count * DAY);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to) - noon(from)) / DAY);
}

/** The day on which an instant (ISO, or epoch milliseconds) falls where the bodies meet. */
export function dayOfInstant(instant: string | number): string {
  // Swedish writes days the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

/** `12. juni 2023`, `12 June 2023` */
export function dayInWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(noon(day));
}

/** Whether a text, such as the title of Norwegian minutes, already has the day in it: in words or in figures. */
export function namesDay(text: string, day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  const figures = new RegExp(`\\b0?${date}\\.\\s?0?${month}\\.\\s?${year}\\b`);
  return text.includes(day) || text.toLowerCase().includes(dayInWords(day, 'nb-NO')) || figures.test(text);
}

/** How a language names weekdays: from Monday on, or as the browser does. */
type WeekdayWords = { locale: string; weekdays: readonly string[] | null };

/** `mandag 12. juni 2023`, `Monday 12 June 2023` (or with a comma: the readings of locales differ) */
export function weekdayInWords(day: string, { locale, weekdays }: WeekdayWords): string {
  const weekday = weekdays?.[(new Date(noon(day)).getUTCDay() + 6) % 7];
  if (weekday !== undefined) return `${weekday} ${dayInWords(day, locale)}`;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(noon(day));
}

/** `12. juni 2023 kl. 14:05`, `12 June 2023 at 14:05`, as the clock showed where the bodies meet. */
export function instantInWords(instant: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE });
  return format.format(new Date(instant));
}

/** A moment that is a whole day or an instant, in words. */
export function momentInWords(moment: string, locale: string): string {
  return isDay(moment) ? dayInWords(moment, locale) : instantInWords(moment, locale);
}

/** Whether an instant comes after a moment that is an instant too, or a day, which counts to its end. */
export function isAfter(instant: string, moment: string): boolean {
  return isDay(moment) ? dayOfInstant(instant) > moment : Date.parse(instant) > Date.parse(moment);
}
