import { decideBy, isSame, refuse, type DecideTable, type Decider } from '#kernel';
import { circulate } from './circulate.js';
import { close } from './close.js';
import type { DecisionCommand } from './commands.js';
import type { DecisionEvent, Matter } from './events.js';
import { existing, whileOpen, type DecisionRule } from './open.js';
import { respond } from './respond.js';
import { evolve, type DecisionStage, type DecisionState } from './state.js';

/** What a meeting made, or was adopted in writing, and nothing has taken its place. */
export const isInForce = (stage: DecisionStage): boolean => stage === 'adopted' || stage === 'recorded';

/** What the next meeting does with it; undefined where it has nothing to do. */
const matterOf = (stage: DecisionStage): Matter | undefined => {
  if (stage === 'lifted') return 'decide';
  return stage === 'adopted' || stage === 'superseded' ? 'note' : undefined;
};

const table: DecideTable<DecisionState, DecisionCommand, DecisionEvent, DecisionRule> = {
  ProposeDecision: (data, state) => {
    if (state === null) return [{ type: 'DecisionProposed', data }];
    const { bodyId, text, followUps, askedBy } = state;
    const again = state.stage === 'proposed' && isSame(data, { bodyId, text, followUps, askedBy });
    return again ? [] : refuse('DecisionExists');
  },
  RecordDecision: (data, state) => {
    if (state === null) return [{ type: 'DecisionRecorded', data }];
    const { bodyId, text, kind, source } = state;
    return isSame(data, { bodyId, text, kind, source }) ? [] : refuse('DecisionExists');
  },
  AmendProposal: ({ text, followUps: wanted, at }, state) =>
    whileOpen(state, at, (decision) => {
      const followUps = wanted ?? decision.followUps;
      const { answers, amended } = decision;
      if (isSame({ text, followUps }, { text: decision.text, followUps: decision.followUps })) return [];
      const answerAnew = [
        ...new Set([...(amended?.answerAnew ?? []), ...answers.map(({ partyId }) => partyId)]),
      ];
      return [{ type: 'ProposalAmended', data: { text, followUps, answerAnew, at } }];
    }),
  CirculateDecision: circulate,
  RespondToDecision: respond,
  RecordPartyAsked: (asking, state) =>
    existing(state, ({ askings }) => {
      const isKnown = askings.some((one) => isSame(one, { ...asking, messageId: one.messageId }));
      return isKnown ? [] : [{ type: 'PartyAsked', data: asking }];
    }),
  CloseDecision: close,
  WithdrawDecision: ({ reason, at }, state) => {
    if (state?.stage === 'withdrawn' && state.withdrawnBecause === reason) return [];
    return whileOpen(state, at, () => [{ type: 'DecisionWithdrawn', data: { reason } }]);
  },
  SupersedeDecision: ({ decisionId, stage: others }, state) =>
    existing(state, ({ stage, supersededBy }) => {
      if (supersededBy === decisionId) return [];
      if (!isInForce(stage)) return refuse('DecisionIsNotInForce', { stage });
      return isInForce(others)
        ? [{ type: 'DecisionSuperseded', data: { decisionId } }]
        : refuse('SupersedingDecisionIsNotInForce', { stage: others });
    }),
  NoteSuperseded: ({ decisionId }, state) =>
    existing(state, ({ supersedes }) =>
      supersedes.includes(decisionId) ? [] : [{ type: 'OtherDecisionSuperseded', data: { decisionId } }],
    ),
  PutDecisionOnAgenda: ({ meetingId }, state) =>
    existing(state, ({ stage, agenda }) => {
      const matter = matterOf(stage);
      if (matter === undefined) return refuse('DecisionIsNotClosed', { stage });
      const wanted = { meetingId, matter };
      return isSame(agenda, wanted) ? [] : [{ type: 'DecisionPutOnAgenda', data: wanted }];
    }),
};

export const decision: Decider<DecisionState, DecisionCommand, DecisionEvent, DecisionRule> = {
  category: 'decision',
  initial: null,
  evolve,
  decide: decideBy(table),
};
