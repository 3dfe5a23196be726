import type { DecisionState, ProposedFollowUp, TingbokCommand } from '#domain';
import { deterministicId } from '#kernel';

/** One follow-up that an adopted decision carries. */
export interface FollowUpStep {
  /** Tells the steps of one event apart, for ever. */
  readonly key: string;
  /** Of the follow-up. */
  readonly id: string;
  readonly command: TingbokCommand;
}

type Decision = NonNullable<DecisionState>;

const assign = (
  { text, owners, deadline }: ProposedFollowUp,
  { decisionId, decision }: { readonly decisionId: string; readonly decision: Decision },
): TingbokCommand => {
  const { bodyId, askedBy } = decision;
  const source = {
    meetingId: askedBy?.meetingId ?? null,
    decisionId,
    importId: null,
    item: askedBy?.item ?? null,
    itemSeq: askedBy?.itemSeq ?? null,
    sentence: decision.text,
    language: null,
    span: null,
  };
  const data = { bodyId, text, owners: [...owners], deadline, source, approvalBy: null };
  return { type: 'AssignFollowUp', data };
};

/** The follow-ups of a decision, each under an id of its own that never changes: assigned again they are the same. */
export const followUpSteps = (decisionId: string, decision: Decision): readonly FollowUpStep[] =>
  decision.followUps.map((followUp, place) => ({
    key: `follow-up ${place}`,
    id: deterministicId('followUp', 'decision', decisionId, place),
    command: assign(followUp, { decisionId, decision }),
  }));
