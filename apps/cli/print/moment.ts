import type { MessageLanguage } from '#application';

/** `2023-05-11 14:00`, on the clock of the machine that shows it. */
export const localTime = (instant: string, timeZone: string): string => {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${there.toPlainDate().toString()} ${time}`;
};

/** `12. juni 2023`. */
export const longDay = (date: string, language: MessageLanguage): string =>
  new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds);
