import { decision as decider } from '#domain';
import type { EventStore } from '#event-store';
import { deterministicId, streamOf } from '#kernel';
import type { PartyToAsk } from './circulated.js';
import { decisionAt } from './decision-at.js';

/** The same asking is the same mail, however often it is sent. */
export const askingIdOf = ({ decisionId, decision, asking: { partyId, kind, date } }: PartyToAsk): string =>
  deterministicId('asking', decisionId, partyId, kind, date.toString(), decision.textHash);

/** Whether nothing has come in between: another process may have asked, or the party may have answered. */
export const isStillToAsk = async (
  { decisionId, decision, asking }: PartyToAsk,
  store: EventStore,
): Promise<boolean> => {
  const now = await decisionAt({ stream: streamOf(decider.category, decisionId) }, store);
  const { partyId, kind } = asking;
  const date = asking.date.toString();
  const isAsked = now.askings.some(
    (one) =>
      one.partyId === partyId && one.kind === kind && one.date === date && one.textHash === now.textHash,
  );
  const hasAnswered = now.answers.some((one) => one.partyId === partyId);
  return now.stage === 'circulated' && now.textHash === decision.textHash && !isAsked && !hasAnswered;
};
