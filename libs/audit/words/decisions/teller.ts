import type { DecisionEvent } from '#domain';
import type { Teller, Telling } from '../teller.js';

/** What the log says of decisions. */
export type DecisionTeller = Pick<Teller, DecisionEvent['type']>;

/** `2024-06-13T12:00` → `13. juni 2024 kl. 12:00`, with `at` between the day and the time. */
export const localMoment = (until: string, at: string, { day }: Telling): string => {
  const [date = until, time] = until.split('T');
  return time === undefined ? day(date) : `${day(date)}${at}${time}`;
};
