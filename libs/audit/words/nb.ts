import type { Answer, Deadline } from '#domain';
import { decisions, RULES } from './decisions/nb.js';
import { origin } from './origins/nb.js';
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

const answered = (answer: Answer, { list, day }: Telling): string => {
  switch (answer.kind) {
    case 'owners':
      return list(answer.names);
    case 'nobody':
      return 'ingen foreløpig';
    case 'date':
      return day(answer.date);
    case 'meeting':
      return `${answer.body}, ${day(answer.date)}`;
    case 'asRead':
      return 'riktig lest';
    case 'drop':
      return 'ikke en oppfølging';
  }
};

const byWhom = (by: string | undefined, { name }: Telling): string =>
  by === undefined ? '' : ` av ${name(by)}`;

/** The log in bokmål. */
export const nb: Teller = {
  PartyRegistered: ({ name }) => `${name} ble registrert.`,
  PartyRenamed: ({ name, formerName }) => `${formerName} fikk navnet ${name}.`,
  AliasAdded: ({ alias, importId }) =>
    importId === undefined ? `Kalles også ${alias}.` : `Kalles også ${alias}, etter svar i en import.`,
  AliasRemoved: ({ alias }) => `Kalles ikke lenger ${alias}.`,
  MembersSet: ({ members }, { names }) => `Medlemmer: ${members.length === 0 ? 'ingen' : names(members)}.`,
  ContactPointChanged: ({ released }) =>
    released ? 'E-postadressen ble tatt i bruk igjen.' : 'E-postadressen ble endret.',
  BodyEstablished: ({ timeZone }) => `Organet ble opprettet (tidssone ${timeZone}).`,
  WorkingCommitteeSet: ({ partyId }, { name }) => `${name(partyId)} ble arbeidsutvalg.`,
  ReminderPolicySet: ({ policy: { daysBefore, at } }) => {
    const before =
      daysBefore.length === 0 ? 'ingen før fristen' : `${daysBefore.join(', ')} dager før fristen`;
    return `Påminnelser: ${before}, kl. ${at}.`;
  },
  ApprovalPolicySet: ({ policy: { rule, daysToAnswer } }) =>
    `Skriftlig behandling: ${RULES[rule]}; ${daysToAnswer} dagers svarfrist.`,
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
  QuestionAnswered: ({ questionId, answer }, telling) =>
    `Spørsmål ${questionId} ble besvart: ${answered(answer, telling)}.`,
  AnswerChanged: ({ questionId, answer }, telling) =>
    `Svaret på spørsmål ${questionId} ble endret: ${answered(answer, telling)}.`,
  ReadingCorrected: ({ entryId }) => `Lesingen av ${entryId} ble rettet.`,
  MeetingCorrected: () => 'Hodet på referatet ble rettet.',
  EntryAdded: ({ entryId, text }) => `Punkt ${entryId} ble lagt til fra teksten: ${text}`,
  EntriesAccepted: ({ entries }) => `${entries.length} punkter uten spørsmål ble godtatt.`,
  ImportConfirmed: ({ entries }) => `Importen ble bekreftet (${entries.length} punkter).`,
  ImportMerged: ({ entries, spellings }, { list }) => {
    const words = spellings.map(({ from, to }) => `${to} for ${from}`);
    const spelt = words.length === 0 ? '' : `, og skrivemåten ${list(words)}`;
    return `Tatt over i det andre referatet fra møtet: ${entries.length} punkter${spelt}.`;
  },
  ImportDiscarded: ({ reason }) => `Importen ble forkastet: ${reason}`,
  ImportReopened: () => 'Importen ble tatt opp igjen.',
  ProtocolDrafted: ({ meetingId }, { meeting }) => `Protokollen fra ${meeting(meetingId)} ble lagt inn.`,
  ExternalProtocolRecorded: (data, telling) =>
    `Protokollen fra ${time(data, telling)} ble registrert; den er skrevet utenfor Tingbok.`,
  MatterPutOnAgenda: ({ title, sinceMeetingId }, { meeting }) =>
    `På sakslisten: ${title}${sinceMeetingId === null ? '' : ` (siden ${meeting(sinceMeetingId)})`}`,
  ProtocolCirculated: ({ to, commentsUntil }, { names, day }) =>
    `Protokollen ble sendt til ${names(to)}, med frist for merknader ${day(commentsUntil)}.`,
  ProtocolSentOut: ({ partyId }, { name }) => `${name(partyId)} fikk protokollen tilsendt.`,
  ProtocolCommented: ({ partyId, by, text, passage }, { name }) =>
    `${name(partyId)} (${by}) merket${passage === null ? '' : ` til «${passage}»`}: ${text}`,
  ProtocolCorrected: ({ passage, shouldSay, reason, by }) =>
    `Rettelse fra ${by}: «${passage}» skal være «${shouldSay}». ${reason}`,
  ProtocolApproved: ({ atMeetingId, changes }, { meeting }) =>
    `Protokollen ble godkjent på ${meeting(atMeetingId)}${changes.length === 0 ? '' : `, med endringer: ${changes.join('; ')}`}.`,
  ...decisions,
  FollowUpAssigned: (data, telling) => {
    const after = origin(data.source, telling);
    return `${owners(data.owners, telling)} for «${data.text}»${after}; ${due(data.deadline, telling)}.`;
  },
  FollowUpDeclined: ({ by, reason, backTo }, { name }) =>
    `${name(by)} avslo${backTo === null ? '' : ` (tilbake til ${name(backTo)})`}: ${reason}`,
  FollowUpDelegated: ({ by, to, note }, { name }) =>
    `${name(by)} satte den videre til ${name(to)}${note === null ? '.' : `: ${note}`}`,
  ConditionMet: ({ words, deadline }, telling) => `«${words}» slo til: ${due(deadline, telling)}.`,
  ConditionAskedAbout: ({ atMeetingId, answer }, { meeting }) =>
    `Det ble spurt om vilkåret${atMeetingId === null ? '' : ` på ${meeting(atMeetingId)}`}: ${answer}`,
  ExtensionRequested: ({ by, reason, until }, { name, day }) =>
    `${name(by)} ba om utsettelse til ${day(until)}: ${reason}`,
  ExtensionGranted: ({ deadline }, telling) => `Utsettelse ble gitt: ${due(deadline, telling)}.`,
  ExtensionRefused: ({ reason }) => `Utsettelse ble avslått: ${reason}`,
  OwnerReportedDone: ({ by, note, links: shown }, { name }) =>
    `${name(by)} meldte sin del utført: ${note}${links(shown)}`,
  EvidenceAttached: ({ evidence }) =>
    evidence.kind === 'file'
      ? `Lagt ved: ${evidence.name} (${evidence.size} byte, SHA-256 ${evidence.sha256})`
      : `Lagt ved: ${evidence.title === null ? evidence.url : `${evidence.title} (${evidence.url})`}`,
  EvidenceWithdrawn: ({ evidence, reason }) => `Vedlegget ${evidence} ble trukket tilbake: ${reason}`,
  FollowUpAccepted: ({ by }, telling) => `Oppfølgingen ble tatt imot${byWhom(by, telling)}.`,
  FollowUpReassigned: (data, telling) => `${owners(data.owners, telling)} fra nå.`,
  DeadlineSet: ({ deadline }, telling) => `Ny frist: ${due(deadline, telling).replace(/^frist /, '')}.`,
  ProgressReported: ({ note, by }, telling) => `Status${byWhom(by, telling)}: ${note}`,
  FollowUpReportedDone: ({ by, ...data }, telling) =>
    `Meldt utført${byWhom(by, telling)}: ${data.note}${links(data.links)}`,
  FollowUpConfirmedDone: ({ by }, telling) => `Kvittert ut som utført${byWhom(by, telling)}.`,
  FollowUpSentBack: ({ reason, owners: whose }, { names }) =>
    `Sendt tilbake${whose === undefined ? '' : ` til ${names(whose)}`}: ${reason}`,
  FollowUpReopened: ({ reason }) => `Åpnet igjen: ${reason}`,
  FollowUpCancelled: ({ reason }) => `Avlyst: ${reason}`,
  ReminderSent: ({ recipientId, acceptedBy }, { name }) =>
    `Påminnelse sendt til ${name(recipientId)} (${acceptedBy === 'outbox' ? 'lagt i utboksen' : `tatt imot av ${acceptedBy}`}).`,
  ReminderFailed: ({ recipientId, attempt, error }, { name }) =>
    `Påminnelse til ${name(recipientId)} kom ikke fram (forsøk ${attempt}): ${error}`,
  ReminderSuppressed: ({ recipientId, why }, { name }) => {
    const because = {
      noContactPoint: 'ingen e-postadresse er kjent',
      contactOnHold: 'e-post til adressen har kommet i retur',
      nothingToTell: 'det var ingenting å melde',
      noLongerDue: 'den gjaldt ikke lenger',
    }[why];
    return `Påminnelse til ${name(recipientId)} ble ikke sendt: ${because}.`;
  },
  ReminderBounced: ({ recipientId, severity, status, diagnostic, localDate, ...about }, { name, day }) => {
    const question = about.decisionId === null ? 'Påminnelsen' : 'Spørsmålet';
    const what = about.protocolId === undefined ? question : 'E-posten med protokollen';
    const how = severity === 'hard' ? 'adressen tar ikke imot' : 'tjeneren tok ikke imot denne gangen';
    const said = [status, diagnostic].filter(Boolean).join(', ');
    return `${what} til ${name(recipientId)} fra ${day(localDate)} kom i retur: ${how}${said === '' ? '' : ` (${said})`}.`;
  },
};
