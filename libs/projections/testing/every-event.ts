import { defaultReminderPolicy, type TingbokEvent } from '#domain';
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
  MembersSet: { ...party, data: { members: [lighthouseTrust, harbourOffice] } },
  ContactPointChanged: { ...party, data: { changeId: idNumber(81), channel: 'email' } },
  BodyEstablished: { ...body, data: { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' } },
  WorkingCommitteeSet: { ...body, data: { partyId: workingCommittee } },
  ReminderPolicySet: { ...body, data: { policy: { ...defaultReminderPolicy, daysBefore: [10, 3] } } },
  MeetingScheduled: {
    ...meeting,
    data: { bodyId: quayCouncil, title: 'Spring meeting', place: 'Tollboden', ...time },
  },
  MeetingRescheduled: { ...meeting, data: { ...time, date: '2024-04-18', former: time } },
  AttendanceRecorded: {
    ...meeting,
    data: { present: ['Åse Lunde', 'Per Aune'], absent: [], chair: 'Åse Lunde', secretary: null },
  },
  AgendaItemAdded: { ...meeting, data: { seq: 1, number: '5a', title: 'The crane', presenters: [] } },
  MeetingCancelled: { ...meeting, data: { reason: 'Storm' } },
  MinutesReceived: { ...minutes, data: { fileName: 'april.txt', sha256: 'a'.repeat(64), text: 'Minutes' } },
  MinutesRead: { ...minutes, data: { reading: reading({ actions: [readAction('a1')] }) } },
  QuestionAnswered: {
    ...minutes,
    data: { questionId: 'q1', answer: { kind: 'owners', names: ['Harbour Office'] } },
  },
  ReadingCorrected: { ...minutes, data: { entryId: 'a1', correction: { due: '2024-06-07' } } },
  EntriesAccepted: { ...minutes, data: { ...accepted, entries: ['a1'] } },
  ImportConfirmed: { ...minutes, data: { ...accepted, entries: ['a2'] } },
  ImportDiscarded: { ...minutes, id: idNumber(22), data: { reason: 'Not ours' } },
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
  ProtocolApproved: {
    ...protocol,
    data: { atMeetingId: aprilMeeting, textHash: null, changes: ['Item 2 was postponed.'] },
  },
  DecisionProposed: { ...decision, data: { bodyId: quayCouncil, text: 'The crane is sold.' } },
  DecisionRecorded: {
    ...decision,
    id: idNumber(42),
    data: { bodyId: quayCouncil, text: 'Fees rise.', kind: 'decision', source: said('Fees rise.') },
  },
  DecisionWithdrawn: { ...decision, data: { reason: 'It was rusty.' } },
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
];

/** The examples as facts, after the parties and the second import that they speak of. */
export const everyFact: readonly Fact[] = [
  ...before,
  ...Object.entries(examples).map(([type, { data, ...about }]): Fact => {
    return { ...about, event: { type, data } as TingbokEvent };
  }),
];
