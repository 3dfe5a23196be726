import type { Queryable } from '#database';
import type { MeetingState } from '#domain';
import type { Lens } from '../entity/lens.js';
import { entitiesById, findEntity, listOfBody } from '../entity/list-entities.js';

export type MeetingView = NonNullable<MeetingState> & { readonly id: string };

/** Meetings by id. */
export const meetingsOf = (
  database: Queryable,
  ids: readonly string[],
  lens: Lens,
): Promise<ReadonlyMap<string, MeetingView>> => entitiesById(database, { table: 'meeting', ids }, lens);

/** Meetings of a body or of all, the latest first. */
export const listMeetings = (
  database: Queryable,
  lens: Lens,
  bodyId?: string,
): Promise<readonly MeetingView[]> =>
  listOfBody(database, { table: 'meeting', order: 'e.date desc', bodyId }, lens);

interface Row {
  readonly id: string;
  readonly state: NonNullable<MeetingState>;
}

/** One meeting; undefined when there is none of this id, or none yet. */
export const findMeeting = (database: Queryable, id: string, lens: Lens): Promise<MeetingView | undefined> =>
  findEntity(database, { table: 'meeting', id }, lens);

/** Every meeting of a body that is not cancelled, the first first. */
export const meetingsOfBody = async (
  database: Queryable,
  bodyId: string,
): Promise<readonly MeetingView[]> => {
  const rows = await database.query<Row>(
    `select e.id, e.state from tingbok.meeting e
     where e.body_id = $1::uuid and e.until is null and e.state->>'cancelled' is null
     order by e.date, e.state->>'start' nulls first, e.id`,
    [bodyId],
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};

/** What was decided at a meeting, by item and in the order in which the log learned of it. */
export const decisionsAt = async (
  database: Queryable,
  { id, bodyId }: Pick<MeetingView, 'id' | 'bodyId'>,
): Promise<readonly { readonly text: string; readonly itemSeq: number | null }[]> =>
  database.query(
    `select d.state->>'text' as text, (d.state->'source'->>'itemSeq')::int as "itemSeq"
     from tingbok.decision d
     where d.body_id = $1::uuid and d.until is null and d.stage <> 'withdrawn'
       and d.state->'source'->>'meetingId' = $2::text
     order by 2 nulls last, d.since, d.id`,
    [bodyId, id],
  );
