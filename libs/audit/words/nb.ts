import type { Deadline } from '#domain';
import type { Teller, Telling } from './teller.js';

const due = (deadline: Deadline, { day, meeting }: Telling): string => {
  switch (deadline.kind) {
    case 'date':
      return `frist ${day(deadline.date)}`;
    case 'meeting':
      return `frist ${meeting(deadline.meetingId)}`;
    case 'condition':
      return `frist «${deadline.words}»`;
    case 'none':
      return 'frist ikke satt';
  }
};

const time = ({ date, start }: { date: string; start: string | null }, { day }: Telling): string =>
  start === null ? day(date) : `${day(date)} kl. ${start}`;

const owners = (list: readonly { partyId: string; role: string }[], { names }: Telling): string => {
  const of = (role: string): string[] => list.filter((one) => one.role === role).map((one) => one.partyId);
  const responsible = of('responsible');
  const contributing = of('contributing');
  const who = responsible.length === 0 ? 'Ingen ble ansvarlig' : `${names(responsible)} ble ansvarlig`;
  return contributing.length === 0 ? who : `${who}, med ${names(contributing)},`;
};

const links = (list: readonly string[]): string => (list.length === 0 ? '' : ` (${list.join(', ')})`);

/** The log in bokmål. */
export const nb: Teller = {
  PartyRegistered: ({ name }) => `${name} ble registrert.`,
  PartyRenamed: ({ name, formerName }) => `${formerName} fikk navnet ${name}.`,
  AliasAdded: ({ alias }) => `Kalles også ${alias}.`,
  MembersSet: ({ members }, { names }) => `Medlemmer: ${members.length === 0 ? 'ingen' : names(members)}.`,
  ContactPointChanged: () => 'E-postadressen ble endret.',
  BodyEstablished: ({ timeZone }) => `Organet ble opprettet (tidssone ${timeZone}).`,
  WorkingCommitteeSet: ({ partyId }, { name }) => `${name(partyId)} ble arbeidsutvalg.`,
  ReminderPolicySet: ({ policy: { daysBefore, at } }) => {
    const before =
      daysBefore.length === 0 ? 'ingen før fristen' : `${daysBefore.join(', ')} dager før fristen`;
    return `Påminnelser: ${before}, kl. ${at}.`;
  },
  MeetingScheduled: (data, telling) => `Møtet «${data.title}» ble satt til ${time(data, telling)}.`,
  MeetingRescheduled: (data, telling) =>
    `Møtet ble flyttet fra ${time(data.former, telling)} til ${time(data, telling)}.`,
  MeetingCancelled: ({ reason }) => `Møtet ble avlyst: ${reason}`,
  AttendanceRecorded: ({ present, chair }, { list }) =>
    `Til stede: ${present.length === 0 ? 'ikke oppgitt' : list(present)}.${chair === null ? '' : ` Møteleder: ${chair}.`}`,
  AgendaItemAdded: ({ number, title }) => `Sak ${number ?? 'uten nummer'}: ${title}`,
  MinutesReceived: ({ fileName }) => `Referatet «${fileName}» ble mottatt.`,
  MinutesRead: ({ reading }) =>
    `Referatet ble lest: ${reading.items.length} saker, ${reading.actions.length} oppfølginger, ${reading.questions.length} spørsmål.`,
  QuestionAnswered: ({ questionId, answer }, { list, day }) => {
    const said = {
      owners: () => (answer.kind === 'owners' ? list(answer.names) : ''),
      nobody: () => 'ingen foreløpig',
      date: () => (answer.kind === 'date' ? day(answer.date) : ''),
      meeting: () => (answer.kind === 'meeting' ? `${answer.body}, ${day(answer.date)}` : ''),
      asRead: () => 'riktig lest',
      drop: () => 'ikke en oppfølging',
    }[answer.kind]();
    return `Spørsmål ${questionId} ble besvart: ${said}.`;
  },
  ReadingCorrected: ({ entryId }) => `Lesingen av ${entryId} ble rettet.`,
  EntriesAccepted: ({ entries }) => `${entries.length} punkter uten spørsmål ble godtatt.`,
  ImportConfirmed: ({ entries }) => `Importen ble bekreftet (${entries.length} punkter).`,
  ImportDiscarded: ({ reason }) => `Importen ble forkastet: ${reason}`,
  ProtocolDrafted: ({ meetingId }, { meeting }) => `Protokollen fra ${meeting(meetingId)} ble lagt inn.`,
  ExternalProtocolRecorded: (data, telling) =>
    `Protokollen fra ${time(data, telling)} ble registrert; den er skrevet utenfor Tingbok.`,
  ProtocolApproved: ({ atMeetingId, changes }, { meeting }) =>
    `Protokollen ble godkjent på ${meeting(atMeetingId)}${changes.length === 0 ? '' : `, med endringer: ${changes.join('; ')}`}.`,
  DecisionProposed: ({ text }) => `Vedtak foreslått: ${text}`,
  DecisionRecorded: ({ text }) => `Vedtak ført: ${text}`,
  DecisionWithdrawn: ({ reason }) => `Forslaget ble trukket: ${reason}`,
  FollowUpAssigned: (data, telling) => {
    const after = data.source.item === null ? '' : ` etter sak ${data.source.item}`;
    return `${owners(data.owners, telling)} for «${data.text}»${after}; ${due(data.deadline, telling)}.`;
  },
  FollowUpAccepted: () => 'Oppfølgingen ble tatt imot.',
  FollowUpReassigned: (data, telling) => `${owners(data.owners, telling)} fra nå.`,
  DeadlineSet: ({ deadline }, telling) => `Ny frist: ${due(deadline, telling).replace(/^frist /, '')}.`,
  ProgressReported: ({ note }) => `Status: ${note}`,
  FollowUpReportedDone: (data) => `Meldt utført: ${data.note}${links(data.links)}`,
  FollowUpConfirmedDone: () => 'Kvittert ut som utført.',
  FollowUpSentBack: ({ reason }) => `Sendt tilbake: ${reason}`,
  FollowUpReopened: ({ reason }) => `Åpnet igjen: ${reason}`,
  FollowUpCancelled: ({ reason }) => `Avlyst: ${reason}`,
  ReminderSent: ({ recipientId, acceptedBy }, { name }) =>
    `Påminnelse sendt til ${name(recipientId)} (${acceptedBy === 'outbox' ? 'lagt i utboksen' : `tatt imot av ${acceptedBy}`}).`,
  ReminderFailed: ({ recipientId, attempt, error }, { name }) =>
    `Påminnelse til ${name(recipientId)} kom ikke fram (forsøk ${attempt}): ${error}`,
  ReminderSuppressed: ({ recipientId, why }, { name }) => {
    const because = {
      noContactPoint: 'ingen e-postadresse er kjent',
      nothingToTell: 'det var ingenting å melde',
      noLongerDue: 'den gjaldt ikke lenger',
    }[why];
    return `Påminnelse til ${name(recipientId)} ble ikke sendt: ${because}.`;
  },
};
