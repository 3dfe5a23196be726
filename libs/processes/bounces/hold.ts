import { addressInUseSince, holdContactPoint, type HoldReason } from '#contacts';
import type { Database } from '#database';
import { notification, type NotificationEvent } from '#domain';
import type { RecordedEvent } from '#kernel';
import type { ProcessManager } from '../process-manager.js';
import { mailsSentTo } from './sent-mails.js';
import { comeBackAgainAndAgain } from './soft-bounces.js';

export interface HoldParts {
  readonly database: Database;
  readonly projections: { waitFor(position: bigint, limit: number): Promise<boolean> };
}

type Bounced = Extract<NotificationEvent, { type: 'ReminderBounced' }>['data'];

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 30_000;

const reasonToHold = async (
  { severity, recipientId }: Bounced,
  { position }: RecordedEvent,
  { database, projections }: HoldParts,
): Promise<HoldReason | null> => {
  if (severity === 'hard') return 'hardBounce';
  if (!(await projections.waitFor(position, PATIENCE)))
    throw new Error('The delivery log is behind the log; what came back waits for it');
  const since = await addressInUseSince(database, recipientId);
  if (since === undefined) return null;
  return comeBackAgainAndAgain(await mailsSentTo(database, recipientId, since)) ? 'softBounces' : null;
};

/**
 * Puts a contact point on hold when a mail came back for good, or several in a row did for now. What is kept is
 * beside the log, as the address is; an address that was set or released since the mail is left alone, so that a
 * log that is followed anew holds nothing that somebody has seen to.
 */
export const holdAfterBounces = (parts: HoldParts): ProcessManager => ({
  name: 'bounces',
  categories: [notification.category],
  interested: ({ type }) => type === 'ReminderBounced',
  handle: async (event) => {
    const data = event.data as unknown as Bounced;
    const reason = await reasonToHold(data, event, parts);
    if (reason === null) return;
    const since = Temporal.Instant.from(event.metadata.recordedAt);
    const hold = { partyId: data.recipientId, since, reason, position: event.position };
    await holdContactPoint(parts.database, hold, Temporal.Instant.from(data.sentAt));
  },
});
