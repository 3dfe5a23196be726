import type { Owner } from '../values.js';
import { chainOf, handedOver, isDoneByEach, responsibleIn } from './owners.js';
import type { FollowUp } from './state.js';

/** What is different once the owners, or what they have taken on, have changed. */
type Change = Partial<FollowUp>;

/** What hangs on owners who are no longer there goes with them. */
const ownedBy = (followUp: FollowUp, owners: readonly Owner[]): Change => {
  const stays = (partyId: string): boolean => owners.some((one) => one.partyId === partyId);
  const { acceptedBy = [], reports = [], delegations = [], extensions = [] } = followUp;
  const chains = owners.map(({ partyId }) => chainOf(followUp, partyId));
  return {
    owners,
    acceptedBy: acceptedBy.filter(stays),
    reports: reports.filter((one) => stays(one.partyId)),
    delegations: delegations.filter(({ from, to }) =>
      chains.some((chain) => chain.some((one, place) => one === from && chain[place + 1] === to)),
    ),
    extensions: extensions.filter((one) => one.granted !== null || one.refused !== null || stays(one.by)),
  };
};

export const accepted = (followUp: FollowUp, { by }: { readonly by?: string | undefined }): Change => {
  const { acceptedBy = [], delegations = [], owners } = followUp;
  const who = by === undefined ? owners.map((one) => one.partyId) : [by];
  const answers = by === undefined || responsibleIn(followUp).includes(by);
  return {
    stage: answers ? 'accepted' : followUp.stage,
    acceptedBy: [...new Set([...acceptedBy, ...who])],
    delegations: delegations.map((one) => (who.includes(one.to) ? { ...one, accepted: true } : one)),
  };
};

interface Decline {
  readonly by: string;
  readonly reason: string;
  readonly backTo: string | null;
}

export const declined = (followUp: FollowUp, { by, reason, backTo }: Decline): Change => {
  const owners =
    backTo === null
      ? followUp.owners.filter((one) => one.partyId !== by)
      : handedOver(followUp.owners, by, backTo);
  const change = ownedBy(followUp, owners);
  const isLeft = owners.some((one) => one.role === 'responsible');
  const stage = backTo === null ? followUp.stage : 'assigned';
  return { ...change, stage: isLeft ? stage : 'declined', note: reason, declined: { by, reason } };
};

interface HandingOn {
  readonly by: string;
  readonly to: string;
  readonly note: string | null;
}

/** Whoever it is handed to must accept it. */
export const delegated = (followUp: FollowUp, { by, to, note }: HandingOn): Change => {
  const { delegations = [], owners, stage } = followUp;
  const after = [...delegations, { from: by, to, note, accepted: false }];
  const isAnswerable = responsibleIn(followUp).includes(by);
  return {
    ...ownedBy({ ...followUp, delegations: after }, handedOver(owners, by, to)),
    stage: isAnswerable ? 'assigned' : stage,
  };
};

export const reassigned = (followUp: FollowUp, owners: readonly Owner[]): Change => {
  const change: Change = { ...ownedBy(followUp, owners), acceptedBy: [] };
  const isUndone = followUp.stage === 'reportedDone' && followUp.each === true;
  if (isUndone && !isDoneByEach({ ...followUp, ...change })) return { ...change, stage: 'assigned' };
  const beginsAgain = followUp.stage === 'accepted' || followUp.stage === 'declined';
  return { ...change, stage: beginsAgain ? 'assigned' : followUp.stage };
};
