import { decideBy, isSame, refuse, type DecideTable, type Decider, type Refusal } from '#kernel';
import { whereExisting } from '../where-existing.js';
import type { FollowUpCommand } from './commands.js';
import type { FollowUpEvent } from './events.js';
import { evolve, isClosed, type FollowUpState } from './state.js';

export type FollowUpRule =
  | 'FollowUpIsAssigned'
  | 'FollowUpDoesNotExist'
  | 'FollowUpIsClosed'
  | 'FollowUpHasNoOwner'
  | 'FollowUpIsNotReportedDone'
  | 'FollowUpIsNotClosed';

type Outcome = readonly FollowUpEvent[] | Refusal<FollowUpRule>;
type FollowUp = NonNullable<FollowUpState>;

const existing = whereExisting<FollowUpState, FollowUpEvent, FollowUpRule>('FollowUpDoesNotExist');

const open = (state: FollowUpState, decide: (followUp: FollowUp) => Outcome): Outcome =>
  existing(state, (followUp) =>
    isClosed(followUp.stage) ? refuse('FollowUpIsClosed', { stage: followUp.stage }) : decide(followUp),
  );

const hasResponsible = (followUp: FollowUp): boolean =>
  followUp.owners.some((one) => one.role === 'responsible');

const assignedAs = ({ stage: _stage, note: _note, links: _links, ...assigned }: FollowUp) => assigned;

const table: DecideTable<FollowUpState, FollowUpCommand, FollowUpEvent, FollowUpRule> = {
  AssignFollowUp: (data, state) => {
    if (state === null) return [{ type: 'FollowUpAssigned', data }];
    return isSame(data, assignedAs(state)) ? [] : refuse('FollowUpIsAssigned');
  },
  AcceptFollowUp: (_, state) =>
    open(state, (followUp) => {
      if (!hasResponsible(followUp)) return refuse('FollowUpHasNoOwner');
      // Whoever reported it done had taken it on: a late click must not undo the report.
      const again = followUp.stage === 'accepted' || followUp.stage === 'reportedDone';
      return again ? [] : [{ type: 'FollowUpAccepted', data: {} }];
    }),
  ReassignFollowUp: ({ owners }, state) =>
    open(state, (followUp) =>
      isSame(followUp.owners, owners) ? [] : [{ type: 'FollowUpReassigned', data: { owners } }],
    ),
  SetDeadline: ({ deadline }, state) =>
    open(state, (followUp) =>
      isSame(followUp.deadline, deadline) ? [] : [{ type: 'DeadlineSet', data: { deadline } }],
    ),
  ReportProgress: ({ note }, state) =>
    open(state, (followUp) => (followUp.note === note ? [] : [{ type: 'ProgressReported', data: { note } }])),
  ReportDone: ({ note, links }, state) =>
    open(state, (followUp) => {
      const again =
        followUp.stage === 'reportedDone' && followUp.note === note && isSame(followUp.links, links);
      return again ? [] : [{ type: 'FollowUpReportedDone', data: { note, links } }];
    }),
  ConfirmDone: (_, state) =>
    existing(state, ({ stage }) => {
      if (stage === 'confirmedDone') return [];
      return stage === 'reportedDone'
        ? [{ type: 'FollowUpConfirmedDone', data: {} }]
        : refuse('FollowUpIsNotReportedDone', { stage });
    }),
  SendBack: ({ reason }, state) =>
    existing(state, ({ stage, note }) => {
      if (stage === 'sentBack' && note === reason) return [];
      return stage === 'reportedDone'
        ? [{ type: 'FollowUpSentBack', data: { reason } }]
        : refuse('FollowUpIsNotReportedDone', { stage });
    }),
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
