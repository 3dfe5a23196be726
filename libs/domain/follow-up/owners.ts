import type { Owner } from '../values.js';
import type { FollowUp } from './state.js';

type Owned = Pick<FollowUp, 'owners' | 'each' | 'reports' | 'delegations'>;

export const ownerIn = ({ owners }: Owned, partyId: string): Owner | undefined =>
  owners.find((one) => one.partyId === partyId);

export const responsibleIn = ({ owners }: Owned): readonly string[] =>
  owners.filter((one) => one.role === 'responsible').map((one) => one.partyId);

export const hasReported = ({ reports = [] }: Owned, partyId: string): boolean =>
  reports.some((one) => one.partyId === partyId);

/** Those who answer for it and have not said that they did their part. */
export const awaitedOwners = (followUp: Owned): readonly string[] =>
  responsibleIn(followUp).filter((partyId) => !hasReported(followUp, partyId));

/** Whether all who must each do it have said so. */
export const isDoneByEach = (followUp: Owned): boolean =>
  followUp.each === true && responsibleIn(followUp).length > 0 && awaitedOwners(followUp).length === 0;

/** Who handed it to whom until it came to `partyId`, who stands last. */
export const chainOf = (
  { delegations = [] }: Pick<Owned, 'delegations'>,
  partyId: string,
): readonly string[] => {
  const chain = [partyId];
  for (const { from, to } of delegations.toReversed()) if (to === chain[0]) chain.unshift(from);
  return chain;
};

/** Those who handed it on: they stay informed. */
export const delegatorsIn = (followUp: Owned): readonly string[] => {
  const before = followUp.owners.flatMap(({ partyId }) => chainOf(followUp, partyId).slice(0, -1));
  return [...new Set(before)].filter((partyId) => ownerIn(followUp, partyId) === undefined);
};

/** Owners when `to` stands where `from` stood. */
export const handedOver = (owners: readonly Owner[], from: string, to: string): readonly Owner[] => {
  const concerned = owners.filter(({ partyId }) => partyId === from || partyId === to);
  const role = concerned.some((one) => one.role === 'responsible') ? 'responsible' : 'contributing';
  return owners
    .filter(({ partyId }) => partyId !== to)
    .map((one) => (one.partyId === from ? { partyId: to, role } : one));
};
