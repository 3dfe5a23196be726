import type { Deadline } from '#domain';
import type { Teller, Telling } from './teller.js';

const due = (deadline: Deadline, { day, meeting }: Telling): string => {
  switch (deadline.kind) {
    case 'date':
      return `due ${day(deadline.date)}`;
    case 'meeting':
      return `due at ${meeting(deadline.meetingId)}`;
    case 'condition':
      return `due “${deadline.words}”`;
    case 'none':
      return 'no deadline set';
  }
};

const time = ({ date, start }: { date: string; start: string | null }, { day }: Telling): string =>
  start === null ? day(date) : `${day(date)} at ${start}`;

const owners = (list: readonly { partyId: string; role: string }[], { names }: Telling): string => {
  const of = (role: string): string[] => list.filter((one) => one.role === role).map((one) => one.partyId);
  const responsible = of('responsible');
  const contributing = of('contributing');
  const who =
    responsible.length === 0 ? 'Nobody became responsible' : `${names(responsible)} became responsible`;
  return contributing.length === 0 ? who : `${who}, with ${names(contributing)},`;
};

const links = (list: readonly string[]): string => (list.length === 0 ? '' : ` (${list.join(', ')})`);

/** The log in English. */
export const en: Teller = {
  PartyRegistered: ({ name }) => `${name} was registered.`,
  PartyRenamed: ({ name, formerName }) => `${formerName} was renamed ${name}.`,
  AliasAdded: ({ alias }) => `Also called ${alias}.`,
  MembersSet: ({ members }, { names }) => `Members: ${members.length === 0 ? 'none' : names(members)}.`,
  ContactPointChanged: () => 'The e-mail address was changed.',
  BodyEstablished: ({ timeZone }) => `The body was established (time zone ${timeZone}).`,
  WorkingCommitteeSet: ({ partyId }, { name }) => `${name(partyId)} became the working committee.`,
  ReminderPolicySet: ({ policy: { daysBefore, at } }) => {
    const before =
      daysBefore.length === 0
        ? 'none before the deadline'
        : `${daysBefore.join(', ')} days before the deadline`;
    return `Reminders: ${before}, at ${at}.`;
  },
  MeetingScheduled: (data, telling) => `The meeting “${data.title}” was set for ${time(data, telling)}.`,
  MeetingRescheduled: (data, telling) =>
    `The meeting was moved from ${time(data.former, telling)} to ${time(data, telling)}.`,
  MeetingCancelled: ({ reason }) => `The meeting was cancelled: ${reason}`,
  AttendanceRecorded: ({ present, chair }, { list }) =>
    `Present: ${present.length === 0 ? 'not stated' : list(present)}.${chair === null ? '' : ` Chair: ${chair}.`}`,
  AgendaItemAdded: ({ number, title }) => `Item ${number ?? 'without a number'}: ${title}`,
  MinutesReceived: ({ fileName }) => `The minutes “${fileName}” were received.`,
  MinutesRead: ({ reading }) =>
    `The minutes were read: ${reading.items.length} items, ${reading.actions.length} follow-ups, ${reading.questions.length} questions.`,
  QuestionAnswered: ({ questionId, answer }, { list, day }) => {
    const said = {
      owners: () => (answer.kind === 'owners' ? list(answer.names) : ''),
      nobody: () => 'nobody yet',
      date: () => (answer.kind === 'date' ? day(answer.date) : ''),
      meeting: () => (answer.kind === 'meeting' ? `${answer.body}, ${day(answer.date)}` : ''),
      asRead: () => 'right as read',
      drop: () => 'not a follow-up',
    }[answer.kind]();
    return `Question ${questionId} was answered: ${said}.`;
  },
  ReadingCorrected: ({ entryId }) => `The reading of ${entryId} was corrected.`,
  EntriesAccepted: ({ entries }) => `${entries.length} entries without questions were accepted.`,
  ImportConfirmed: ({ entries }) => `The import was confirmed (${entries.length} entries).`,
  ImportDiscarded: ({ reason }) => `The import was discarded: ${reason}`,
  ProtocolDrafted: ({ meetingId }, { meeting }) => `The protocol of ${meeting(meetingId)} was drafted.`,
  ExternalProtocolRecorded: (data, telling) =>
    `The protocol of ${time(data, telling)} was recorded; it was written outside Tingbok.`,
  ProtocolApproved: ({ atMeetingId, changes }, { meeting }) =>
    `The protocol was approved at ${meeting(atMeetingId)}${changes.length === 0 ? '' : `, with changes: ${changes.join('; ')}`}.`,
  DecisionProposed: ({ text }) => `Decision proposed: ${text}`,
  DecisionRecorded: ({ text }) => `Decision recorded: ${text}`,
  DecisionWithdrawn: ({ reason }) => `The proposal was withdrawn: ${reason}`,
  FollowUpAssigned: (data, telling) => {
    const after = data.source.item === null ? '' : ` after item ${data.source.item}`;
    return `${owners(data.owners, telling)} for “${data.text}”${after}; ${due(data.deadline, telling)}.`;
  },
  FollowUpAccepted: () => 'The follow-up was accepted.',
  FollowUpReassigned: (data, telling) => `${owners(data.owners, telling)} from now on.`,
  DeadlineSet: ({ deadline }, telling) =>
    `New deadline: ${due(deadline, telling).replace(/^due (at )?/, '')}.`,
  ProgressReported: ({ note }) => `Progress: ${note}`,
  FollowUpReportedDone: (data) => `Reported done: ${data.note}${links(data.links)}`,
  FollowUpConfirmedDone: () => 'Confirmed as done.',
  FollowUpSentBack: ({ reason }) => `Sent back: ${reason}`,
  FollowUpReopened: ({ reason }) => `Reopened: ${reason}`,
  FollowUpCancelled: ({ reason }) => `Cancelled: ${reason}`,
  ReminderSent: ({ recipientId, acceptedBy }, { name }) =>
    `A reminder was sent to ${name(recipientId)} (${acceptedBy === 'outbox' ? 'put in the outbox' : `accepted by ${acceptedBy}`}).`,
  ReminderFailed: ({ recipientId, attempt, error }, { name }) =>
    `A reminder to ${name(recipientId)} did not get through (try ${attempt}): ${error}`,
  ReminderSuppressed: ({ recipientId, why }, { name }) => {
    const because = {
      noContactPoint: 'no e-mail address is known',
      nothingToTell: 'there was nothing to tell',
      noLongerDue: 'it no longer applied',
    }[why];
    return `A reminder to ${name(recipientId)} was not sent: ${because}.`;
  },
};
