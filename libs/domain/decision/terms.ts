import { z } from 'zod';
import { isoDate } from '../values.js';

const LAST_YEAR = 2999;

const isLocalTime = (text: string): boolean => {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).year <= LAST_YEAR;
  } catch {
    return false;
  }
};

const NO_TIME = { error: 'must be a day (2024-06-13) or a time on a day (2024-06-13T12:00)' };

/** The last day in time, or the moment after which it is too late, on the clocks of the body: no zone is said. */
export const until = z.union([
  isoDate.refine(isLocalTime, NO_TIME),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, NO_TIME)
    .refine(isLocalTime, NO_TIME),
]);

/**
 * The instant from which on it is too late. A day counts to its end. A time that the clocks show twice, when
 * summer time ends, means the later one, and one that they skip means as much later: nobody loses time.
 */
export const closingInstant = (localTime: string, timeZone: string): Temporal.Instant =>
  localTime.includes('T')
    ? Temporal.PlainDateTime.from(localTime)
        .toZonedDateTime(timeZone, { disambiguation: 'later' })
        .toInstant()
    : Temporal.PlainDate.from(localTime).add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant();

/** Whether the instant `at` lies before `closesAt`; both ISO 8601. */
export const isInTime = (at: string, closesAt: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(closesAt)) < 0;

export const votingRule = z.enum(['majority', 'twoThirds', 'unanimity', 'silenceIsConsent']);
export const onObjection = z.enum(['reject', 'lift']);
export const answerKind = z.enum(['approve', 'reject', 'abstain', 'object']);
