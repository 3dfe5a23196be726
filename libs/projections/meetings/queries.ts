import type { Queryable } from '#database';
import type { MeetingState } from '#domain';
import { seenThrough, type Lens } from '../entity/lens.js';

type Meeting = NonNullable<MeetingState>;

export type MeetingView = Meeting & { readonly id: string };

/** Meetings by id; one that is not to be seen through the lens is shown as it first was. */
export const meetingsOf = async (
  database: Queryable,
  ids: readonly string[],
  lens: Lens,
): Promise<ReadonlyMap<string, MeetingView>> => {
  if (ids.length === 0) return new Map();
  const seen = seenThrough(lens, 'm', 2);
  const rows = await database.query<{ id: string; state: Meeting }>(
    `select distinct on (m.id) m.id, m.state from tingbok.meeting m
     where m.id = any($1::uuid[]) order by m.id, (${seen.sql}) desc, m.since`,
    [[...new Set(ids)], ...seen.values],
  );
  return new Map(rows.map(({ id, state }) => [id, { id, ...state }]));
};

/** Meetings, the latest first. */
export const listMeetings = async (database: Queryable, lens: Lens): Promise<readonly MeetingView[]> => {
  const seen = seenThrough(lens, 'm', 1);
  const rows = await database.query<{ id: string; state: Meeting }>(
    `select m.id, m.state from tingbok.meeting m where ${seen.sql} order by m.date desc, m.id limit 1000`,
    seen.values,
  );
  return rows.map(({ id, state }) => ({ id, ...state }));
};
