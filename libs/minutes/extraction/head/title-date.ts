import { dayMeant, type DateOrder } from '../../language/date-order.js';
import { datesIn, plainDate } from '../../language/dates.js';

/** A date in a head; the year may stand after the hours: `3. mars kl. 10:00- kl. 11:00 2027`. */
export const dateInTitle = (line: string, order: DateOrder): Temporal.PlainDate | null => {
  const full = datesIn(line, null)[0];
  if (full) return dayMeant(full, order);
  const year = /(?<![\d./-])(?:19|20)\d{2}(?![\d./-])/.exec(line)?.[0];
  const january = year === undefined ? null : Temporal.PlainDate.from(`${year}-01-01`);
  const inYear = january ? datesIn(line, january)[0]?.date : undefined;
  return inYear ?? compactDate(line, order);
};

/** `191009` = 19 October 2009, and in Swedish 9 October 2019; in English nobody can tell. */
const compactDate = (line: string, { compact }: DateOrder): Temporal.PlainDate | null => {
  const digits = /(?<!\d)(\d{2})(\d{2})(\d{2})(?!\d)/.exec(line)?.slice(1).map(Number);
  if (!digits || compact === null) return null;
  const [year = 0, month = 0, day = 0] = compact === 'year' ? digits : [...digits].reverse();
  return plainDate(2000 + year, month, day);
};
