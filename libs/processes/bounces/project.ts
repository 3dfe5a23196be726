import {
  decision,
  notification,
  protocol,
  type DecisionEvent,
  type NotificationEvent,
  type ProtocolSending,
  type SettledTimer,
} from '#domain';
import { categoryOf, idOf, type RecordedEvent } from '#kernel';
import type { Projection } from '#projections';

/** What became of a mail. */
export type DeliveryOutcome = 'sent' | 'failed' | 'bounced' | 'suppressed';

interface Row {
  readonly position: string;
  readonly mail_id: string;
  readonly party_id: string;
  readonly outcome: DeliveryOutcome;
  readonly at: string;
  readonly local_date: string;
  readonly decision_id: string | null;
  readonly message_id: string | null;
  readonly told: object;
  readonly timers: readonly SettledTimer[];
}

const OUTCOMES: Readonly<Record<NotificationEvent['type'], DeliveryOutcome>> = {
  ReminderSent: 'sent',
  ReminderFailed: 'failed',
  ReminderBounced: 'bounced',
  ReminderSuppressed: 'suppressed',
};

/** `2b1c…@tingbok.example.no` → `2b1c…`. */
const mailIdIn = (messageId: string): string => messageId.split('@')[0] ?? messageId;

type Placed = Pick<Row, 'position' | 'at'>;

const placeOf = ({ position, metadata }: RecordedEvent): Placed => ({
  position: String(position),
  at: metadata.recordedAt,
});

const outcomeRow = (event: RecordedEvent): Row => {
  const { type, data } = { type: event.type, data: event.data } as unknown as NotificationEvent;
  const { recipientId, localDate, timers, ...rest } = data;
  const {
    messageId = null,
    decisionId = null,
    ...told
  } = { ...rest } as { messageId?: string; decisionId?: string | null };
  return {
    ...placeOf(event),
    ...{ mail_id: idOf(event.stream), party_id: recipientId, outcome: OUTCOMES[type], timers },
    ...{ local_date: localDate, decision_id: decisionId, message_id: messageId, told },
  };
};

type PartyAsked = Extract<DecisionEvent, { type: 'PartyAsked' }>['data'];

/** That a party was asked stands in the decision's own stream. */
const askedRows = (event: RecordedEvent): readonly Row[] => {
  if (event.type !== 'PartyAsked') return [];
  const { partyId, date, messageId, kind } = event.data as unknown as PartyAsked;
  const mail = { mail_id: mailIdIn(messageId), party_id: partyId, message_id: messageId, timers: [] };
  const about = { decision_id: idOf(event.stream), local_date: date, told: { asking: kind } };
  return [{ ...placeOf(event), ...mail, ...about, outcome: 'sent' }];
};

/** So does that it was sent a protocol. */
const protocolRows = (event: RecordedEvent): readonly Row[] => {
  if (event.type !== 'ProtocolSentOut') return [];
  const { partyId, date, messageId } = event.data as unknown as ProtocolSending;
  const mail = { mail_id: mailIdIn(messageId), party_id: partyId, message_id: messageId, timers: [] };
  const about = { decision_id: null, local_date: date, told: { protocolId: idOf(event.stream) } };
  return [{ ...placeOf(event), ...mail, ...about, outcome: 'sent' }];
};

const ROWS_OF: Readonly<Record<string, (event: RecordedEvent) => readonly Row[]>> = {
  [notification.category]: (event) => [outcomeRow(event)],
  [decision.category]: askedRows,
  [protocol.category]: protocolRows,
};

const rowsOf = (event: RecordedEvent): readonly Row[] => ROWS_OF[categoryOf(event.stream)]?.(event) ?? [];

const aboutOf = ({ position, timers }: Row): readonly object[] =>
  timers.map(({ kind, bodyId, followUpId }, index) => ({
    ...{ position, seq: index + 1, kind, body_id: bodyId, follow_up_id: followUpId },
  }));

/** The delivery log: was it told, when, to whom, and what became of the mail. */
export const deliveries: Projection = {
  name: 'deliveries',
  categories: Object.keys(ROWS_OF),
  tables: ['delivery', 'delivery_about'],
  project: async (events, tx) => {
    const rows = events.flatMap(rowsOf);
    if (rows.length === 0) return;
    await tx.query(
      `insert into tingbok.delivery
         (position, mail_id, party_id, outcome, at, local_date, decision_id, message_id, told)
       select position, mail_id, party_id, outcome, at, local_date, decision_id, message_id, told
       from jsonb_to_recordset($1::jsonb) as r(position bigint, mail_id text, party_id uuid, outcome text,
         at timestamptz, local_date date, decision_id uuid, message_id text, told jsonb)`,
      [JSON.stringify(rows.map(({ timers: _, ...row }) => row))],
      { name: 'deliveries-add' },
    );
    const about = rows.flatMap(aboutOf);
    if (about.length === 0) return;
    await tx.query(
      `insert into tingbok.delivery_about (position, seq, kind, body_id, follow_up_id)
       select position, seq, kind, body_id, follow_up_id from jsonb_to_recordset($1::jsonb)
         as r(position bigint, seq integer, kind text, body_id uuid, follow_up_id uuid)`,
      [JSON.stringify(about)],
      { name: 'deliveries-about-add' },
    );
  },
};
