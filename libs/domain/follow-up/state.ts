import { evolveBy } from '#kernel';
import { created } from '../created.js';
import type { Deadline, Owner, Source } from '../values.js';
import type { FollowUpEvent } from './events.js';

/** assigned → accepted → reportedDone → confirmedDone; sentBack, reopened and cancelled on the way. */
export type FollowUpStage =
  'assigned' | 'accepted' | 'reportedDone' | 'confirmedDone' | 'sentBack' | 'reopened' | 'cancelled';

/** Null until it is assigned. */
export type FollowUpState = {
  readonly bodyId: string;
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly deadline: Deadline;
  readonly source: Source;
  readonly approvalBy: string | null;
  readonly stage: FollowUpStage;
  /** Last words of whoever works on it, or of whoever sent it back, reopened or cancelled it. */
  readonly note: string | null;
  readonly links: readonly string[];
} | null;

const at = (state: FollowUpState, change: Partial<NonNullable<FollowUpState>>): FollowUpState => ({
  ...created(state, 'follow-up'),
  ...change,
});

export const evolve = evolveBy<FollowUpState, FollowUpEvent>({
  FollowUpAssigned: (_, data) => ({ ...data, stage: 'assigned', note: null, links: [] }),
  FollowUpAccepted: (state) => at(state, { stage: 'accepted' }),
  FollowUpReassigned: (state, { owners }) => {
    const { stage } = created(state, 'follow-up');
    return at(state, { owners, stage: stage === 'accepted' ? 'assigned' : stage });
  },
  DeadlineSet: (state, { deadline }) => at(state, { deadline }),
  ProgressReported: (state, { note }) => at(state, { note }),
  FollowUpReportedDone: (state, { note, links }) => at(state, { stage: 'reportedDone', note, links }),
  FollowUpConfirmedDone: (state) => at(state, { stage: 'confirmedDone' }),
  FollowUpSentBack: (state, { reason }) => at(state, { stage: 'sentBack', note: reason }),
  FollowUpReopened: (state, { reason }) => at(state, { stage: 'reopened', note: reason }),
  FollowUpCancelled: (state, { reason }) => at(state, { stage: 'cancelled', note: reason }),
});

/** Nothing more is to be done. */
export const isClosed = (stage: FollowUpStage): boolean => stage === 'confirmedDone' || stage === 'cancelled';
