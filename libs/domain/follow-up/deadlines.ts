import { isSame, refuse, type DecideTable } from '#kernel';
import type { FixedDeadline } from '../values.js';
import type { FollowUpCommand } from './commands.js';
import type { FollowUpEvent } from './events.js';
import { ownerIn } from './owners.js';
import { isNotAU, named, open, type FollowUpRule, type Outcome } from './rules.js';
import { isOpenRequest, type Extension, type FollowUp, type FollowUpState } from './state.js';

type Deadlines = Extract<
  FollowUpCommand,
  {
    type:
      | 'SetDeadline'
      | 'MeetCondition'
      | 'AskAboutCondition'
      | 'RequestExtension'
      | 'GrantExtension'
      | 'RefuseExtension';
  }
>;
type DataOf<Type extends Deadlines['type']> = Extract<Deadlines, { type: Type }>['data'];

/** Of two dates it can be told; what hangs on a meeting may be moved either way. */
const isNotLater = ({ deadline }: FollowUp, other: FixedDeadline): boolean =>
  deadline.kind === 'date' && other.kind === 'date' && other.date <= deadline.date;

const openRequest = ({ extensions = [] }: FollowUp): Extension | undefined => extensions.find(isOpenRequest);

const request = (followUp: FollowUp, { by, reason, until }: DataOf<'RequestExtension'>): Outcome => {
  const { kind } = followUp.deadline;
  const asked = openRequest(followUp);
  if (ownerIn(followUp, by) === undefined) return refuse('OnlyAnOwnerAsksForExtension');
  if (isSame(asked, { by, reason, until, granted: null, refused: null })) return [];
  if (asked !== undefined) return refuse('ExtensionIsAsked', { until: asked.until });
  if (followUp.stage === 'reportedDone') return refuse('FollowUpIsReportedDone');
  if (kind === 'none' || kind === 'condition') return refuse('FollowUpHasNoDeadline');
  if (isNotLater(followUp, { kind: 'date', date: until })) return refuse('ExtensionIsNotLater');
  return [{ type: 'ExtensionRequested', data: { by, reason, until } }];
};

/** Whether the last wish was answered so already. */
const isAnsweredBy = (
  { extensions = [] }: FollowUp,
  answer: Partial<Pick<Extension, 'granted' | 'refused'>>,
): boolean => {
  const last = extensions.at(-1);
  return last !== undefined && isSame(last, { ...last, granted: null, refused: null, ...answer });
};

const grant = (followUp: FollowUp, { deadline, by, workingCommittee }: DataOf<'GrantExtension'>): Outcome => {
  if (isNotAU(followUp, { by, workingCommittee })) return refuse('OnlyTheAUExtends');
  if (openRequest(followUp) === undefined)
    return isAnsweredBy(followUp, { granted: deadline }) ? [] : refuse('ExtensionIsNotAsked');
  if (isNotLater(followUp, deadline)) return refuse('ExtensionIsNotLater');
  return [{ type: 'ExtensionGranted', data: { deadline, ...named(by) } }];
};

const refuseExtension = (
  followUp: FollowUp,
  { reason, by, workingCommittee }: DataOf<'RefuseExtension'>,
): Outcome => {
  if (isNotAU(followUp, { by, workingCommittee })) return refuse('OnlyTheAUExtends');
  if (openRequest(followUp) === undefined)
    return isAnsweredBy(followUp, { refused: reason }) ? [] : refuse('ExtensionIsNotAsked');
  return [{ type: 'ExtensionRefused', data: { reason, ...named(by) } }];
};

const meetCondition = (followUp: FollowUp, { deadline, note }: DataOf<'MeetCondition'>): Outcome => {
  const { met } = followUp;
  if (followUp.deadline.kind === 'condition')
    return [{ type: 'ConditionMet', data: { words: followUp.deadline.words, deadline, note } }];
  const again = met?.note === note && isSame(met.deadline, deadline) && isSame(followUp.deadline, deadline);
  return again ? [] : refuse('FollowUpHasNoCondition');
};

const askAbout = (followUp: FollowUp, data: DataOf<'AskAboutCondition'>): Outcome => {
  if (followUp.deadline.kind !== 'condition') return refuse('FollowUpHasNoCondition');
  return isSame(followUp.asked, data) ? [] : [{ type: 'ConditionAskedAbout', data }];
};

/** Until when it is to be done: set, asked for, granted, refused, or waiting for something to come true. */
export const deadlines: DecideTable<FollowUpState, Deadlines, FollowUpEvent, FollowUpRule> = {
  SetDeadline: ({ deadline }, state) =>
    open(state, (followUp) =>
      isSame(followUp.deadline, deadline) ? [] : [{ type: 'DeadlineSet', data: { deadline } }],
    ),
  MeetCondition: (data, state) => open(state, (followUp) => meetCondition(followUp, data)),
  AskAboutCondition: (data, state) => open(state, (followUp) => askAbout(followUp, data)),
  RequestExtension: (data, state) => open(state, (followUp) => request(followUp, data)),
  GrantExtension: (data, state) => open(state, (followUp) => grant(followUp, data)),
  RefuseExtension: (data, state) => open(state, (followUp) => refuseExtension(followUp, data)),
};
