import { Alert } from '@digdir/designsystemet-react';
import { dayInWords, momentInWords } from '../../days/day.js';
import { useToday } from '../../days/use-today.js';
import { useLanguage } from '../../language/language.js';
import type { Dictionary } from '../../language/dictionaries.js';
import { ToToday } from './bad-date.js';

type OtherDayProps = {
  /** ISO day of the list. */
  at: string;
  /** Day or instant up to which the log was read; null is all of it. */
  known: string | null;
};

/**
 * Keeps a reader of an earlier or a coming list from taking it for that of today. For lists whose day was
 * chosen: which day is today when none was, is for the service to say.
 */
export function OtherDay({ at, known }: OtherDayProps) {
  const { words } = useLanguage();
  const today = useToday();
  if (at === today && known === null) return null;
  return (
    <Alert className="overdue-other-day" data-color="info" data-size="sm">
      <div>
        <span>{sentence(words, { at, known }, today)}</span>
        <ToToday />
      </div>
    </Alert>
  );
}

function sentence({ overdue, locale }: Dictionary, { at, known }: OtherDayProps, today: string): string {
  const day = dayInWords(at, locale);
  if (known !== null) return overdue.pastKnown(day, momentInWords(known, locale));
  return at < today ? overdue.past(day) : overdue.future(day);
}
