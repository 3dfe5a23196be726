import type { Queryable } from '#database';
import { isClosed, owedBy, silentIn } from '#domain';
import { findDecision, findFollowUp, namesOf, now, type Named } from '#projections';
import { circulatedProtocols } from '../protocol-circulation/circulated.js';
import { circulatedDecisions } from '../written-procedure/circulated.js';

/** What a party was not told about, because it has no address, or one from which mails come back. */
export interface NotTold {
  /** Follow-ups that are still open. */
  readonly followUps: readonly { readonly id: string; readonly text: string; readonly due: string | null }[];
  /** Bodies whose list did not arrive. */
  readonly digestsOf: readonly Named[];
  /** Decisions that it is asked about. */
  readonly decisions: readonly { readonly id: string; readonly text: string }[];
  /** Protocols that it was to comment on, and the last day for that. */
  readonly protocols: readonly {
    readonly id: string;
    readonly body: string;
    readonly commentsUntil: string;
  }[];
}

/** A party whom mails do not reach, on a day. */
interface Unreached {
  readonly partyId: string;
  /** Mails before that went to another address; null where all of them count. */
  readonly since: Temporal.Instant | null;
  readonly today: Temporal.PlainDate;
}

interface Missed {
  readonly follow_up_id: string | null;
  readonly digest_of: string | null;
  readonly decision_id: string | null;
  readonly protocol_id: string | null;
}

/** Mails that came back, and mails that were not sent for want of an address. */
const missedBy = (database: Queryable, { partyId, since }: Unreached): Promise<readonly Missed[]> =>
  database.query<Missed>(
    `select distinct a.follow_up_id, case when a.kind = 'digest' then a.body_id end as digest_of, d.decision_id,
       d.told->>'protocolId' as protocol_id
     from tingbok.delivery d left join tingbok.delivery_about a on a.position = d.position
     where d.party_id = $1 and ($2::timestamptz is null or d.at >= $2)
       and (d.outcome = 'bounced'
         or d.outcome = 'suppressed' and d.told->>'why' in ('contactOnHold', 'noContactPoint'))`,
    [partyId, since],
  );

const idsIn = (missed: readonly Missed[], what: keyof Missed): readonly string[] => [
  ...new Set(missed.flatMap((one) => one[what] ?? [])),
];

/** What there is still to tell a party whom mails do not reach. */
export const notTold = async (database: Queryable, unreached: Unreached): Promise<NotTold> => {
  const { today } = unreached;
  const missed = await missedBy(database, unreached);
  const followUps: NotTold['followUps'][number][] = [];
  for (const id of idsIn(missed, 'follow_up_id')) {
    const found = await findFollowUp(database, id, { lens: now, today });
    if (found !== undefined && !isClosed(found.state))
      followUps.push({ id, text: found.text, due: found.deadline.date });
  }
  const decisions: NotTold['decisions'][number][] = [];
  for (const id of new Set([...idsIn(missed, 'decision_id'), ...(await unaskedIn(database, unreached))])) {
    const found = await findDecision(database, id, now);
    if (found?.stage === 'circulated') decisions.push({ id, text: found.text });
  }
  const bodies = idsIn(missed, 'digest_of');
  const names = await namesOf(database, bodies, now);
  const digestsOf = bodies.map((id) => ({ id, name: names.get(id) ?? id }));
  const protocols = await protocolsMissed(database, unreached, idsIn(missed, 'protocol_id'));
  return { followUps, decisions, digestsOf, protocols };
};

/** Circulated decisions about which it waits to be asked. */
const unaskedIn = async (database: Queryable, { partyId }: Unreached): Promise<readonly string[]> =>
  (await circulatedDecisions(database))
    .filter(({ state }) => {
      const { askings, textHash } = state;
      const isAsked = askings.some((one) => one.partyId === partyId && one.textHash === textHash);
      return silentIn(state).includes(partyId) && !isAsked;
    })
    .map(({ id }) => id);

/** Protocols on which comments are still taken: they came back, or wait for an address. */
const protocolsMissed = async (
  database: Queryable,
  { partyId, today }: Unreached,
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
