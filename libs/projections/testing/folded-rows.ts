import {
  aggregates,
  followUp,
  meeting,
  meetingDayAfter,
  type FollowUpState,
  type MeetingEvent,
} from '#domain';
import { categoryOf, fold, idOf, streamOf, type RecordedEvent } from '#kernel';

/** The table of each category of streams that a read model shows. */
export const TABLE_OF: Readonly<Record<string, string>> = {
  party: 'party',
  body: 'body',
  meeting: 'meeting',
  import: 'minutes_import',
  protocol: 'protocol',
  decision: 'decision',
  followUp: 'follow_up',
};

/** What stands in a row, so far as it is the same in all tables. */
export interface FoldedRow {
  readonly id: string;
  readonly version: number;
  readonly state: unknown;
}

const eventsOf = (events: readonly RecordedEvent[]) =>
  events.map(({ type, data }) => ({ type, data }) as { type: string; data: object });

/** As it comes back out of a column of JSON. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const byStream = (events: readonly RecordedEvent[], category: string) =>
  [...Map.groupBy(events, ({ stream }) => stream)]
    .filter(([stream]) => categoryOf(stream) === category)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));

/** One row for each stream of the category: nothing but a fold of these events, by id. */
export const foldedRows = (events: readonly RecordedEvent[], category: string): readonly FoldedRow[] => {
  const decider = aggregates.find((one) => one.decider.category === category)?.decider;
  if (!decider) throw new Error(`No aggregate has the category ${category}`);
  return byStream(events, category).map(([stream, own]) => ({
    id: idOf(stream),
    version: own.length,
    state: asJson(fold(decider, eventsOf(own) as never)),
  }));
};

const dayOfMeeting = (events: readonly RecordedEvent[], id: string): string | null =>
  events
    .filter(({ stream }) => stream === streamOf(meeting.category, id))
    .reduce<string | null>((day, { type, data }) => {
      const after = meetingDayAfter({ type, data } as unknown as MeetingEvent);
      return after === undefined ? day : after;
    }, null);

/** The last day in time of each follow-up, by its id; it moves with the meeting that it hangs on. */
export const foldedDays = (events: readonly RecordedEvent[]): ReadonlyMap<string, string | null> =>
  new Map(
    foldedRows(events, followUp.category).map(({ id, state }) => {
      const { deadline } = state as NonNullable<FollowUpState>;
      if (deadline.kind === 'date') return [id, deadline.date];
      return [id, deadline.kind === 'meeting' ? dayOfMeeting(events, deadline.meetingId) : null];
    }),
  );
