import type { Queryable } from '#database';
import type { MeetingState } from '#domain';
import type { Lens } from '../entity/lens.js';
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
