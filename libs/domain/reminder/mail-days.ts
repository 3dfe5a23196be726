import type { ReminderPolicy } from './policy.js';

/** What decides on which days, and at what moments, mails go out. */
export interface MailDays {
  readonly policy: Pick<ReminderPolicy, 'at'>;
  readonly timeZone: string;
  /** Weekends and public holidays: no mail goes out on them. Always the same answer for the same day. */
  readonly isQuietDay: (date: Temporal.PlainDate) => boolean;
}

/** A day with a mail. */
export interface Occurrence {
  /** The local day on which it goes out. */
  readonly date: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/** Longest run of quiet days that is looked over (Easter is 5); so a calendar that is all quiet ends too. */
export const LONGEST_HOLIDAY = 30;

/** The day itself, or the working day before it. */
const workingDayOnOrBefore = (
  date: Temporal.PlainDate,
  isQuietDay: MailDays['isQuietDay'],
): Temporal.PlainDate => {
  let day = date;
  for (let back = 0; back < LONGEST_HOLIDAY && isQuietDay(day); back++) day = day.subtract({ days: 1 });
  return day;
};

/** Some thirty years of days; a body asks for the same few hundred over and over. */
const MOST_REMEMBERED = 10_000;

/** Answers of a pure function that were given before. All are dropped when there are too many. */
class Remembered<Answer> {
  readonly #answers = new Map<string, Answer>();

  get(question: string, answer: () => Answer): Answer {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    if (this.#answers.size >= MOST_REMEMBERED) this.#answers.clear();
    const found = answer();
    this.#answers.set(question, found);
    return found;
  }
}

const question = (date: Temporal.PlainDate, { policy, timeZone }: MailDays): string =>
  `${date.toString()} ${policy.at} ${timeZone}`;

const moments = new Remembered<Temporal.Instant>();

/** When the mails of a day go out, whether it is quiet or not. */
export const moment = (date: Temporal.PlainDate, days: MailDays): Temporal.Instant =>
  moments.get(question(date, days), () => {
    const plainTime = Temporal.PlainTime.from(days.policy.at);
    return date.toZonedDateTime({ timeZone: days.timeZone, plainTime }).toInstant();
  });

const occurrences = new WeakMap<MailDays['isQuietDay'], Remembered<Occurrence>>();

const rememberedFor = ({ isQuietDay }: MailDays): Remembered<Occurrence> => {
  const known = occurrences.get(isQuietDay) ?? new Remembered<Occurrence>();
  occurrences.set(isQuietDay, known);
  return known;
};

/** The mail that is meant for a day: that of the day itself, or of the working day before it. */
export const mailOnOrBefore = (date: Temporal.PlainDate, days: MailDays): Occurrence =>
  rememberedFor(days).get(question(date, days), () => {
    const day = workingDayOnOrBefore(date, days.isQuietDay);
    return { date: day, at: moment(day, days) };
  });
