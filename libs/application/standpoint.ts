import type { EventStore } from '#event-store';
import { isRefusal, refuse, type Clock, type Refusal } from '#kernel';
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

/** The last nanosecond of a day, or the instant itself; undefined when the text is neither. */
export const endOf = (text: string, timeZone: string): Temporal.Instant | undefined => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
      const day = Temporal.PlainDate.from(text, { overflow: 'reject' });
      return day.add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant().subtract({ nanoseconds: 1 });
    }
    return Temporal.Instant.from(text);
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
