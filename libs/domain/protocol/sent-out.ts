import type { ProtocolSending } from './events.js';
import type { ProtocolState } from './state.js';

/** What one mail tells one party: when any of it is another, so is the mail. */
export type OwedProtocol = Pick<ProtocolSending, 'partyId' | 'textHash' | 'commentsUntil'>;

/** Whether the party has had that mail. */
export const wasSent = (
  sentOut: readonly ProtocolSending[] = [],
  { partyId, textHash, commentsUntil }: OwedProtocol,
): boolean =>
  sentOut.some(
    (one) => one.partyId === partyId && one.textHash === textHash && one.commentsUntil === commentsUntil,
  );

/**
 * Who is still to be sent a protocol on `day` (on the clocks of its body), in the order in which they were named:
 * each once for the same text and the same last day. Nobody, once comments are closed or it is approved.
 */
export const owedBy = (protocol: NonNullable<ProtocolState>, day: string): readonly OwedProtocol[] => {
  const { circulated, approved, sentOut } = protocol;
  if (circulated === undefined || approved !== null || day > circulated.commentsUntil) return [];
  const { to, textHash, commentsUntil } = circulated;
  return to
    .map((partyId) => ({ partyId, textHash, commentsUntil }))
    .filter((told) => !wasSent(sentOut, told));
};
