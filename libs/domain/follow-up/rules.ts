import { refuse, type Refusal } from '#kernel';
import { whereExisting } from '../where-existing.js';
import type { FollowUpEvent } from './events.js';
import { isDoneByEach, ownerIn } from './owners.js';
import { evolve, isClosed, type FollowUp, type FollowUpState } from './state.js';

export type FollowUpRule =
  | 'FollowUpIsAssigned'
  | 'FollowUpDoesNotExist'
  | 'FollowUpIsClosed'
  | 'FollowUpIsAccepted'
  | 'FollowUpIsReportedDone'
  | 'FollowUpHasNoOwner'
  | 'FollowUpHasNoDeadline'
  | 'FollowUpHasNoCondition'
  | 'FollowUpIsNotReportedDone'
  | 'FollowUpIsNotClosed'
  | 'OnlyAnOwnerAnswers'
  | 'OnlyAnOwnerDelegates'
  | 'OnlyAnOwnerAsksForExtension'
  | 'OnlyAnOwnerReports'
  | 'OnlyTheAUConfirms'
  | 'OnlyTheAUExtends'
  | 'OwnerIsNotNamed'
  | 'OwnerIsInTheChain'
  | 'PartyIsAnOwner'
  | 'ExtensionIsAsked'
  | 'ExtensionIsNotAsked'
  | 'ExtensionIsNotLater'
  | 'EvidenceIsAttached'
  | 'EvidenceDoesNotExist'
  | 'EvidenceIsWithdrawn';

export type Outcome = readonly FollowUpEvent[] | Refusal<FollowUpRule>;
type Decide = (followUp: FollowUp) => Outcome;

export const existing = whereExisting<FollowUpState, FollowUpEvent, FollowUpRule>('FollowUpDoesNotExist');

export const open = (state: FollowUpState, decide: Decide): Outcome =>
  existing(state, (followUp) =>
    isClosed(followUp.stage) ? refuse('FollowUpIsClosed', { stage: followUp.stage }) : decide(followUp),
  );

/** Where an owner is named it must be one. */
export const isStranger = (followUp: FollowUp, by: string | undefined): boolean =>
  by !== undefined && ownerIn(followUp, by) === undefined;

interface Decided {
  readonly by?: string | undefined;
  readonly workingCommittee?: string | null | undefined;
}

/** Only the AU decides what owners ask; where it is not known who that is, no owner does for itself. */
export const isNotAU = (followUp: FollowUp, { by, workingCommittee }: Decided): boolean => {
  if (by === undefined) return false;
  return typeof workingCommittee === 'string' ? by !== workingCommittee : ownerIn(followUp, by) !== undefined;
};

/** Whoever was named, and nothing where nobody was. */
export const named = (by: string | undefined): { readonly by?: string } => (by === undefined ? {} : { by });

/** The event, and that all of it is done where each of those who are left had done its part. */
export const andIfDone = (followUp: FollowUp, event: FollowUpEvent): readonly FollowUpEvent[] => {
  const after = evolve(followUp, event);
  const last = after?.reports?.at(-1);
  if (after === null || last === undefined || after.stage === 'reportedDone' || !isDoneByEach(after))
    return [event];
  const { partyId, note, links } = last;
  return [event, { type: 'FollowUpReportedDone', data: { note, links, by: partyId } }];
};
