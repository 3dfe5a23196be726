import type { Database } from '#database';
import type { BounceSeverity, TingbokCommand } from '#domain';
import type { EventStore } from '#event-store';
import { deterministicId, isRefusal } from '#kernel';
import { readBounce, type DeliveryReport } from '#mail';
import type { ExecuteCommand } from '../process-manager.js';
import { mailSentAs } from './sent-mails.js';
import { verdictOn } from './severity.js';

/** What became of something that came back. */
export type Received =
  /** The log knows of it; `partyId` is whom the mail did not reach. */
  | { readonly outcome: 'bounced'; readonly severity: BounceSeverity; readonly partyId: string }
  /** A report of a mail that is late, or was delivered. */
  | { readonly outcome: 'notLost' }
  | { readonly outcome: 'autoReply' }
  /** A report of a mail that the log knows nothing of: another's, or sent a moment ago. */
  | { readonly outcome: 'mailIsUnknown' }
  | { readonly outcome: 'notAReport' | 'unreadable' };

export interface ReceiveParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly execute: ExecuteCommand;
  readonly projections: { waitFor(position: bigint, limit: number): Promise<boolean> };
}

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 30_000;

const ACTOR = { kind: 'process', id: 'bounces' } as const;

/**
 * Takes in whatever came back. Throws only when the log or the database is away: it can be taken in again then,
 * and as often as one likes.
 *
 * A report can be forged: mail has no proof of who wrote it. It counts only when it names a Message-ID under which
 * the log says that a mail went out, and it counts for the party that this mail went to, whatever address it
 * names. The id is known to that party and to the servers on the way; it can also be worked out by whoever knows
 * the party's own id. What a forger gains is that a party has no mails until the secretariat, which is told at
 * once, releases its address.
 */
export const receiveBounce = async (raw: Uint8Array, parts: ReceiveParts): Promise<Received> => {
  const cameBack = await readBounce(raw);
  if (cameBack.kind === 'autoReply') return { outcome: 'autoReply' };
  if (cameBack.kind === 'other') return { outcome: cameBack.why };
  return takeReport(cameBack, parts);
};

const takeReport = async (report: DeliveryReport, parts: ReceiveParts): Promise<Received> => {
  const { store, projections } = parts;
  if (!(await projections.waitFor(await store.head(), PATIENCE)))
    throw new Error('The read models are behind the log; what came back waits for them');
  const mail = await mailSentAs(report.messageIds, parts);
  if (mail === undefined) return { outcome: 'mailIsUnknown' };
  const verdict = verdictOn(report);
  if (verdict === null) return { outcome: 'notLost' };
  const { mailId, ...about } = mail;
  await record(
    mailId,
    { type: 'RecordReminderBounced', data: { ...about, ...verdict } } as TingbokCommand,
    parts,
  );
  return { outcome: 'bounced', severity: verdict.severity, partyId: mail.recipientId };
};

const record = async (
  id: string,
  command: TingbokCommand,
  { execute, store, projections }: ReceiveParts,
): Promise<void> => {
  const commandId = deterministicId('command', ACTOR.id, id, JSON.stringify(command.data));
  const result = await execute({ id, command, commandId, causationId: id, correlationId: id, actor: ACTOR });
  if (isRefusal(result)) throw new Error(`That a mail came back was refused: ${result.refused}`);
  await projections.waitFor(await store.head(), PATIENCE);
};
