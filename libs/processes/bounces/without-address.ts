import { contactPointsOf } from '#contacts';
import type { Queryable } from '#database';
import { DEFAULT_TIME_ZONE, owedBy, silentIn } from '#domain';
import { namesOf, now, type Named } from '#projections';
import { circulatedProtocols } from '../protocol-circulation/circulated.js';
import { circulatedDecisions } from '../written-procedure/circulated.js';
import { notTold, type NotTold } from './not-told.js';

/** A party that is to have mails, and of which nobody has said where they go. */
export interface PartyWithoutAddress {
  readonly party: Named;
  /** ISO 8601 instant at which it is to be reminded next; null when no reminder is planned. */
  readonly nextReminder: string | null;
  readonly notTold: NotTold;
}

interface ToBeTold {
  readonly id: string;
  readonly next: Temporal.Instant | null;
}

const toBeReminded = (database: Queryable): Promise<readonly ToBeTold[]> =>
  database.query<ToBeTold>(
    `select p.id, t.at as next from tingbok.party p, lateral (
       select at from tingbok.reminder_timer where recipient_id = p.id and outcome is null order by at limit 1
     ) t
     where p.until is null and not exists (select from tingbok.contact_point c where c.party_id = p.id)
     order by t.at, p.id`,
  );

/** Those who are asked about a decision, or sent a protocol, just now. */
const toBeAsked = async (database: Queryable, moment: Temporal.Instant): Promise<readonly string[]> => {
  const decisions = (await circulatedDecisions(database)).flatMap(({ state }) => silentIn(state));
  const today = moment.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const protocols = (await circulatedProtocols(database, moment)).flatMap(({ state }) =>
    owedBy(state, today).map(({ partyId }) => partyId),
  );
  return [...new Set([...decisions, ...protocols])];
};

/** Who is to have mails and has no address, those who are to be reminded first before the others. */
const waiting = async (database: Queryable, moment: Temporal.Instant): Promise<readonly ToBeTold[]> => {
  const reminded = await toBeReminded(database);
  const known = new Set(reminded.map(({ id }) => id));
  const asked = (await toBeAsked(database, moment)).filter((id) => !known.has(id));
  const reached = await contactPointsOf(database, asked);
  return [...reminded, ...asked.filter((id) => !reached.has(id)).map((id) => ({ id, next: null }))];
};

/** How many parties that are to have mails have no address. */
export const countWithoutAddress = async (database: Queryable, moment: Temporal.Instant): Promise<number> =>
  (await waiting(database, moment)).length;

/** Who they are, when they are to be reminded next, and what they were not told. */
export const partiesWithoutAddress = async (
  database: Queryable,
  moment: Temporal.Instant,
): Promise<readonly PartyWithoutAddress[]> => {
  const today = moment.toZonedDateTimeISO(DEFAULT_TIME_ZONE).toPlainDate();
  const all = await waiting(database, moment);
  const names = await namesOf(
    database,
    all.map(({ id }) => id),
    now,
  );
  const found: PartyWithoutAddress[] = [];
  for (const { id, next } of all)
    found.push({
      party: { id, name: names.get(id) ?? id },
      nextReminder: next?.toString() ?? null,
      notTold: await notTold(database, { partyId: id, since: null, today }),
    });
  return found;
};
