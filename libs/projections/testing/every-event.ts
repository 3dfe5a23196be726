import { defaultApprovalPolicy, defaultReminderPolicy, type TingbokEvent } from '#domain';
import { contributing, idNumber, ids, responsible, said } from '../../domain/testing/examples.js';
import { readAction, reading } from '../../domain/testing/reading.js';
import type { Fact } from './chronicle.js';

type Examples = {
  readonly [Type in TingbokEvent['type']]: Omit<Fact, 'event'> & {
    readonly data: Extract<TingbokEvent, { type: Type }>['data'];
  };
};

const party = { category: 'party', id: ids.quayCouncil };
const body = { category: 'body', id: ids.quayCouncil };
const meeting = { category: 'meeting', id: ids.aprilMeeting };
const minutes = { category: 'import', id: ids.aprilMinutes };
const protocol = { category: 'protocol', id: idNumber(31) };
const decision = { category: 'decision', id: idNumber(41) };
const followUp = { category: 'followUp', id: idNumber(51) };
const notification = { category: 'notification', id: idNumber(61) };

const { quayCouncil, aprilMeeting, aprilMinutes, lighthouseTrust, harbourOffice, workingCommittee } = ids;
const time = { date: '2024-04-11', start: '09:00', end: '11:30' };
const accepted = { bodyId: quayCouncil, meetingId: aprilMeeting, timeZone: 'Europe/Oslo', parties: [] };
const closing = {
  count: { approve: [lighthouseTrust], reject: [], abstain: [], object: [], silent: [harbourOffice] },
  textHash: 'c'.repeat(64),
  early: false,
  at: '2024-04-26T22:00:00Z',
};
const told = {
  recipientId: lighthouseTrust,
  localDate: '2024-05-24',
  timers: [
    { timerId: idNumber(71), kind: 'upcoming' as const, bodyId: quayCouncil, followUpId: followUp.id },
  ],
};

