import type { Queryable } from '#database';
import type { MeetingState } from '#domain';
import { lastThrough, type Lens } from '../entity/lens.js';
import { entitiesById, listEntities } from '../entity/list-entities.js';

export type MeetingView = NonNullable<MeetingState> & { readonly id: string };

/** Meetings by id. */
export const meetingsOf = (
  database: Queryable,
  ids: readonly string[],
  lens: Lens,
): Promise<ReadonlyMap<string, MeetingView>> => entitiesById(database, { table: 'meeting', ids }, lens);

/** Meetings, the latest first. */
export const listMeetings = (database: Queryable, lens: Lens): Promise<readonly MeetingView[]> =>
  listEntities(database, { table: 'meeting', order: 'e.date desc' }, lens);

interface Row {
  readonly id: string;
  readonly state: NonNullable<MeetingState>;
}

/** One meeting; undefined when there is none of this id, or none yet. */
export const findMeeting = async (
  database: Queryable,
  id: string,
  lens: Lens,
): Promise<MeetingView | undefined> => {
  const last = lastThrough(lens, 'e', 2);
  const [row] = await database.query<Row>(
    `select e.id, e.state from tingbok.meeting e where e.id = $1::uuid and ${last.sql}`,
    [id, ...last.values],
  );
  return row === undefined ? undefined : { id: row.id, ...row.state };
};

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
