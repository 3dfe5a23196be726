import type { Answer, Deadline } from '#domain';
import { decisions, RULES } from './decisions/en.js';
import { origin } from './origins/en.js';
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

const answered = (answer: Answer, { list, day }: Telling): string => {
  switch (answer.kind) {
    case 'owners':
      return list(answer.names);
    case 'nobody':
      return 'nobody yet';
    case 'date':
      return day(answer.date);
    case 'meeting':
      return `${answer.body}, ${day(answer.date)}`;
    case 'asRead':
      return 'right as read';
    case 'drop':
      return 'not a follow-up';
  }
};

const byWhom = (by: string | undefined, { name }: Telling): string =>
  by === undefined ? '' : ` by ${name(by)}`;

/** The log in English. */
export const en: Teller = {
  PartyRegistered: ({ name }) => `${name} was registered.`,
  PartyRenamed: ({ name, formerName }) => `${formerName} was renamed ${name}.`,
  AliasAdded: ({ alias, importId }) =>
    importId === undefined ? `Also called ${alias}.` : `Also called ${alias}, as answered in an import.`,
  AliasRemoved: ({ alias }) => `No longer called ${alias}.`,
  MembersSet: ({ members }, { names }) => `Members: ${members.length === 0 ? 'none' : names(members)}.`,
  ContactPointChanged: ({ released }) =>
    released ? 'The e-mail address was put to use again.' : 'The e-mail address was changed.',
  BodyEstablished: ({ timeZone }) => `The body was established (time zone ${timeZone}).`,
  WorkingCommitteeSet: ({ partyId }, { name }) => `${name(partyId)} became the working committee.`,
  ReminderPolicySet: ({ policy: { daysBefore, at } }) => {
    const before =
      daysBefore.length === 0
        ? 'none before the deadline'
        : `${daysBefore.join(', ')} days before the deadline`;
    return `Reminders: ${before}, at ${at}.`;
  },
  ApprovalPolicySet: ({ policy: { rule, daysToAnswer } }) =>
    `Decisions in writing: ${RULES[rule]}; ${daysToAnswer} days to answer.`,
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
  QuestionAnswered: ({ questionId, answer }, telling) =>
    `Question ${questionId} was answered: ${answered(answer, telling)}.`,
  AnswerChanged: ({ questionId, answer }, telling) =>
    `The answer to question ${questionId} was changed: ${answered(answer, telling)}.`,
  ReadingCorrected: ({ entryId }) => `The reading of ${entryId} was corrected.`,
  MeetingCorrected: () => 'The head of the minutes was corrected.',
  EntryAdded: ({ entryId, text }) => `Entry ${entryId} was added from the text: ${text}`,
  EntriesAccepted: ({ entries }) => `${entries.length} entries without questions were accepted.`,
  ImportConfirmed: ({ entries }) => `The import was confirmed (${entries.length} entries).`,
  ImportMerged: ({ entries, spellings }, { list }) => {
    const words = spellings.map(({ from, to }) => `${to} for ${from}`);
    const spelt = words.length === 0 ? '' : `, and the spelling ${list(words)}`;
    return `Taken over into the other minutes of this meeting: ${entries.length} entries${spelt}.`;
  },
  ImportDiscarded: ({ reason }) => `The import was discarded: ${reason}`,
  ImportReopened: () => 'The import was taken up again.',
  ProtocolDrafted: ({ meetingId }, { meeting }) => `The protocol of ${meeting(meetingId)} was drafted.`,
  ExternalProtocolRecorded: (data, telling) =>
    `The protocol of ${time(data, telling)} was recorded; it was written outside Tingbok.`,
  MatterPutOnAgenda: ({ title, sinceMeetingId }, { meeting }) =>
    `On the agenda: ${title}${sinceMeetingId === null ? '' : ` (since ${meeting(sinceMeetingId)})`}`,
  ProtocolCirculated: ({ to, commentsUntil }, { names, day }) =>
    `The protocol was sent to ${names(to)}, for comments until ${day(commentsUntil)}.`,
  ProtocolSentOut: ({ partyId }, { name }) => `${name(partyId)} was sent the protocol.`,
  ProtocolCommented: ({ partyId, by, text, passage }, { name }) =>
    `${name(partyId)} (${by}) commented${passage === null ? '' : ` on “${passage}”`}: ${text}`,
  ProtocolCorrected: ({ passage, shouldSay, reason, by }) =>
    `Erratum by ${by}: “${passage}” should say “${shouldSay}”. ${reason}`,
  ProtocolApproved: ({ atMeetingId, changes }, { meeting }) =>
    `The protocol was approved at ${meeting(atMeetingId)}${changes.length === 0 ? '' : `, with changes: ${changes.join('; ')}`}.`,
  ...decisions,
  FollowUpAssigned: (data, telling) => {
    const after = origin(data.source, telling);
    return `${owners(data.owners, telling)} for “${data.text}”${after}; ${due(data.deadline, telling)}.`;
  },
  FollowUpDeclined: ({ by, reason, backTo }, { name }) =>
    `${name(by)} declined${backTo === null ? '' : ` (back to ${name(backTo)})`}: ${reason}`,
  FollowUpDelegated: ({ by, to, note }, { name }) =>
    `${name(by)} handed it on to ${name(to)}${note === null ? '.' : `: ${note}`}`,
  ConditionMet: ({ words, deadline }, telling) => `“${words}” came true: ${due(deadline, telling)}.`,
  ConditionAskedAbout: ({ atMeetingId, answer }, { meeting }) =>
    `The condition was asked about${atMeetingId === null ? '' : ` at ${meeting(atMeetingId)}`}: ${answer}`,
  ExtensionRequested: ({ by, reason, until }, { name, day }) =>
    `${name(by)} asked for more time, until ${day(until)}: ${reason}`,
  ExtensionGranted: ({ deadline }, telling) => `More time was granted: ${due(deadline, telling)}.`,
  ExtensionRefused: ({ reason }) => `More time was refused: ${reason}`,
  OwnerReportedDone: ({ by, note, links: shown }, { name }) =>
    `${name(by)} reported its part done: ${note}${links(shown)}`,
  EvidenceAttached: ({ evidence }) =>
    evidence.kind === 'file'
      ? `Attached: ${evidence.name} (${evidence.size} bytes, SHA-256 ${evidence.sha256})`
      : `Attached: ${evidence.title === null ? evidence.url : `${evidence.title} (${evidence.url})`}`,
  EvidenceWithdrawn: ({ evidence, reason }) => `The attachment ${evidence} was withdrawn: ${reason}`,
  FollowUpAccepted: ({ by }, telling) => `The follow-up was accepted${byWhom(by, telling)}.`,
  FollowUpReassigned: (data, telling) => `${owners(data.owners, telling)} from now on.`,
  DeadlineSet: ({ deadline }, telling) =>
    `New deadline: ${due(deadline, telling).replace(/^due (at )?/, '')}.`,
  ProgressReported: ({ note, by }, telling) => `Progress${byWhom(by, telling)}: ${note}`,
  FollowUpReportedDone: ({ by, ...data }, telling) =>
    `Reported done${byWhom(by, telling)}: ${data.note}${links(data.links)}`,
  FollowUpConfirmedDone: ({ by }, telling) => `Confirmed as done${byWhom(by, telling)}.`,
  FollowUpSentBack: ({ reason, owners: whose }, { names }) =>
    `Sent back${whose === undefined ? '' : ` to ${names(whose)}`}: ${reason}`,
  FollowUpReopened: ({ reason }) => `Reopened: ${reason}`,
  FollowUpCancelled: ({ reason }) => `Cancelled: ${reason}`,
  ReminderSent: ({ recipientId, acceptedBy }, { name }) =>
    `A reminder was sent to ${name(recipientId)} (${acceptedBy === 'outbox' ? 'put in the outbox' : `accepted by ${acceptedBy}`}).`,
  ReminderFailed: ({ recipientId, attempt, error }, { name }) =>
    `A reminder to ${name(recipientId)} did not get through (try ${attempt}): ${error}`,
  ReminderSuppressed: ({ recipientId, why }, { name }) => {
    const because = {
      noContactPoint: 'no e-mail address is known',
      contactOnHold: 'mail to the address has come back',
      nothingToTell: 'there was nothing to tell',
      noLongerDue: 'it no longer applied',
    }[why];
    return `A reminder to ${name(recipientId)} was not sent: ${because}.`;
  },
  ReminderBounced: ({ recipientId, severity, status, diagnostic, localDate, ...about }, { name, day }) => {
    const question = about.decisionId === null ? 'The reminder' : 'The question';
    const what = about.protocolId === undefined ? question : 'The mail with the protocol';
    const how = severity === 'hard' ? 'the address takes no mail' : 'the server did not take it this time';
    const said = [status, diagnostic].filter(Boolean).join(', ');
    return `${what} to ${name(recipientId)} of ${day(localDate)} came back: ${how}${said === '' ? '' : ` (${said})`}.`;
  },
};
