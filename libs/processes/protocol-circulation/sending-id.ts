import { isSame, deterministicId, fold, streamOf } from '#kernel';
import { owedBy, protocol as decider, type ProtocolEvent } from '#domain';
import type { EventStore } from '#event-store';
import type { PartyToSend } from './circulated.js';

/** The same text for comments until the same day is the same mail, however often it is sent. */
export const sendingIdOf = ({ protocol, told }: PartyToSend): string =>
  deterministicId('protocol sent', protocol.id, told.partyId, told.textHash, told.commentsUntil);

/** Whether nothing has come in between: another process may have sent it, or a meeting have approved it. */
export const isStillToSend = async (
  { protocol, told, date }: PartyToSend,
  store: EventStore,
): Promise<boolean> => {
  const events: ProtocolEvent[] = [];
  for await (const { type, data } of store.readStream(streamOf(decider.category, protocol.id)))
    events.push({ type, data } as unknown as ProtocolEvent);
  const state = fold(decider, events);
  return state !== null && owedBy(state, date).some((one) => isSame(one, told));
};
