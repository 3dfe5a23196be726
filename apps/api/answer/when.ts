import type { Words } from './words/index.js';

export const longDate = (date: string, { locale }: Words): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** A moment on the clocks of the body. */
export const momentIn = (instant: Temporal.Instant, timeZone: string, words: Words): string => {
  const local = instant.toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return words.dateAndTime(longDate(local.toPlainDate().toString(), words), time);
};

/** `2024-06-13`, all of it, or `2024-06-13T12:00`. */
export const untilIn = (until: string, words: Words): string => {
  const [date = until, time] = until.split('T');
  return time === undefined
    ? words.allDay(longDate(date, words))
    : words.dateAndTime(longDate(date, words), time);
};

export const listed = (names: readonly string[], { locale }: Words): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** Facts with their labels; null is left out. */
export type Facts = readonly (readonly [label: string, value: string | null])[];
