import { isClosed } from '#domain';
import type { FollowUpView } from '#projections';

/** What an owner can answer about a follow-up, in the order in which a page offers it. */
export const ACTS = ['accept', 'done', 'progress', 'extension', 'decline', 'handOn'] as const;
export type Act = (typeof ACTS)[number];

/** Who answers, and how it stands with them. */
type Owner = FollowUpView['owners'][number];

interface Standing {
  readonly followUp: FollowUpView;
  readonly owner: Owner;
  /** This owner, or all together, said that it is done. */
  readonly isReported: boolean;
}

const CAN: Readonly<Record<Act, (standing: Standing) => boolean>> = {
  accept: ({ followUp, owner, isReported }) =>
    !owner.accepted && !isReported && followUp.owners.some(({ role }) => role === 'responsible'),
  // Where each must do it, the part of somebody who only contributes is nobody's report.
  done: ({ followUp, owner, isReported }) => !isReported && (!followUp.each || owner.role === 'responsible'),
  progress: () => true,
  extension: ({ followUp: { deadline, extensions, state } }) =>
    (deadline.kind === 'date' || deadline.kind === 'meeting') &&
    extensions.open === null &&
    state !== 'reportedDone',
  decline: ({ owner, isReported }) => !owner.accepted && !isReported,
  handOn: ({ isReported }) => !isReported,
};

/** What makes sense for this party as it stands; nothing, where the follow-up is closed or not theirs. */
export const possibleActs = (followUp: FollowUpView, partyId: string): readonly Act[] => {
  const owner = followUp.owners.find(({ id }) => id === partyId);
  if (owner === undefined || isClosed(followUp.state)) return [];
  const isReported = followUp.state === 'reportedDone' || owner.done !== null;
  return ACTS.filter((act) => CAN[act]({ followUp, owner, isReported }));
};

/** What each act is told the log as. */
export const COMMAND_OF = {
  accept: 'AcceptFollowUp',
  done: 'ReportDone',
  progress: 'ReportProgress',
  extension: 'RequestExtension',
  decline: 'DeclineFollowUp',
  handOn: 'DelegateFollowUp',
} as const satisfies Readonly<Record<Act, string>>;

const ACT_IN: Readonly<Record<string, Act>> = {
  FollowUpAccepted: 'accept',
  OwnerReportedDone: 'done',
  FollowUpReportedDone: 'done',
  ProgressReported: 'progress',
  ExtensionRequested: 'extension',
  FollowUpDeclined: 'decline',
  FollowUpDelegated: 'handOn',
};

/** The act that an event tells of. */
export const actIn = (eventType: string): Act | undefined => ACT_IN[eventType];

export const isAct = (text: string): text is Act => ACTS.some((act) => act === text);
