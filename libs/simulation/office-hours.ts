import { DEFAULT_TIME_ZONE } from '#domain';
import type { Dice } from './dice.js';

const timeZone = DEFAULT_TIME_ZONE;

export const dayOf = (moment: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate();

export const isoOf = (moment: number): string => Temporal.Instant.fromEpochMilliseconds(moment).toString();

/** The moment on the clocks of every simulated body; `time` is `08:30`. */
export const momentOf = (day: Temporal.PlainDate, time: string): number =>
  day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;

/** The day itself, or the Monday after it. */
export const workingDay = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Some minute between eight and four. */
const someTime = (dice: Dice): string => `${twoDigits(dice.between(8, 15))}:${twoDigits(dice.roll(60))}`;

/** Somebody is at work on that day. */
export const atWork = (day: Temporal.PlainDate, dice: Dice): number =>
  momentOf(workingDay(day), someTime(dice));

/** Somebody is at work `days` days after `moment`. */
export const daysLater = (moment: number, days: number, dice: Dice): number =>
  atWork(dayOf(moment).add({ days }), dice);
