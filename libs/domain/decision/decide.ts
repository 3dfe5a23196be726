import { decideBy, isSame, refuse, type DecideTable, type Decider } from '#kernel';
import type { DecisionCommand } from './commands.js';
import type { DecisionEvent } from './events.js';
import { evolve, type DecisionState } from './state.js';

export type DecisionRule = 'DecisionExists' | 'DecisionDoesNotExist' | 'DecisionIsClosed';

const table: DecideTable<DecisionState, DecisionCommand, DecisionEvent, DecisionRule> = {
  ProposeDecision: (data, state) => {
    if (state === null) return [{ type: 'DecisionProposed', data }];
    const again = state.stage === 'proposed' && state.bodyId === data.bodyId && state.text === data.text;
    return again ? [] : refuse('DecisionExists');
  },
  RecordDecision: (data, state) => {
    if (state === null) return [{ type: 'DecisionRecorded', data }];
    const { bodyId, text, kind, source } = state;
    return isSame(data, { bodyId, text, kind, source }) ? [] : refuse('DecisionExists');
  },
  WithdrawDecision: ({ reason }, state) => {
    if (state === null) return refuse('DecisionDoesNotExist');
    if (state.stage === 'proposed') return [{ type: 'DecisionWithdrawn', data: { reason } }];
    return state.withdrawnBecause === reason ? [] : refuse('DecisionIsClosed', { stage: state.stage });
  },
};

export const decision: Decider<DecisionState, DecisionCommand, DecisionEvent, DecisionRule> = {
  category: 'decision',
  initial: null,
  evolve,
  decide: decideBy(table),
};
