import { isSame, refuse, type DecideTable } from '#kernel';
import type { FollowUpCommand } from './commands.js';
import type { FollowUpEvent } from './events.js';
import { chainOf, hasReported, ownerIn, responsibleIn } from './owners.js';
import { andIfDone, isStranger, named, open, type FollowUpRule, type Outcome } from './rules.js';
import type { FollowUp, FollowUpState } from './state.js';

type Owning = Extract<
  FollowUpCommand,
  { type: 'AcceptFollowUp' | 'DeclineFollowUp' | 'DelegateFollowUp' | 'ReassignFollowUp' }
>;
type DataOf<Type extends Owning['type']> = Extract<Owning, { type: Type }>['data'];

const accept = (followUp: FollowUp, by: string | undefined): Outcome => {
  if (responsibleIn(followUp).length === 0) return refuse('FollowUpHasNoOwner');
  if (isStranger(followUp, by)) return refuse('OnlyAnOwnerAnswers');
  const { stage, acceptedBy = [] } = followUp;
  // Whoever reported it done had taken it on: a late click must not undo the report.
  const again = by === undefined ? stage === 'accepted' : acceptedBy.includes(by);
  return again || stage === 'reportedDone' ? [] : [{ type: 'FollowUpAccepted', data: named(by) }];
};

const isReported = (followUp: FollowUp, by: string): boolean =>
  followUp.stage === 'reportedDone' || hasReported(followUp, by);

/** Whoever handed it on and has it back, now that it was not accepted. */
const backTo = ({ delegations = [] }: FollowUp, by: string): string | null =>
  delegations.findLast((one) => one.to === by && !one.accepted)?.from ?? null;

const decline = (followUp: FollowUp, { by, reason }: DataOf<'DeclineFollowUp'>): Outcome => {
  const { acceptedBy = [] } = followUp;
  if (ownerIn(followUp, by) === undefined)
    return isSame(followUp.declined, { by, reason }) ? [] : refuse('OnlyAnOwnerAnswers');
  if (isReported(followUp, by)) return refuse('FollowUpIsReportedDone');
  if (acceptedBy.includes(by)) return refuse('FollowUpIsAccepted');
  const data = { by, reason, backTo: backTo(followUp, by) };
  return andIfDone(followUp, { type: 'FollowUpDeclined', data });
};

const isHandedOn = (followUp: FollowUp, { by, to, note }: DataOf<'DelegateFollowUp'>): boolean =>
  isSame(followUp.delegations?.at(-1), { from: by, to, note, accepted: false });

const delegate = (followUp: FollowUp, data: DataOf<'DelegateFollowUp'>): Outcome => {
  const { by, to } = data;
  const owner = ownerIn(followUp, by);
  if (owner === undefined) return isHandedOn(followUp, data) ? [] : refuse('OnlyAnOwnerDelegates');
  if (isReported(followUp, by)) return refuse('FollowUpIsReportedDone');
  if (chainOf(followUp, by).includes(to)) return refuse('OwnerIsInTheChain');
  const other = ownerIn(followUp, to);
  if (other !== undefined && (other.role === 'responsible' || other.role === owner.role))
    return refuse('PartyIsAnOwner');
  return [{ type: 'FollowUpDelegated', data }];
};

/** Whose it is: taken on, refused, handed on, given to others. */
export const owning: DecideTable<FollowUpState, Owning, FollowUpEvent, FollowUpRule> = {
  AcceptFollowUp: ({ by }, state) => open(state, (followUp) => accept(followUp, by)),
  DeclineFollowUp: (data, state) => open(state, (followUp) => decline(followUp, data)),
  DelegateFollowUp: (data, state) => open(state, (followUp) => delegate(followUp, data)),
  ReassignFollowUp: ({ owners }, state) =>
    open(state, (followUp) =>
      isSame(followUp.owners, owners)
        ? []
        : andIfDone(followUp, { type: 'FollowUpReassigned', data: { owners } }),
    ),
};
