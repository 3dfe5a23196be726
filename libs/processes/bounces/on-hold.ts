import { contactsOnHold, type HeldContact, type HoldReason } from '#contacts';
import type { Queryable } from '#database';
import { isClosed, owedBy } from '#domain';
import { findDecision, findFollowUp, namesOf, now, type Named } from '#projections';
import { circulatedProtocols } from '../protocol-circulation/circulated.js';
import { findDelivery } from './delivery-log.js';

/** What a party was not told about, because its mails came back or were held. */
export interface NotTold {
  /** Follow-ups that are still open. */
  readonly followUps: readonly { readonly id: string; readonly text: string; readonly due: string | null }[];
  /** Bodies whose list did not arrive. */
  readonly digestsOf: readonly Named[];
  /** Decisions that it was asked about. */
  readonly decisions: readonly { readonly id: string; readonly text: string }[];
  /** Protocols that it was to comment on, and the last day for that. */
  readonly protocols: readonly {
    readonly id: string;
    readonly body: string;
    readonly commentsUntil: string;
  }[];
}

/** A party that cannot be written to until the secretariat sees to it. */
export interface PartyOnHold {
  readonly party: Named;
  /** ISO 8601 instant. */
  readonly since: string;
  readonly reason: HoldReason;
  /** What the last report said. */
  readonly status: string | null;
  readonly diagnostic: string | null;
  readonly notTold: NotTold;
}

interface Missed {
  readonly follow_up_id: string | null;
  readonly digest_of: string | null;
  readonly decision_id: string | null;
  readonly protocol_id: string | null;
}

/** Since the address is what it is: mails that came back, and mails that were not sent for it. */
const missedBy = (database: Queryable, { partyId, inUseSince }: HeldContact): Promise<readonly Missed[]> =>
  database.query<Missed>(
    `select distinct a.follow_up_id, case when a.kind = 'digest' then a.body_id end as digest_of, d.decision_id,
       d.told->>'protocolId' as protocol_id
     from tingbok.delivery d left join tingbok.delivery_about a on a.position = d.position
     where d.party_id = $1 and d.at >= $2
       and (d.outcome = 'bounced' or d.outcome = 'suppressed' and d.told->>'why' = 'contactOnHold')`,
    [partyId, inUseSince],
  );

const idsIn = (missed: readonly Missed[], what: keyof Missed): readonly string[] => [
  ...new Set(missed.flatMap((one) => one[what] ?? [])),
];

/** On a day. */
interface Held extends HeldContact {
  readonly today: Temporal.PlainDate;
}

const notTold = async (database: Queryable, held: Held): Promise<NotTold> => {
  const { today } = held;
  const missed = await missedBy(database, held);
  const followUps: NotTold['followUps'][number][] = [];
  for (const id of idsIn(missed, 'follow_up_id')) {
    const found = await findFollowUp(database, id, { lens: now, today });
    if (found !== undefined && !isClosed(found.state))
      followUps.push({ id, text: found.text, due: found.deadline.date });
  }
  const decisions: NotTold['decisions'][number][] = [];
  for (const id of idsIn(missed, 'decision_id')) {
    const found = await findDecision(database, id, now);
    if (found?.stage === 'circulated') decisions.push({ id, text: found.text });
  }
  const bodies = idsIn(missed, 'digest_of');
  const names = await namesOf(database, bodies, now);
  const digestsOf = bodies.map((id) => ({ id, name: names.get(id) ?? id }));
  const protocols = await protocolsMissed(database, held, idsIn(missed, 'protocol_id'));
  return { followUps, decisions, digestsOf, protocols };
};

/** Protocols on which comments are still taken: they came back, or wait for an address. */
const protocolsMissed = async (
  database: Queryable,
  { partyId, today }: Held,
  cameBack: readonly string[],
): Promise<NotTold['protocols']> => {
  const circulated = await circulatedProtocols(database, today.toZonedDateTime('UTC').toInstant());
  const missed = circulated.filter(
    ({ id, state }) =>
      cameBack.includes(id) || owedBy(state, today.toString()).some((one) => one.partyId === partyId),
  );
  const names = await namesOf(
    database,
    missed.map(({ state }) => state.bodyId),
    now,
  );
  return missed.flatMap(({ id, state: { bodyId, circulated: terms } }) =>
    terms === undefined || terms.commentsUntil < today.toString()
      ? []
      : [{ id, body: names.get(bodyId) ?? bodyId, commentsUntil: terms.commentsUntil }],
  );
};

/** What the secretariat is to see to: whom no mail reaches, since when, why, and what they were not told. */
export const partiesOnHold = async (
  database: Queryable,
  today: Temporal.PlainDate,
): Promise<readonly PartyOnHold[]> => {
  const held = await contactsOnHold(database);
  const names = await namesOf(
    database,
    held.map(({ partyId }) => partyId),
    now,
  );
  const all: PartyOnHold[] = [];
  for (const one of held) {
    const { status = null, diagnostic = null } = (await findDelivery(database, one.position))?.told ?? {};
    all.push({
      party: { id: one.partyId, name: names.get(one.partyId) ?? one.partyId },
      ...{ since: one.since.toString(), reason: one.reason, status, diagnostic },
      notTold: await notTold(database, { ...one, today }),
    });
  }
  return all;
};
