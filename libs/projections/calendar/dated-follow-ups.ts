import type { Queryable } from '#database';
import type { FollowUpState } from '#domain';
import type { Revised } from './revised.js';

/** As far as a calendar speaks of a meeting. */
export interface MeetingInBrief {
  readonly bodyId: string;
  readonly title: string;
  readonly date: string;
  readonly start: string | null;
}

/** An open follow-up with a day; `due` is that day, of the date or of the meeting. */
export interface DatedFollowUp extends Revised {
  readonly id: string;
  readonly due: string;
  readonly state: NonNullable<FollowUpState>;
  /** Whose start it is due at; null when it is due on a date. */
  readonly dueAt: MeetingInBrief | null;
  /** At which it was assigned; null where that is not known. */
  readonly source: MeetingInBrief | null;
}

/** Entries in one calendar; where there are more, those that were due first are left out. */
const LIMIT = 5_000;

const brief = (alias: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('bodyId', ${alias}.body_id,
     'title', ${alias}.state->'title', 'date', ${alias}.state->'date', 'start', ${alias}.state->'start') end`;

const DATED = 'f.until is null and f.open and f.due is not null';

const select = (condition: string): string =>
  `select f.id, f.due, f.state, ${brief('m')} as "dueAt", ${brief('s')} as source,
       greatest(f.since, m.since) as position, greatest(f.in_force_from, m.in_force_from) as at
     from tingbok.follow_up f
     left join tingbok.meeting m on m.id = f.meeting_id and m.until is null
     left join tingbok.meeting s on s.id = (f.state->'source'->>'meetingId')::uuid and s.until is null
    where ${DATED} and ${condition} order by f.due desc, f.id limit ${LIMIT}`;

/** What any of these parties is responsible for or contributes to. */
export const datedFollowUpsOf = (
  database: Queryable,
  partyIds: readonly string[],
): Promise<readonly DatedFollowUp[]> =>
  database.query<DatedFollowUp>(
    select(`f.id in (
      select o.id from unnest($1::uuid[]) party cross join lateral (
        select f.id from tingbok.follow_up f where ${DATED}
          and f.state->'owners' @> jsonb_build_array(jsonb_build_object('partyId', party))) o)`),
    [partyIds],
  );

/** What a body has assigned, whoever owns it. */
export const datedFollowUpsIn = (database: Queryable, bodyId: string): Promise<readonly DatedFollowUp[]> =>
  database.query<DatedFollowUp>(select('f.body_id = $1::uuid'), [bodyId]);
