import { contactPointOf } from '#contacts';
import type { Queryable } from '#database';
import { decision as decider, type SettledTimer } from '#domain';
import type { EventStore } from '#event-store';
import { streamOf } from '#kernel';
import { protocolMail } from '#mail';
import { findProtocol, findBody, namesOf, type Lens } from '#projections';
import { letterAbout, type TextOf } from '../protocol-circulation/letter.js';
import { composeWords, type ToCompose } from '../reminders/compose.js';
import type { SendParts } from '../reminders/send.js';
import type { Timer } from '../reminders/timers.js';
import { withoutPersonalLinks, wordsHashOf } from '../reminders/words-hash.js';
import { askingWords } from '../written-procedure/ask-by-mail.js';
import { decisionAt } from '../written-procedure/decision-at.js';
import type { Delivery } from './delivery-log.js';

/** What a mail said. */
export interface DeliveredWords {
  readonly subject: string;
  /** Plain text; the links by which the recipient answers are left out. */
  readonly text: string;
  /**
   * The words are not kept: they are written again by today's templates, from what the log knew when the mail went
   * out. `true`: they are the very words that were sent (by their SHA-256); `false`: they are not, because a template,
   * a name or the language has changed, or something was learned in the same moment; null where the log has no
   * SHA-256 to compare with.
   */
  readonly isExact: boolean | null;
}

type Parts = Pick<SendParts, 'database' | 'mail' | 'clock' | 'publicUrl'> & {
  readonly store: EventStore;
  /** Without it nobody is told again what a mail with a protocol said. */
  readonly textOf?: TextOf;
};

/** The addresses of pages that nobody is shown: they stand where the recipient's own stood. */
const inPlaceOfLinks = ({ publicUrl }: Parts) => ({
  answerLink: () => new URL(`${publicUrl}/answer/-`),
  calendarAddress: () => Promise.resolve(new URL(`${publicUrl}/calendar/-`)),
});

interface SentEvent {
  readonly position: bigint;
  readonly data: {
    readonly timers?: readonly SettledTimer[];
    readonly wordsHash?: string;
    readonly commentsUntil?: string;
  };
  readonly version: number;
  readonly recordedAt: string;
}

/** The event by which the mail went out; of one that came back, that of its sending. */
const sentEvent = async (
  { mailId }: Delivery,
  { database, store }: Parts,
): Promise<SentEvent | undefined> => {
  const [row] = await database.query<{ position: bigint }>(
    `select position from tingbok.delivery where mail_id = $1 and outcome = 'sent' order by position limit 1`,
    [mailId],
  );
  if (row === undefined) return undefined;
  for await (const { position, data, version, metadata } of store.readAll({ from: row.position, limit: 1 }))
    return { position, data: data as SentEvent['data'], version, recordedAt: metadata.recordedAt };
  return undefined;
};

/** As they were planned; the log says of them only what they were. */
const timersOf = async (database: Queryable, settled: readonly SettledTimer[]): Promise<readonly Timer[]> => {
  const rows = await database.query<Timer>(
    `select id, kind, ordinal, follow_up_id, body_id, recipient_id, due, date, at, time_zone, outcome, failures
     from tingbok.reminder_timer where id = any($1::uuid[])`,
    [settled.map(({ timerId }) => timerId)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return settled.flatMap(({ timerId }) => byId.get(timerId) ?? []);
};

const reminderWords = async (delivery: Delivery, sent: SentEvent, parts: Parts) => {
  const { database } = parts;
  const lens: Lens = { known: sent.position - 1n, inForce: null };
  const timers = await timersOf(database, sent.data.timers ?? []);
  const timeZone = timers[0]?.time_zone;
  if (timeZone === undefined) return null;
  const today = Temporal.Instant.from(sent.recordedAt).toZonedDateTimeISO(timeZone).toPlainDate();
  const localDate = Temporal.PlainDate.from(delivery.localDate);
  const notice: ToCompose = { id: delivery.mailId, recipientId: delivery.party.id, localDate, today, timers };
  const name = (await namesOf(database, [delivery.party.id], lens)).get(delivery.party.id);
  const language = (await contactPointOf(database, delivery.party.id))?.language ?? null;
  const reader = { name: name ?? delivery.party.name, language };
  return composeWords(notice, reader, { ...parts, ...inPlaceOfLinks(parts), lens });
};

const questionWords = async (delivery: Delivery, decisionId: string, sent: SentEvent, parts: Parts) => {
  const { database, store } = parts;
  const stream = streamOf(decider.category, decisionId);
  const then = await decisionAt({ stream, version: sent.version }, store);
  const body = await findBody(database, then.bodyId, { known: sent.position - 1n, inForce: null });
  if (then.circulation === null || body === undefined) return null;
  const asking = delivery.told.asking ?? 'first';
  const language = (await contactPointOf(database, delivery.party.id))?.language ?? body.language;
  const link = new URL(`${parts.publicUrl}/answer/-`);
  const letter = { kind: asking, recipient: { name: delivery.party.name, address: '' }, body, link };
  return askingWords({ ...then, circulation: then.circulation }, letter, { database, language });
};

const protocolWords = async (delivery: Delivery, protocolId: string, sent: SentEvent, parts: Parts) => {
  const { database, textOf, publicUrl } = parts;
  const { commentsUntil } = sent.data;
  const lens: Lens = { known: sent.position - 1n, inForce: null };
  const protocol = await findProtocol(database, protocolId, lens);
  if (protocol === undefined || commentsUntil === undefined || textOf === undefined) return null;
  const body = await findBody(database, protocol.bodyId, lens);
  const language = (await contactPointOf(database, delivery.party.id))?.language ?? body?.language ?? 'nb';
  const to = { recipient: delivery.party, link: new URL(`${publicUrl}/answer/-`) };
  const letter = await letterAbout({ ...protocol, commentsUntil }, to, { database, textOf, lens });
  return protocolMail(letter, language);
};

const wordsIn = (delivery: Delivery, sent: SentEvent, parts: Parts) => {
  const { decisionId, told } = delivery;
  if (told.protocolId !== undefined) return protocolWords(delivery, told.protocolId, sent, parts);
  return decisionId === null
    ? reminderWords(delivery, sent, parts)
    : questionWords(delivery, decisionId, sent, parts);
};

/** The words of a mail that went out, written again; null for one that did not, or that cannot be written again. */
export const wordsOfDelivery = async (delivery: Delivery, parts: Parts): Promise<DeliveredWords | null> => {
  if (delivery.outcome !== 'sent' && delivery.outcome !== 'bounced') return null;
  const sent = await sentEvent(delivery, parts);
  if (sent === undefined) return null;
  const words = await wordsIn(delivery, sent, parts);
  if (words === null) return null;
  const { wordsHash } = sent.data;
  const isExact = wordsHash === undefined ? null : wordsHash === wordsHashOf(words);
  return { subject: words.subject, text: withoutPersonalLinks(words.text), isExact };
};
