import type { Queryable } from '#database';
import type { SettledTimer } from '#domain';
import type { EventStore } from '#event-store';
import type { SentMail } from './soft-bounces.js';

/** A mail that went out, as the log tells it. */
export interface MailInLog {
  readonly mailId: string;
  readonly recipientId: string;
  readonly localDate: string;
  readonly timers: readonly SettledTimer[];
  readonly decisionId: string | null;
  /** Where it brought a protocol. */
  readonly protocolId?: string;
  readonly messageId: string;
  readonly sentAt: string;
}

interface Row {
  readonly position: bigint;
  readonly mail_id: string;
  readonly party_id: string;
  readonly local_date: string;
  readonly decision_id: string | null;
  readonly protocol_id: string | null;
  readonly message_id: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Of several ids the one under which a mail went out; undefined when none did. */
export const mailSentAs = async (
  messageIds: readonly string[],
  { database, store }: { readonly database: Queryable; readonly store: EventStore },
): Promise<MailInLog | undefined> => {
  const rows = await database.query<Row>(
    `select position, mail_id, party_id, local_date, decision_id, told->>'protocolId' as protocol_id, message_id
     from tingbok.delivery
     where outcome = 'sent' and message_id = any($1::text[]) order by position`,
    [messageIds],
  );
  const row = messageIds
    .flatMap((one) => rows.find(({ message_id }) => message_id === one) ?? [])
    .find(({ mail_id }) => UUID.test(mail_id));
  if (row === undefined) return undefined;
  for await (const { data, metadata } of store.readAll({ from: row.position, limit: 1 })) {
    const { timers = [] } = data as { timers?: readonly SettledTimer[] };
    return {
      ...{ mailId: row.mail_id, recipientId: row.party_id, localDate: row.local_date, timers },
      ...(row.protocol_id === null ? {} : { protocolId: row.protocol_id }),
      ...{ decisionId: row.decision_id, messageId: row.message_id, sentAt: metadata.recordedAt },
    };
  }
  return undefined;
};

/** More than any rule looks at. */
const LATEST = 30;

/** The last mails that went out to a party since `since`, in the order in which they did. */
export const mailsSentTo = async (
  database: Queryable,
  partyId: string,
  since: Temporal.Instant,
): Promise<readonly SentMail[]> => {
  const rows = await database.query<{ local_date: string; came_back: boolean }>(
    `select s.local_date, exists (
       select 1 from tingbok.delivery b where b.mail_id = s.mail_id and b.outcome = 'bounced'
     ) as came_back
     from tingbok.delivery s where s.party_id = $1 and s.outcome = 'sent' and s.at >= $2
     order by s.position desc limit ${LATEST}`,
    [partyId, since],
  );
  return rows
    .map(({ local_date, came_back }) => ({
      localDate: Temporal.PlainDate.from(local_date),
      cameBack: came_back,
    }))
    .toReversed();
};
