import { decideBy, isSame, refuse, type DecideTable, type Decider } from '#kernel';
import type { FollowUpCommand } from './commands.js';
import { deadlines } from './deadlines.js';
import type { FollowUpEvent } from './events.js';
import { owning } from './owning.js';
import { reporting } from './reporting.js';
import { existing, type FollowUpRule } from './rules.js';
import { evolve, isClosed, type FollowUp, type FollowUpState } from './state.js';

const assignedAs = ({ bodyId, text, owners, each, deadline, source, approvalBy }: FollowUp) => ({
  ...{ bodyId, text, owners, each, deadline, source, approvalBy },
});

const table: DecideTable<FollowUpState, FollowUpCommand, FollowUpEvent, FollowUpRule> = {
  ...owning,
  ...deadlines,
  ...reporting,
  AssignFollowUp: (data, state) => {
    if (state === null) return [{ type: 'FollowUpAssigned', data }];
    return isSame(data, assignedAs(state)) ? [] : refuse('FollowUpIsAssigned');
  },
  ReopenFollowUp: ({ reason }, state) =>
    existing(state, ({ stage, note }) => {
      if (stage === 'reopened' && note === reason) return [];
      return isClosed(stage)
        ? [{ type: 'FollowUpReopened', data: { reason } }]
        : refuse('FollowUpIsNotClosed', { stage });
    }),
  CancelFollowUp: ({ reason }, state) =>
    existing(state, ({ stage, note }) => {
      if (stage === 'cancelled' && note === reason) return [];
      return isClosed(stage)
        ? refuse('FollowUpIsClosed', { stage })
        : [{ type: 'FollowUpCancelled', data: { reason } }];
    }),
};

export const followUp: Decider<FollowUpState, FollowUpCommand, FollowUpEvent, FollowUpRule> = {
  category: 'followUp',
  initial: null,
  evolve,
  decide: decideBy(table),
};
