import { decideBy, isSame, refuse, type DecideTable, type Decider } from '#kernel';
import { whereExisting } from '../where-existing.js';
import { approvalPolicyOf } from './approval-policy.js';
import type { BodyCommand } from './commands.js';
import type { BodyEvent } from './events.js';
import { evolve, type BodyState } from './state.js';

export type BodyRule = 'BodyIsEstablished' | 'BodyDoesNotExist';

const existing = whereExisting<BodyState, BodyEvent, BodyRule>('BodyDoesNotExist');

const table: DecideTable<BodyState, BodyCommand, BodyEvent, BodyRule> = {
  EstablishBody: (data, state) => {
    if (state === null) return [{ type: 'BodyEstablished', data }];
    const { timeZone, country, language } = state;
    return isSame(data, { timeZone, country, language }) ? [] : refuse('BodyIsEstablished');
  },
  SetWorkingCommittee: (data, state) =>
    existing(state, (body) =>
      body.workingCommittee === data.partyId ? [] : [{ type: 'WorkingCommitteeSet', data }],
    ),
  SetReminderPolicy: (data, state) =>
    existing(state, (body) =>
      isSame(body.policy, data.policy) ? [] : [{ type: 'ReminderPolicySet', data }],
    ),
  SetApprovalPolicy: (data, state) =>
    existing(state, (body) =>
      isSame(approvalPolicyOf(body), data.policy) ? [] : [{ type: 'ApprovalPolicySet', data }],
    ),
};

export const body: Decider<BodyState, BodyCommand, BodyEvent, BodyRule> = {
  category: 'body',
  initial: null,
  evolve,
  decide: decideBy(table),
};
