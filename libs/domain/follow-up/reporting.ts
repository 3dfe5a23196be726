import { isSame, refuse, type DecideTable } from '#kernel';
import type { FollowUpCommand } from './commands.js';
import type { FollowUpEvent } from './events.js';
import { hasReported, responsibleIn } from './owners.js';
import { andIfDone, existing, isNotAU, isStranger, named, open } from './rules.js';
import type { FollowUpRule, Outcome } from './rules.js';
import { keyOfEvidence, type FollowUp, type FollowUpState } from './state.js';

type Reporting = Extract<
  FollowUpCommand,
  {
    type:
      'ReportProgress' | 'ReportDone' | 'AttachEvidence' | 'WithdrawEvidence' | 'ConfirmDone' | 'SendBack';
  }
>;
type DataOf<Type extends Reporting['type']> = Extract<Reporting, { type: Type }>['data'];

const reportPart = (followUp: FollowUp, { note, links, by }: DataOf<'ReportDone'>): Outcome => {
  if (by === undefined) return refuse('OwnerIsNotNamed');
  if (!responsibleIn(followUp).includes(by)) return refuse('OnlyAnOwnerReports');
  const again = followUp.reports?.some((one) => isSame(one, { partyId: by, note, links }));
  return again === true ? [] : andIfDone(followUp, { type: 'OwnerReportedDone', data: { by, note, links } });
};

const reportDone = (followUp: FollowUp, data: DataOf<'ReportDone'>): Outcome => {
  // All have said no: until the AU has found another owner, nobody answers for what is said here.
  if (followUp.stage === 'declined') return refuse('FollowUpHasNoOwner');
  if (followUp.each === true) return reportPart(followUp, data);
  const { note, links, by } = data;
  if (isStranger(followUp, by)) return refuse('OnlyAnOwnerReports');
  const again = followUp.stage === 'reportedDone' && followUp.note === note && isSame(followUp.links, links);
  return again ? [] : [{ type: 'FollowUpReportedDone', data: { note, links, ...named(by) } }];
};

const attach = (followUp: FollowUp, { evidence, by }: DataOf<'AttachEvidence'>): Outcome => {
  if (isStranger(followUp, by)) return refuse('OnlyAnOwnerReports');
  const before = followUp.evidence?.find((one) => keyOfEvidence(one) === keyOfEvidence(evidence));
  if (before === undefined || before.withdrawn !== null)
    return [{ type: 'EvidenceAttached', data: { evidence, ...named(by) } }];
  return isSame({ ...before, ...evidence }, before) ? [] : refuse('EvidenceIsAttached');
};

const withdraw = (
  { evidence: all = [] }: FollowUp,
  { evidence: key, reason }: DataOf<'WithdrawEvidence'>,
): Outcome => {
  const found = all.find((one) => keyOfEvidence(one) === key);
  if (found === undefined) return refuse('EvidenceDoesNotExist');
  if (found.withdrawn === reason) return [];
  if (found.withdrawn !== null) return refuse('EvidenceIsWithdrawn', { reason: found.withdrawn });
  return [{ type: 'EvidenceWithdrawn', data: { evidence: key, reason } }];
};

const confirm = (followUp: FollowUp, { by, workingCommittee }: DataOf<'ConfirmDone'>): Outcome => {
  const { stage } = followUp;
  if (isNotAU(followUp, { by, workingCommittee })) return refuse('OnlyTheAUConfirms');
  if (stage === 'confirmedDone') return [];
  return stage === 'reportedDone'
    ? [{ type: 'FollowUpConfirmedDone', data: named(by) }]
    : refuse('FollowUpIsNotReportedDone', { stage });
};

const sendBack = (
  followUp: FollowUp,
  { reason, owners, by, workingCommittee }: DataOf<'SendBack'>,
): Outcome => {
  const { stage, note } = followUp;
  if (isNotAU(followUp, { by, workingCommittee })) return refuse('OnlyTheAUConfirms');
  if (stage === 'sentBack' && note === reason) return [];
  if (stage !== 'reportedDone') return refuse('FollowUpIsNotReportedDone', { stage });
  if (owners?.some((partyId) => !hasReported(followUp, partyId))) return refuse('OwnerIsNotNamed');
  const whose = owners === undefined ? {} : { owners };
  return [{ type: 'FollowUpSentBack', data: { reason, ...whose, ...named(by) } }];
};

/** Closing in two steps: whoever does the work says that it is done, and shows it; the AU confirms. */
export const reporting: DecideTable<FollowUpState, Reporting, FollowUpEvent, FollowUpRule> = {
  ReportProgress: ({ note, by }, state) =>
    open(state, (followUp) => {
      if (isStranger(followUp, by)) return refuse('OnlyAnOwnerReports');
      return followUp.note === note ? [] : [{ type: 'ProgressReported', data: { note, ...named(by) } }];
    }),
  ReportDone: (data, state) => open(state, (followUp) => reportDone(followUp, data)),
  AttachEvidence: (data, state) => open(state, (followUp) => attach(followUp, data)),
  // Also when it is closed: what shows too much, or the wrong thing, can be taken back at any time.
  WithdrawEvidence: (data, state) => existing(state, (followUp) => withdraw(followUp, data)),
  ConfirmDone: (data, state) => existing(state, (followUp) => confirm(followUp, data)),
  SendBack: (data, state) => existing(state, (followUp) => sendBack(followUp, data)),
};
