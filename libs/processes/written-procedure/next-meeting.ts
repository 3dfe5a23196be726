import type { Queryable } from '#database';
import type { BodyState, DecisionState, MeetingState } from '#domain';

/** A decision that the next meeting of its body has to note, or to decide. */
export interface WaitingRow {
  readonly id: string;
  readonly state: NonNullable<DecisionState>;
  readonly body: NonNullable<BodyState>;
}

/** At one time; the next sweep takes the next. */
const MOST = 200;

const dayBefore = (now: Temporal.Instant): string =>
  now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 }).toString();

/**
 * What was adopted in writing or lifted, stands on no agenda or on that of a meeting that was cancelled, and
 * belongs to a body that has a meeting ahead.
 */
export const waitingForMeeting = (
  database: Queryable,
  now: Temporal.Instant,
): Promise<readonly WaitingRow[]> =>
  database.query<WaitingRow>(
    `select d.id, d.state, b.state as body from tingbok.decision d
     join tingbok.body b on b.id = d.body_id and b.until is null
     left join tingbok.meeting put on put.id = d.agenda_meeting_id and put.until is null
     where d.until is null and d.stage in ('adopted', 'lifted')
       and (d.agenda_meeting_id is null or put.state->>'cancelled' is not null)
       and exists (select from tingbok.meeting m where m.until is null and m.body_id = d.body_id
                   and m.date >= $1::date and m.state->>'cancelled' is null and m.state->>'attendance' is null)
     order by d.since, d.id limit ${MOST}`,
    [dayBefore(now)],
  );

interface MeetingRow {
  readonly id: string;
  readonly state: NonNullable<MeetingState>;
}

/** When it begins; one without a time is ahead for its whole day. */
const beginningOf = ({ date, start }: MeetingRow['state'], timeZone: string): Temporal.Instant => {
  const day = Temporal.PlainDate.from(date);
  return start === null
    ? day.add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant()
    : day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(start) }).toInstant();
};

/** The next meeting of a body that is not over, or begun as far as is known; undefined while none is scheduled. */
export const nextMeeting = async (
  database: Queryable,
  { state: { bodyId }, body }: WaitingRow,
  now: Temporal.Instant,
): Promise<string | undefined> => {
  const rows = await database.query<MeetingRow>(
    `select id, state from tingbok.meeting where until is null and body_id = $1::uuid
       and date >= $2::date and state->>'cancelled' is null and state->>'attendance' is null
     order by date, state->>'start' nulls last, id limit ${MOST}`,
    [bodyId, dayBefore(now)],
  );
  return rows.find(({ state }) => Temporal.Instant.compare(beginningOf(state, body.timeZone), now) > 0)?.id;
};
