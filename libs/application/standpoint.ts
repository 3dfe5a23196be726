import type { EventStore } from '#event-store';
import { isRefusal, refuse, toMicroseconds, type Clock, type Refusal } from '#kernel';
import type { Lens } from '#projections';

/** From where a list is asked for; both texts are a date (`2023-06-12`) or an instant. */
export interface AskedStandpoint {
  /** As it stood. */
  readonly at?: string | undefined;
  /** As it was known. */
  readonly known?: string | undefined;
  readonly timeZone: string;
}

export interface Standpoint {
  readonly lens: Lens;
  /** The day that the list is for. */
  readonly today: Temporal.PlainDate;
}

/** The years that every database knows, with a day to spare for time zones. */
const EARLIEST = Temporal.Instant.from('0001-01-02T00:00:00Z');
const LATEST = Temporal.Instant.from('9999-12-30T00:00:00Z');

const isWithinReach = (instant: Temporal.Instant): boolean =>
  Temporal.Instant.compare(EARLIEST, instant) <= 0 && Temporal.Instant.compare(instant, LATEST) <= 0;

const instantOf = (text: string, timeZone: string): Temporal.Instant => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.Instant.from(text);
  const next = Temporal.PlainDate.from(text, { overflow: 'reject' }).add({ days: 1 });
  return next.toZonedDateTime({ timeZone }).toInstant().subtract({ nanoseconds: 1 });
};

/**
 * The last microsecond of a day, or the instant itself; undefined when the text is neither. Databases keep
 * time no finer, and would round the last nanosecond of a day into the next.
 */
export const endOf = (text: string, timeZone: string): Temporal.Instant | undefined => {
  try {
    const instant = instantOf(text, timeZone);
    return isWithinReach(instant) ? toMicroseconds(instant) : undefined;
  } catch {
    return undefined;
  }
};

const isNowOrLater = (instant: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(instant, now) >= 0;

/** The instant that a text names, `now` without a text. */
const momentOf = (
  text: string | undefined,
  timeZone: string,
  now: Temporal.Instant,
): Temporal.Instant | Refusal<'DateIsWrong'> =>
  text === undefined ? now : (endOf(text, timeZone) ?? refuse('DateIsWrong', { date: text }));

/**
 * What `at` and `known` mean for a query. A day counts to its end. Where `at` is now or later, nothing is
 * hidden: the list is today's, judged on that day.
 */
export const standpoint = async (
  { at, known, timeZone }: AskedStandpoint,
  { store, clock }: { readonly store: EventStore; readonly clock: Clock },
): Promise<Standpoint | Refusal<'DateIsWrong'>> => {
  const now = clock.now();
  const inForce = momentOf(at, timeZone, now);
  const knownAt = momentOf(known, timeZone, now);
  if (isRefusal(inForce)) return inForce;
  if (isRefusal(knownAt)) return knownAt;
  return {
    lens: {
      known: isNowOrLater(knownAt, now) ? null : await store.positionAt(knownAt),
      inForce: isNowOrLater(inForce, now) ? null : inForce,
    },
    today: inForce.toZonedDateTimeISO(timeZone).toPlainDate(),
  };
};
