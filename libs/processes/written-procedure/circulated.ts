import type { Queryable } from '#database';
import { dueAskings, planAskings, type BodyState, type Circulated, type PlannedAsking } from '#domain';
import { settingsOf } from '../reminders/timers.js';

/** What is circulated just now, and how its body reminds. */
export interface CirculatedRow {
  readonly id: string;
  readonly state: Circulated;
  readonly body: NonNullable<BodyState>;
}

/** Everything that is circulated and not closed, by deadline. */
export const circulatedDecisions = (database: Queryable): Promise<readonly CirculatedRow[]> =>
  database.query<CirculatedRow>(
    `select d.id, d.state, b.state as body from tingbok.decision d
     join tingbok.body b on b.id = d.body_id and b.until is null
     where d.until is null and d.stage = 'circulated' order by d.closes_at, d.id`,
  );

/** Whether the deadline has come. */
export const isOver = ({ state }: CirculatedRow, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(state.circulation.closesAt), now) <= 0;

/** A party that is to be asked for its answer now. */
export interface PartyToAsk {
  readonly decisionId: string;
  readonly decision: Circulated;
  readonly asking: PlannedAsking;
}

/** Who is to be asked at `now`. */
export const partiesToAsk = (
  { id, state, body }: CirculatedRow,
  now: Temporal.Instant,
): readonly PartyToAsk[] =>
  dueAskings(state, settingsOf(body), now).map((asking) => ({ decisionId: id, decision: state, asking }));

/** Moments after `now` at which somebody is to be asked, were nobody to answer meanwhile. */
export const momentsOfAsking = (
  { state, body }: CirculatedRow,
  now: Temporal.Instant,
): readonly Temporal.Instant[] =>
  planAskings(state, settingsOf(body))
    .map(({ at }) => at)
    .filter((at) => Temporal.Instant.compare(at, now) > 0);
