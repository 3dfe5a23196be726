import type { Reading } from '../reading.js';
import { datesIn, type DateMention } from './dates.js';
import { languageOf } from './detect.js';

/** How a document writes dates in figures alone: which of day, month and year comes first. */
export interface DateOrder {
  /** `5/3/2027`; null when nothing in an English text tells. */
  readonly slashed: 'day' | 'month' | null;
  /** `270305`; Swedes begin with the year, others with the day; null in English. */
  readonly compact: 'day' | 'year' | null;
}

/** The order of the whole document. The Nordic languages put the day first; English may mean either. */
export const dateOrderOf = (fullText: string): DateOrder => {
  const language = languageOf(fullText);
  return {
    slashed: language === 'en' ? slashedOrder(fullText.slice(0, 100_000)) : 'day',
    compact: COMPACT[language],
  };
};

const COMPACT: Readonly<Record<Reading['language'], DateOrder['compact']>> = {
  nb: 'day',
  nn: 'day',
  da: 'day',
  sv: 'year',
  en: null,
};

const SLASHED = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g;

/** One date that can only be read one way tells how the others are meant; two that disagree tell nothing. */
const slashedOrder = (text: string): DateOrder['slashed'] => {
  const dates = [...text.matchAll(SLASHED)].map(
    ([, first, second]) => [Number(first), Number(second)] as const,
  );
  const inWords = daysInWords(text);
  const isSaid = (month: number, day: number): boolean => inWords.has(`${month}-${day}`);
  const votes = new Set(
    dates.flatMap(([first, second]): readonly ('day' | 'month')[] => {
      if (first > 12 || (isSaid(second, first) && !isSaid(first, second))) return ['day'];
      return second > 12 || (isSaid(first, second) && !isSaid(second, first)) ? ['month'] : [];
    }),
  );
  const [only = null] = votes;
  return votes.size === 1 ? only : null;
};

/** Days that the text also writes with the name of their month: `October 7th` beside `07/10/2027`. */
const daysInWords = (text: string): ReadonlySet<string> => {
  const year = Temporal.PlainDate.from('2000-01-01');
  const named = text
    .split('\n', 2_000)
    .flatMap((line) => datesIn(line, year))
    .filter(({ raw }) => /\p{L}{3}/u.test(raw));
  return new Set(named.map(({ date }) => `${date.month}-${date.day}`));
};

/** `12-05-13`: Swedes may begin with the year. */
const TWO_FIGURES_THRICE = /\b\d{2}-\d{2}-\d{2}$/;

/** The day that a mention means in a document of this order; null when it could be two. */
export const dayMeant = (
  { raw, date, monthFirst }: DateMention,
  { slashed, compact }: DateOrder,
): Temporal.PlainDate | null => {
  if (compact === 'year' && TWO_FIGURES_THRICE.test(raw)) return null;
  if (monthFirst === null || slashed === 'day') return date;
  return slashed === 'month' ? monthFirst : null;
};
