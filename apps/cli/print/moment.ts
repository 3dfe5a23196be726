import { DEFAULT_TIME_ZONE } from '#domain';
import type { MessageLanguage } from '#application';

/** In which times are shown: that of the assemblies, since servers mostly keep UTC. */
export const SHOWN_ZONE = DEFAULT_TIME_ZONE;

/** `2023-05-11 14:00`. */
export const localTime = (instant: string): string => {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(SHOWN_ZONE);
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${there.toPlainDate().toString()} ${time}`;
};

/** Days before months in all. */
const LOCALES: Readonly<Record<MessageLanguage, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** `12. juni 2023`. */
export const longDay = (date: string, language: MessageLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds);
