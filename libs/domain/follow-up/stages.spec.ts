import { fold, isRefusal } from '#kernel';
import { ids, responsible, said } from '../testing/examples.js';
import {
  followUp,
  followUpCommands,
  isClosed,
  type FollowUpCommand,
  type FollowUpEvent,
  type FollowUpRule,
  type FollowUpStage,
} from './index.js';

const painting = {
  bodyId: ids.quayCouncil,
  text: 'Paint the lighthouse.',
  owners: [responsible(ids.lighthouseTrust)],
  deadline: { kind: 'none' } as const,
  source: said('The trust paints the lighthouse.'),
  approvalBy: null,
};

const commands: { readonly [Type in FollowUpCommand['type']]: Extract<FollowUpCommand, { type: Type }> } = {
  AssignFollowUp: { type: 'AssignFollowUp', data: { ...painting, text: 'Mend the crane.' } },
  AcceptFollowUp: { type: 'AcceptFollowUp', data: {} },
  DeclineFollowUp: { type: 'DeclineFollowUp', data: { by: ids.lighthouseTrust, reason: 'No ladder.' } },
  DelegateFollowUp: {
    type: 'DelegateFollowUp',
    data: { by: ids.lighthouseTrust, to: ids.workingCommittee, note: null },
  },
  ReassignFollowUp: { type: 'ReassignFollowUp', data: { owners: [responsible(ids.harbourOffice)] } },
  SetDeadline: { type: 'SetDeadline', data: { deadline: { kind: 'date', date: '2024-06-13' } } },
  MeetCondition: {
    type: 'MeetCondition',
    data: { deadline: { kind: 'date', date: '2024-06-13' }, note: null },
  },
  AskAboutCondition: { type: 'AskAboutCondition', data: { atMeetingId: null, answer: 'Not yet.' } },
  RequestExtension: {
    type: 'RequestExtension',
    data: { by: ids.lighthouseTrust, reason: 'The paint is late.', until: '2024-07-01' },
  },
  GrantExtension: { type: 'GrantExtension', data: { deadline: { kind: 'date', date: '2024-07-01' } } },
  RefuseExtension: { type: 'RefuseExtension', data: { reason: 'The fog does not wait.' } },
  AttachEvidence: {
    type: 'AttachEvidence',
    data: { evidence: { kind: 'link', url: 'https://trust.example/photo', title: null } },
  },
  WithdrawEvidence: {
    type: 'WithdrawEvidence',
    data: { evidence: 'https://trust.example/photo', reason: 'Another tower.' },
  },
  ReportProgress: { type: 'ReportProgress', data: { note: 'The paint is bought.' } },
  ReportDone: { type: 'ReportDone', data: { note: 'It is painted all over.', links: [] } },
  ConfirmDone: { type: 'ConfirmDone', data: {} },
  SendBack: { type: 'SendBack', data: { reason: 'The north side is bare.' } },
  ReopenFollowUp: { type: 'ReopenFollowUp', data: { reason: 'The paint came off.' } },
  CancelFollowUp: { type: 'CancelFollowUp', data: { reason: 'The lighthouse is sold.' } },
};

const assigned: FollowUpEvent = { type: 'FollowUpAssigned', data: painting };
const done: FollowUpEvent = { type: 'FollowUpReportedDone', data: { note: 'Painted.', links: [] } };
const confirmed: FollowUpEvent = { type: 'FollowUpConfirmedDone', data: {} };

/** A shortest way to each stage. */
const ways: Readonly<Record<FollowUpStage, readonly FollowUpEvent[]>> = {
  assigned: [assigned],
  accepted: [assigned, { type: 'FollowUpAccepted', data: {} }],
  reportedDone: [assigned, done],
  confirmedDone: [assigned, done, confirmed],
  sentBack: [assigned, done, { type: 'FollowUpSentBack', data: { reason: 'Too pale.' } }],
  reopened: [assigned, done, confirmed, { type: 'FollowUpReopened', data: { reason: 'Rust.' } }],
  declined: [
    assigned,
    {
      type: 'FollowUpDeclined',
      data: { by: ids.lighthouseTrust, reason: 'Too high.', backTo: null },
    },
  ],
  cancelled: [assigned, { type: 'FollowUpCancelled', data: { reason: 'No money.' } }],
};

/** `same`: something changes, but not the stage; `nothing`: accepted, and nothing new to say. */
type Outcome = FollowUpStage | FollowUpRule | 'same' | 'nothing';

const whileOpen = {
  AssignFollowUp: 'FollowUpIsAssigned',
  AcceptFollowUp: 'accepted',
  DeclineFollowUp: 'declined',
  DelegateFollowUp: 'assigned',
  ReassignFollowUp: 'same',
  SetDeadline: 'same',
  MeetCondition: 'FollowUpHasNoCondition',
  AskAboutCondition: 'FollowUpHasNoCondition',
  RequestExtension: 'FollowUpHasNoDeadline',
  GrantExtension: 'ExtensionIsNotAsked',
  RefuseExtension: 'ExtensionIsNotAsked',
  AttachEvidence: 'same',
  WithdrawEvidence: 'EvidenceDoesNotExist',
  ReportProgress: 'same',
  ReportDone: 'reportedDone',
  ConfirmDone: 'FollowUpIsNotReportedDone',
  SendBack: 'FollowUpIsNotReportedDone',
  ReopenFollowUp: 'FollowUpIsNotClosed',
  CancelFollowUp: 'cancelled',
} as const satisfies Record<FollowUpCommand['type'], Outcome>;

