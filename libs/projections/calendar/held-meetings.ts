import type { Queryable } from '#database';
import type { MeetingState } from '#domain';
import type { Revised } from './revised.js';

type Meeting = NonNullable<MeetingState>;

/** A meeting with its time and place; a cancelled one too. */
export interface HeldMeeting
  extends Revised, Pick<Meeting, 'bodyId' | 'title' | 'place' | 'date' | 'start' | 'end'> {
  readonly id: string;
  readonly cancelled: boolean;
}

const LIMIT = 2_000;

/** Meetings of these bodies from a day on, and the bodies' ids may be those of any party. */
export const meetingsHeldBy = (
  database: Queryable,
  bodyIds: readonly string[],
  since: Temporal.PlainDate,
): Promise<readonly HeldMeeting[]> =>
  database.query<HeldMeeting>(
    `select e.id, e.body_id as "bodyId", e.date, e.state->>'title' as title, e.state->>'place' as place,
         e.state->>'start' as start, e.state->>'end' as "end", e.state->>'cancelled' is not null as cancelled,
         e.since as position, e.in_force_from as at
       from tingbok.meeting e
      where e.until is null and e.body_id = any($1::uuid[]) and e.date >= $2::date
      order by e.date desc, e.id limit ${LIMIT}`,
    [bodyIds, since.toString()],
  );
