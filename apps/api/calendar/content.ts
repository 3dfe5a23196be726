import type { CalendarSubject } from '#access';
import type { Tingbok } from '#application';
import { DEFAULT_TIME_ZONE } from '#domain';
import {
  datedFollowUpsIn,
  datedFollowUpsOf,
  meetingsHeldBy,
  membershipsOf,
  type DatedFollowUp,
  type HeldMeeting,
} from '#projections';

/** How long a meeting stays after its day. */
const KEPT = Temporal.Duration.from({ years: 1 });

/** What a calendar is written from; each part is one question to the database, however much it holds. */
export interface Content {
  readonly followUps: readonly DatedFollowUp[];
  readonly meetings: readonly HeldMeeting[];
  /** For whom: the party with its groups, or the body. */
  readonly readers: readonly string[];
}

export const contentOf = async (
  { database, clock }: Tingbok,
  { kind, id }: CalendarSubject,
): Promise<Content> => {
  const since = clock.now().toZonedDateTimeISO(DEFAULT_TIME_ZONE).toPlainDate().subtract(KEPT);
  const readers = kind === 'body' ? [id] : await membershipsOf(database, id);
  const followUps =
    kind === 'body' ? await datedFollowUpsIn(database, id) : await datedFollowUpsOf(database, readers);
  return { followUps, meetings: await meetingsHeldBy(database, readers, since), readers };
};

/** Every party that the calendar names. */
export const partiesIn = ({ followUps, meetings }: Content): readonly string[] => [
  ...followUps.flatMap(({ state, dueAt, source }) => [
    state.bodyId,
    ...state.owners.map(({ partyId }) => partyId),
    ...[dueAt, source].flatMap((meeting) => meeting?.bodyId ?? []),
  ]),
  ...meetings.map(({ bodyId }) => bodyId),
];
