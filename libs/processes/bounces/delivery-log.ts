import type { Queryable } from '#database';
import type { ReminderKind } from '#domain';
import { namesOf, now, type Lens, type Named } from '#projections';
import type { DeliveryOutcome } from './project.js';

/** One outcome of one mail. */
export interface Delivery {
  readonly position: string;
  /** ISO 8601 instant at which the log learned of it. */
  readonly at: string;
  readonly outcome: DeliveryOutcome;
  /** The first part of its Message-ID. */
  readonly mailId: string;
  readonly party: Named;
  /** The morning that the mail was meant for. */
  readonly localDate: string;
  readonly messageId: string | null;
  /** Null but for a mail that asks for an answer about a decision. */
  readonly decisionId: string | null;
  /** What the mail told, or would have told. */
  readonly about: readonly {
    readonly kind: ReminderKind;
    readonly bodyId: string;
    readonly followUpId: string | null;
  }[];
  /** After a failure that was the last so far: when it is tried again at the latest. */
  readonly nextTry: string | null;
  /** What else the outcome says of itself, as the event does. */
  readonly told: {
    readonly acceptedBy?: string;
    readonly response?: string;
    readonly attempt?: number;
    readonly error?: string;
    readonly why?: 'noContactPoint' | 'contactOnHold' | 'nothingToTell' | 'noLongerDue';
    readonly severity?: 'hard' | 'soft';
    readonly status?: string | null;
    readonly diagnostic?: string;
    readonly protocolId?: string;
    readonly asking?: 'first' | 'anew' | 'nudge';
    readonly wordsHash?: string;
  };
}

/** What is asked for; all of it together. */
export interface DeliveryQuery {
  readonly partyId?: string | undefined;
  readonly followUpId?: string | undefined;
  readonly decisionId?: string | undefined;
  /** Only what the log had learned. */
  readonly lens: Lens;
}

interface Row extends Omit<Delivery, 'position' | 'at' | 'party' | 'nextTry'> {
  readonly position: bigint;
  readonly at: Temporal.Instant;
  readonly partyId: string;
  readonly nextTry: Temporal.Instant | null;
}

/** Rows in one answer, as in other lists. */
const LIMIT = 1_000;

const COLUMNS = `d.position, d.at, d.outcome, d.mail_id as "mailId", d.party_id as "partyId", d.local_date as "localDate",
  d.message_id as "messageId", d.decision_id as "decisionId", d.told,
  coalesce((
    select jsonb_agg(jsonb_build_object('kind', a.kind, 'bodyId', a.body_id, 'followUpId', a.follow_up_id) order by a.seq)
    from tingbok.delivery_about a where a.position = d.position
  ), '[]'::jsonb) as about`;

/** Timers that failed as often as the outcome says wait for the next attempt. */
const NEXT_TRY = `case when d.outcome = 'failed' then (
    select max(t.retry_at) from tingbok.reminder_timer t
    where t.recipient_id = d.party_id and t.outcome is null and t.failures = (d.told->>'attempt')::int
  ) end as "nextTry"`;

const named = async (database: Queryable, rows: readonly Row[]): Promise<readonly Delivery[]> => {
  const names = await namesOf(database, [...new Set(rows.map(({ partyId }) => partyId))], now);
  return rows.map(({ position, at, partyId, nextTry, ...row }) => ({
    ...row,
    position: String(position),
    at: at.toString(),
    party: { id: partyId, name: names.get(partyId) ?? partyId },
    nextTry: nextTry?.toString() ?? null,
  }));
};

/** What became of mails, the latest first. */
export const listDeliveries = async (
  database: Queryable,
  { partyId, followUpId, decisionId, lens }: DeliveryQuery,
): Promise<readonly Delivery[]> => {
  const rows = await database.query<Row>(
    `select ${COLUMNS}, ${NEXT_TRY} from tingbok.delivery d
     where ($1::uuid is null or d.party_id = $1) and ($2::uuid is null or d.decision_id = $2)
       and ($3::uuid is null or d.position in (select position from tingbok.delivery_about where follow_up_id = $3))
       and ($4::bigint is null or d.position <= $4)
     order by d.position desc limit ${LIMIT}`,
    [partyId ?? null, decisionId ?? null, followUpId ?? null, lens.known],
  );
  return named(database, rows);
};

/** One outcome; undefined when there is none at this position. */
export const findDelivery = async (database: Queryable, position: bigint): Promise<Delivery | undefined> => {
  const rows = await database.query<Row>(
    `select ${COLUMNS}, ${NEXT_TRY} from tingbok.delivery d where d.position = $1`,
    [position],
  );
  return (await named(database, rows))[0];
};

/** Positions in the log of what became of mails about a follow-up, decision or protocol, in other streams than its own. */
export const outcomesAbout = async (database: Queryable, id: string): Promise<readonly bigint[]> => {
  const rows = await database.query<{ position: bigint }>(
    `select position from tingbok.delivery_about where follow_up_id::text = $1
     union select position from tingbok.delivery where decision_id::text = $1 and outcome <> 'sent'
     union select position from tingbok.delivery where told->>'protocolId' = $1 and outcome = 'bounced'
     order by position`,
    [id],
  );
  return rows.map((row) => row.position);
};
