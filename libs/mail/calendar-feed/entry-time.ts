/** When an entry is: moments in UTC, which every calendar reads alike, or a whole day. */
export type EntryTime =
  | { readonly allDay: true; readonly start: Temporal.PlainDate }
  | { readonly start: Temporal.Instant; readonly end?: Temporal.Instant };

const momentOf = (date: string, time: string, timeZone: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toInstant();

export const wholeDay = (date: string): EntryTime => ({ allDay: true, start: Temporal.PlainDate.from(date) });

interface LocalTime {
  readonly date: string;
  readonly start: string | null;
  readonly end?: string | null;
  readonly timeZone: string;
}

/**
 * Local times as moments; the whole day where no start is known. An end that is not after its start (an hour
 * that the clocks skip) is left out, since calendars refuse it.
 */
export const timeOf = ({ date, start, end = null, timeZone }: LocalTime): EntryTime => {
  if (start === null) return wholeDay(date);
  const from = momentOf(date, start, timeZone);
  const to = end === null ? from : momentOf(date, end, timeZone);
  return Temporal.Instant.compare(to, from) > 0 ? { start: from, end: to } : { start: from };
};
