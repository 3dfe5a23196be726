import type { Queryable } from '#database';
import { silentIn } from '#domain';
import { settingsOf } from '../reminders/timers.js';
import type { CirculatedRow, PartyToAsk } from './circulated.js';

/**
 * Those whose last mail about a decision came back, and whose address has been changed or released since: they
 * have not answered because they never had the question, and are asked at once, as in a nudge of the day.
 */
export const partiesToAskAnew = async (
  database: Queryable,
  { id, state, body }: CirculatedRow,
  now: Temporal.Instant,
): Promise<readonly PartyToAsk[]> => {
  const silent = silentIn(state);
  const rows = await database.query<{ party_id: string }>(
    `select c.party_id from tingbok.contact_point c, lateral (
       select outcome, at from tingbok.delivery d
       where d.decision_id = $1 and d.party_id = c.party_id order by d.position desc limit 1
     ) last
     where c.party_id = any($2::uuid[]) and c.hold_since is null and last.outcome = 'bounced'
       and greatest(c.changed_at, c.released_at) > last.at
     order by c.party_id`,
    [id, silent],
  );
  const date = now.toZonedDateTimeISO(settingsOf(body).timeZone).toPlainDate();
  return rows.map(({ party_id: partyId }) => ({
    decisionId: id,
    decision: state,
    asking: { kind: 'nudge', partyId, date, at: now },
  }));
};