/** One fact of every type, in an order in which they could have happened; a type without one does not compile. */
export const examples: Examples = {
  PartyRegistered: { ...party, data: { name: 'Quay Council', kind: 'body', aliases: ['QC'], of: null } },
  PartyRenamed: { ...party, data: { name: 'Council of the Quay', formerName: 'Quay Council' } },
  AliasAdded: { ...party, data: { alias: 'The Quay' } },
  AliasRemoved: { ...party, data: { alias: 'The Quay' } },
  MembersSet: { ...party, data: { members: [lighthouseTrust, harbourOffice] } },
  ContactPointChanged: { ...party, data: { changeId: idNumber(81), channel: 'email' } },
  BodyEstablished: { ...body, data: { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' } },
  WorkingCommitteeSet: { ...body, data: { partyId: workingCommittee } },
  ReminderPolicySet: { ...body, data: { policy: { ...defaultReminderPolicy, daysBefore: [10, 3] } } },
  ApprovalPolicySet: {
    ...body,
    data: { policy: { ...defaultApprovalPolicy, rule: 'silenceIsConsent', daysToAnswer: 10 } },
  },
  MeetingScheduled: {
    ...meeting,
    data: { bodyId: quayCouncil, title: 'Spring meeting', place: 'Tollboden', ...time },
  },
  MeetingRescheduled: { ...meeting, data: { ...time, date: '2024-04-18', former: time } },
  AttendanceRecorded: {
    ...meeting,
    data: { present: ['Åse Lunde', 'Per Aune'], absent: [], chair: 'Åse Lunde', secretary: null },
  },
  MatterPutOnAgenda: {
    ...meeting,
    data: {
      ...{ kind: 'protocolApproval', title: 'Approval of the minutes', sinceMeetingId: null },
      protocolId: idNumber(31),
    },
  },
  AgendaItemAdded: { ...meeting, data: { seq: 1, number: '5a', title: 'The crane', presenters: [] } },
  MeetingCancelled: { ...meeting, data: { reason: 'Storm' } },
  MinutesReceived: { ...minutes, data: { fileName: 'april.txt', sha256: 'a'.repeat(64), text: 'Minutes' } },
  MinutesRead: { ...minutes, data: { reading: reading({ actions: [readAction('a1')] }) } },
  QuestionAnswered: {
    ...minutes,
    data: { questionId: 'q1', answer: { kind: 'owners', names: ['Harbour Office'] } },
  },
  AnswerChanged: { ...minutes, data: { questionId: 'q1', answer: { kind: 'nobody' } } },
  ReadingCorrected: { ...minutes, data: { entryId: 'a1', correction: { due: '2024-06-07' } } },
  MeetingCorrected: { ...minutes, data: { correction: { place: 'Tollboden' } } },
  EntryAdded: {
    ...minutes,
    data: {
      entryId: 'e1',
      kind: 'decision',
      text: 'The crane stays.',
      source: { start: 0, end: 7 },
      item: '2',
      seq: 2,
    },
  },
  EntriesAccepted: { ...minutes, data: { ...accepted, entries: ['a1'] } },
  ImportConfirmed: { ...minutes, data: { ...accepted, entries: ['a2'] } },
  ImportDiscarded: { ...minutes, id: idNumber(22), data: { reason: 'Not ours' } },
  ImportReopened: { ...minutes, id: idNumber(22), data: {} },
  ImportMerged: {
    ...minutes,
    id: idNumber(22),
    data: {
      ...accepted,
      into: aprilMinutes,
      entries: ['a3'],
      spellings: [{ from: 'Lunde', to: 'Lund' }],
      renames: [],
    },
  },
  ProtocolDrafted: {
    ...protocol,
    data: {
      bodyId: quayCouncil,
      meetingId: aprilMeeting,
      textHash: 'b'.repeat(64),
      importId: aprilMinutes,
    },
  },
  ExternalProtocolRecorded: { ...protocol, id: idNumber(32), data: { bodyId: quayCouncil, ...time } },
  ProtocolCirculated: {
    ...protocol,
    data: { to: [lighthouseTrust, harbourOffice], commentsUntil: '2024-04-25', textHash: 'b'.repeat(64) },
  },
  ProtocolSentOut: {
    ...protocol,
    data: {
      partyId: lighthouseTrust,
      textHash: 'b'.repeat(64),
      commentsUntil: '2024-04-25',
      date: '2024-04-12',
      messageId: 'm3@example.org',
    },
  },
  ProtocolCommented: {
    ...protocol,
    data: {
      ...{ partyId: lighthouseTrust, by: 'The keeper', text: 'It was the mole.', passage: 'the crane' },
      on: '2024-04-20',
    },
  },
  ProtocolApproved: {
    ...protocol,
    data: { atMeetingId: aprilMeeting, textHash: null, changes: ['Item 2 was postponed.'] },
  },
  ProtocolCorrected: {
    ...protocol,
    data: {
      ...{ passage: 'the crane', shouldSay: 'the mole', reason: 'It was misheard.', by: 'secretariat' },
      on: '2024-06-20',
    },
  },
  DecisionProposed: {
    ...decision,
    data: {
      bodyId: quayCouncil,
      text: 'The crane is sold.',
      followUps: [{ text: 'Sell it.', owners: [responsible(harbourOffice)], deadline: { kind: 'none' } }],
      askedBy: { meetingId: aprilMeeting, item: '5a', itemSeq: 1 },
    },
  },
  ProposalAmended: {
    ...decision,
    data: {
      text: 'The crane is given away.',
      followUps: [],
      answerAnew: [lighthouseTrust],
      at: '2024-04-12T10:00:00Z',
    },
  },
  DecisionCirculated: {
    ...decision,
    data: {
      parties: [lighthouseTrust, harbourOffice],
      until: '2024-04-26',
      timeZone: 'Europe/Oslo',
      closesAt: '2024-04-26T22:00:00Z',
      quorum: 2,
      rule: 'majority',
      onObjection: 'lift',
      at: '2024-04-12T11:00:00Z',
    },
  },
  ResponseGiven: {
    ...decision,
    data: {
      partyId: lighthouseTrust,
      answer: 'approve',
      reason: 'It is in the way.',
      textHash: 'c'.repeat(64),
      by: 'The chair of the trust',
      at: '2024-04-15T09:00:00Z',
    },
  },
  PartyAsked: {
    ...decision,
    data: {
      partyId: harbourOffice,
      kind: 'nudge',
      date: '2024-04-19',
      textHash: 'c'.repeat(64),
      messageId: 'm2@example.org',
    },
  },
  DecisionAdopted: { ...decision, data: closing },
  DecisionRejected: { ...decision, id: idNumber(43), data: closing },
  DecisionLapsed: { ...decision, id: idNumber(44), data: closing },
  DecisionLifted: { ...decision, id: idNumber(45), data: closing },
  DecisionPutOnAgenda: { ...decision, data: { meetingId: aprilMeeting, matter: 'note' } },
  DecisionSuperseded: { ...decision, data: { decisionId: idNumber(42) } },
  DecisionRecorded: {
    ...decision,
    id: idNumber(42),
    data: { bodyId: quayCouncil, text: 'Fees rise.', kind: 'decision', source: said('Fees rise.') },
  },
  OtherDecisionSuperseded: { ...decision, id: idNumber(42), data: { decisionId: decision.id } },
  DecisionWithdrawn: { ...decision, id: idNumber(46), data: { reason: 'It was rusty.' } },
  FollowUpAssigned: {
    ...followUp,
    data: {
      bodyId: quayCouncil,
      text: 'The trust paints the lighthouse.',
      owners: [responsible(lighthouseTrust), contributing(harbourOffice)],
      deadline: { kind: 'date', date: '2024-06-07' },
      source: said('The trust paints the lighthouse.'),
      approvalBy: workingCommittee,
    },
  },
  FollowUpAccepted: { ...followUp, data: {} },
  FollowUpReassigned: { ...followUp, data: { owners: [responsible(harbourOffice)] } },
  DeadlineSet: { ...followUp, data: { deadline: { kind: 'meeting', meetingId: aprilMeeting } } },
  FollowUpDelegated: {
    ...followUp,
    data: { by: lighthouseTrust, to: workingCommittee, note: 'It stands on your ground.' },
  },
  FollowUpDeclined: {
    ...followUp,
    data: { by: workingCommittee, reason: 'We have no ladder.', backTo: lighthouseTrust },
  },
  ExtensionRequested: {
    ...followUp,
    data: { by: harbourOffice, reason: 'The paint is late.', until: '2024-07-01' },
  },
  ExtensionRefused: { ...followUp, data: { reason: 'The fog does not wait.', by: workingCommittee } },
  ExtensionGranted: { ...followUp, data: { deadline: { kind: 'date', date: '2024-06-21' } } },
  ConditionAskedAbout: { ...followUp, data: { atMeetingId: aprilMeeting, answer: 'The ice lies yet.' } },
  ConditionMet: {
    ...followUp,
    data: { words: 'when the ice goes', deadline: { kind: 'meeting', meetingId: aprilMeeting }, note: null },
  },
  OwnerReportedDone: { ...followUp, data: { by: harbourOffice, note: 'The north side.', links: [] } },
  EvidenceAttached: {
    ...followUp,
    data: { evidence: { kind: 'file', sha256: 'c'.repeat(64), name: 'tower.jpg', size: 2_048 } },
  },
  EvidenceWithdrawn: { ...followUp, data: { evidence: 'c'.repeat(64), reason: 'Another tower.' } },
  ProgressReported: { ...followUp, data: { note: 'The paint is bought.' } },
  FollowUpReportedDone: { ...followUp, data: { note: 'White again.', links: ['https://example.org/a'] } },
  FollowUpSentBack: { ...followUp, data: { reason: 'The door is missing.' } },
  FollowUpConfirmedDone: { ...followUp, data: {} },
  FollowUpReopened: { ...followUp, data: { reason: 'The paint peels.' } },
  FollowUpCancelled: { ...followUp, data: { reason: 'The lighthouse is gone.' } },
  ReminderSent: {
    ...notification,
    data: { ...told, messageId: 'm1@example.org', acceptedBy: 'mail.example.org', response: '250 OK' },
  },
  ReminderFailed: { ...notification, data: { ...told, attempt: 2, error: '451 Try later' } },
  ReminderSuppressed: { ...notification, data: { ...told, why: 'noContactPoint' } },
  ReminderBounced: {
    ...notification,
    data: {
      ...{ ...told, decisionId: null, messageId: 'm1@example.org', sentAt: '2024-05-24T06:00:00Z' },
      ...{ severity: 'hard' as const, status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 No such box' },
    },
  },
};

const before: readonly Fact[] = [
  ...[
    [lighthouseTrust, 'Lighthouse Trust'],
    [harbourOffice, 'Harbour Office'],
    [workingCommittee, 'Working Committee'],
  ].map(([id = '', name = '']): Fact => {
    const data = { name, kind: 'organisation', aliases: [], of: null } as const;
    return { category: 'party', id, event: { type: 'PartyRegistered', data } };
  }),
  { ...minutes, id: idNumber(22), event: { type: 'MinutesReceived', data: examples.MinutesReceived.data } },
  ...[43, 44, 45, 46].map((n): Fact => {
    const event = { type: 'DecisionProposed', data: examples.DecisionProposed.data } as const;
    return { ...decision, id: idNumber(n), event };
  }),
];

/** The examples as facts, after the parties and the second import that they speak of. */
export const everyFact: readonly Fact[] = [
  ...before,
  ...Object.entries(examples).map(([type, { data, ...about }]): Fact => {
    return { ...about, event: { type, data } as TingbokEvent };
  }),
];