const whenClosed = {
  AssignFollowUp: 'FollowUpIsAssigned',
  AcceptFollowUp: 'FollowUpIsClosed',
  DeclineFollowUp: 'FollowUpIsClosed',
  DelegateFollowUp: 'FollowUpIsClosed',
  ReassignFollowUp: 'FollowUpIsClosed',
  SetDeadline: 'FollowUpIsClosed',
  MeetCondition: 'FollowUpIsClosed',
  AskAboutCondition: 'FollowUpIsClosed',
  RequestExtension: 'FollowUpIsClosed',
  GrantExtension: 'FollowUpIsClosed',
  RefuseExtension: 'FollowUpIsClosed',
  AttachEvidence: 'FollowUpIsClosed',
  WithdrawEvidence: 'EvidenceDoesNotExist',
  ReportProgress: 'FollowUpIsClosed',
  ReportDone: 'FollowUpIsClosed',
  ConfirmDone: 'FollowUpIsNotReportedDone',
  SendBack: 'FollowUpIsNotReportedDone',
  ReopenFollowUp: 'reopened',
  CancelFollowUp: 'FollowUpIsClosed',
} as const satisfies Record<FollowUpCommand['type'], Outcome>;

const machine: Readonly<Record<FollowUpStage, Readonly<Record<FollowUpCommand['type'], Outcome>>>> = {
  assigned: { ...whileOpen, DelegateFollowUp: 'same' },
  accepted: {
    ...whileOpen,
    AcceptFollowUp: 'nothing',
    DeclineFollowUp: 'FollowUpIsAccepted',
    ReassignFollowUp: 'assigned',
  },
  reportedDone: {
    ...whileOpen,
    AcceptFollowUp: 'nothing',
    DeclineFollowUp: 'FollowUpIsReportedDone',
    DelegateFollowUp: 'FollowUpIsReportedDone',
    RequestExtension: 'FollowUpIsReportedDone',
    ReportDone: 'same',
    ConfirmDone: 'confirmedDone',
    SendBack: 'sentBack',
  },
  confirmedDone: { ...whenClosed, ConfirmDone: 'nothing' },
  sentBack: whileOpen,
  reopened: whileOpen,
  declined: {
    ...whileOpen,
    AcceptFollowUp: 'FollowUpHasNoOwner',
    DeclineFollowUp: 'OnlyAnOwnerAnswers',
    DelegateFollowUp: 'OnlyAnOwnerDelegates',
    RequestExtension: 'OnlyAnOwnerAsksForExtension',
    ReassignFollowUp: 'assigned',
    ReportDone: 'FollowUpHasNoOwner',
  },
  cancelled: whenClosed,
};

const stages = Object.keys(machine) as FollowUpStage[];

const outcomeOf = (stage: FollowUpStage, command: FollowUpCommand): Outcome => {
  const state = fold(followUp, ways[stage]);
  const decided = followUp.decide(command, state);
  if (isRefusal(decided)) return decided.refused;
  if (decided.length === 0) return 'nothing';
  const after = fold(followUp, decided, state)?.stage;
  return after === undefined || after === stage ? 'same' : after;
};

describe('every stage can be reached and left in the ways below and in no other', () => {
  it.each(stages)('the way to %s leads there', (stage) => {
    expect(fold(followUp, ways[stage])?.stage).toBe(stage);
  });

  it.each(stages)('from %s', (stage) => {
    const outcomes = Object.values(commands).map((command) => [command.type, outcomeOf(stage, command)]);
    expect(Object.fromEntries(outcomes)).toEqual(machine[stage]);
  });

  it.each(stages)('from %s it is said where it stands, whenever that is the reason', (stage) => {
    const rules = ['FollowUpIsClosed', 'FollowUpIsNotClosed', 'FollowUpIsNotReportedDone'];
    for (const command of Object.values(commands)) {
      const decided = followUp.decide(command, fold(followUp, ways[stage]));
      if (isRefusal(decided) && rules.includes(decided.refused)) expect(decided.details).toEqual({ stage });
    }
  });

  it('before it is assigned it can only be assigned', () => {
    const outcomes = Object.values(commands).map((command) => {
      const decided = followUp.decide(command, null);
      return [command.type, isRefusal(decided) ? decided.refused : decided.map(({ type }) => type)];
    });
    const missing = Object.keys(followUpCommands).map((type) => [type, 'FollowUpDoesNotExist']);
    expect(Object.fromEntries(outcomes)).toEqual({
      ...Object.fromEntries(missing),
      AssignFollowUp: ['FollowUpAssigned'],
    });
  });

  it('only what is confirmed done or cancelled is closed', () => {
    expect(stages.filter(isClosed)).toEqual(['confirmedDone', 'cancelled']);
  });
});
