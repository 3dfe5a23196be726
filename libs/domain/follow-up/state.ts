import { evolveBy } from '#kernel';
import { created } from '../created.js';
import type { Deadline, FixedDeadline, Owner, Source } from '../values.js';
import type { EvidenceItem } from './commands.js';
import type { FollowUpEvent, Report } from './events.js';
import { accepted, declined, delegated, reassigned } from './changed-owners.js';

/**
 * assigned → accepted → reportedDone → confirmedDone; sentBack, reopened, cancelled, and declined by all who
 * were to answer for it, on the way.
 */
export type FollowUpStage =
  | 'assigned'
  | 'accepted'
  | 'reportedDone'
  | 'confirmedDone'
  | 'sentBack'
  | 'reopened'
  | 'declined'
  | 'cancelled';

/** One step of a chain: who handed it to whom. */
export interface Delegation {
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
  readonly accepted: boolean;
}

/** A wish for more time; open while it is neither granted nor refused. */
export interface Extension {
  readonly by: string;
  readonly reason: string;
  /** The day that was wished for. */
  readonly until: string;
  readonly granted: FixedDeadline | null;
  readonly refused: string | null;
}

export type Evidence = EvidenceItem & {
  readonly by?: string | undefined;
  /** Why it no longer counts; null while it does. */
  readonly withdrawn: string | null;
};

/** What everything beside the first fields is; a state that was stored before there were any has none of them. */
interface Later {
  readonly each?: boolean | undefined;
  readonly acceptedBy?: readonly string[];
  /** Of those who must each do it. */
  readonly reports?: readonly (Report & { readonly partyId: string })[];
  readonly delegations?: readonly Delegation[];
  /** The last no. */
  readonly declined?: { readonly by: string; readonly reason: string };
  readonly extensions?: readonly Extension[];
  readonly evidence?: readonly Evidence[];
  /** What was answered when the condition was last asked about. */
  readonly asked?: { readonly atMeetingId: string | null; readonly answer: string };
  /** The condition that came true. */
  readonly met?: { readonly words: string; readonly deadline: FixedDeadline; readonly note: string | null };
}

export interface FollowUp extends Later {
  readonly bodyId: string;
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly deadline: Deadline;
  readonly source: Source;
  readonly approvalBy: string | null;
  readonly stage: FollowUpStage;
  /** Last words of whoever works on it, or of whoever declined it, sent it back, reopened or cancelled it. */
  readonly note: string | null;
  readonly links: readonly string[];
}

/** Null until it is assigned. */
export type FollowUpState = FollowUp | null;

const at = (state: FollowUpState, change: Partial<FollowUp>): FollowUp => ({
  ...created(state, 'follow-up'),
  ...change,
});

const from =
  <Data>(change: (followUp: FollowUp, data: Data) => Partial<FollowUp>) =>
  (state: FollowUpState, data: Data): FollowUp =>
    at(state, change(created(state, 'follow-up'), data));

/** The open wish gets its answer. */
const answered = (
  { extensions = [] }: FollowUp,
  answer: Partial<Pick<Extension, 'granted' | 'refused'>>,
): readonly Extension[] => extensions.map((one) => (isOpenRequest(one) ? { ...one, ...answer } : one));

export const isOpenRequest = ({ granted, refused }: Extension): boolean =>
  granted === null && refused === null;

/** What `evidence` is found by: the address of a link, the SHA-256 of a file. */
export const keyOfEvidence = (item: EvidenceItem): string => (item.kind === 'link' ? item.url : item.sha256);

/** Nothing waits for an answer any more. */
const settled = (stage: FollowUpStage, { extensions = [] }: FollowUp): Partial<FollowUp> => ({
  stage,
  extensions: extensions.filter((one) => !isOpenRequest(one)),
});

export const evolve = evolveBy<FollowUpState, FollowUpEvent>({
  FollowUpAssigned: (_, data) => ({ ...data, stage: 'assigned', note: null, links: [] }),
  FollowUpAccepted: from(accepted),
  FollowUpDeclined: from(declined),
  FollowUpDelegated: from(delegated),
  FollowUpReassigned: from((followUp, { owners }) => reassigned(followUp, owners)),
  DeadlineSet: (state, { deadline }) => {
    const { asked: _, ...followUp } = created(state, 'follow-up');
    return { ...followUp, deadline };
  },
  ConditionMet: from((_, met) => ({ deadline: met.deadline, met })),
  ConditionAskedAbout: from((_, asked) => ({ asked })),
  ExtensionRequested: from(({ extensions = [] }, wish) => ({
    extensions: [...extensions, { ...wish, granted: null, refused: null }],
  })),
  ExtensionGranted: from((followUp, { deadline }) => ({
    deadline,
    extensions: answered(followUp, { granted: deadline }),
  })),
  ExtensionRefused: from((followUp, { reason }) => ({
    extensions: answered(followUp, { refused: reason }),
  })),
  ProgressReported: (state, { note }) => at(state, { note }),
  OwnerReportedDone: from(({ reports = [] }, { by, note, links }) => ({
    note,
    reports: [...reports.filter((one) => one.partyId !== by), { partyId: by, note, links }],
  })),
  FollowUpReportedDone: (state, { note, links }) => at(state, { stage: 'reportedDone', note, links }),
  EvidenceAttached: from(({ evidence = [] }, { evidence: item, ...by }) => ({
    evidence: [
      ...evidence.filter((one) => keyOfEvidence(one) !== keyOfEvidence(item)),
      { ...item, ...by, withdrawn: null },
    ],
  })),
  EvidenceWithdrawn: from(({ evidence = [] }, { evidence: key, reason }) => ({
    evidence: evidence.map((one) => (keyOfEvidence(one) === key ? { ...one, withdrawn: reason } : one)),
  })),
  FollowUpConfirmedDone: from((followUp) => settled('confirmedDone', followUp)),
  FollowUpSentBack: from(({ reports = [] }, { reason, owners }) => ({
    stage: 'sentBack',
    note: reason,
    acceptedBy: [],
    reports: reports.filter(({ partyId }) => owners !== undefined && !owners.includes(partyId)),
  })),
  FollowUpReopened: (state, { reason }) =>
    at(state, { stage: 'reopened', note: reason, acceptedBy: [], reports: [] }),
  FollowUpCancelled: from((followUp, { reason }) => ({ ...settled('cancelled', followUp), note: reason })),
});

/** Nothing more is to be done. */
export const isClosed = (stage: FollowUpStage): boolean => stage === 'confirmedDone' || stage === 'cancelled';
