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
type Failed = Extract<NotificationEvent, { type: 'ReminderFailed' }>['data'];

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
  interested: ({ type, data }) =>
    type === 'ReminderBounced' ||
    (type === 'ReminderFailed' && (data as Partial<Failed>).addressRefused === true),
  handle: async (event) => {
    const data = event.data as unknown as Bounced | Failed;
    // A server that refuses the address at once says what the report of another would say later.
    const reason = 'severity' in data ? await reasonToHold(data, event, parts) : 'hardBounce';
    if (reason === null) return;
    const since = Temporal.Instant.from(event.metadata.recordedAt);
    const hold = { partyId: data.recipientId, since, reason, position: event.position } as const;
    const sentAt = 'sentAt' in data ? Temporal.Instant.from(data.sentAt) : since;
    await holdContactPoint(parts.database, hold, sentAt);
  },
});
