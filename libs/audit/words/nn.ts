import type { Answer, Deadline } from '#domain';
import { decisions, RULES } from './decisions/nn.js';
import { origin } from './origins/nn.js';
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
      return 'frist ikkje sett';
  }
};

const time = ({ date, start }: { date: string; start: string | null }, { day }: Telling): string =>
  start === null ? day(date) : `${day(date)} kl. ${start}`;

const owners = (list: readonly { partyId: string; role: string }[], { names }: Telling): string => {
  const of = (role: string): string[] => list.filter((one) => one.role === role).map((one) => one.partyId);
  const responsible = of('responsible');
  const contributing = of('contributing');
  const who = responsible.length === 0 ? 'Ingen fekk ansvaret' : `${names(responsible)} fekk ansvaret`;
  return contributing.length === 0 ? who : `${who}, med ${names(contributing)},`;
};

const links = (list: readonly string[]): string => (list.length === 0 ? '' : ` (${list.join(', ')})`);

const answered = (answer: Answer, { list, day }: Telling): string => {
  switch (answer.kind) {
    case 'owners':
      return list(answer.names);
    case 'nobody':
      return 'ingen enno';
    case 'date':
      return day(answer.date);
    case 'meeting':
      return `${answer.body}, ${day(answer.date)}`;
    case 'asRead':
      return 'lese rett';
    case 'drop':
      return 'ikkje ei oppfølging';
  }
};

const byWhom = (by: string | undefined, { name }: Telling): string =>
  by === undefined ? '' : ` av ${name(by)}`;

/** The log in nynorsk. */
export const nn: Teller = {
  PartyRegistered: ({ name }) => `${name} blei registrert.`,
  PartyRenamed: ({ name, formerName }) => `${formerName} fekk namnet ${name}.`,
  AliasAdded: ({ alias, importId }) =>
    importId === undefined ? `Heiter òg ${alias}.` : `Heiter òg ${alias}, etter svar i ein import.`,
  AliasRemoved: ({ alias }) => `Heiter ikkje lenger ${alias}.`,
  MembersSet: ({ members }, { names }) => `Medlemmer: ${members.length === 0 ? 'ingen' : names(members)}.`,
  ContactPointChanged: ({ released }) =>
    released ? 'E-postadressa blei teken i bruk igjen.' : 'E-postadressa blei endra.',
  BodyEstablished: ({ timeZone }) => `Organet blei oppretta (tidssone ${timeZone}).`,
  WorkingCommitteeSet: ({ partyId }, { name }) => `${name(partyId)} blei arbeidsutval.`,
  ReminderPolicySet: ({ policy: { daysBefore, at } }) => {
    const before =
      daysBefore.length === 0 ? 'ingen før fristen' : `${daysBefore.join(', ')} dagar før fristen`;
    return `Påminningar: ${before}, kl. ${at}.`;
  },
  ApprovalPolicySet: ({ policy: { rule, daysToAnswer } }) =>
    `Skriftleg handsaming: ${RULES[rule]}; ${daysToAnswer} dagars svarfrist.`,
  MeetingScheduled: (data, telling) => `Møtet «${data.title}» blei sett til ${time(data, telling)}.`,
  MeetingRescheduled: (data, telling) =>
    `Møtet blei flytt frå ${time(data.former, telling)} til ${time(data, telling)}.`,
  MeetingCancelled: ({ reason }) => `Møtet blei avlyst: ${reason}`,
  AttendanceRecorded: ({ present, chair }, { list }) =>
    `Til stades: ${present.length === 0 ? 'ikkje oppgitt' : list(present)}.${chair === null ? '' : ` Møteleiar: ${chair}.`}`,
  AgendaItemAdded: ({ number, title }) => `Sak ${number ?? 'utan nummer'}: ${title}`,
  MinutesReceived: ({ fileName }) => `Referatet «${fileName}» blei motteke.`,
  MinutesRead: ({ reading }) =>
    `Referatet blei lese: ${reading.items.length} saker, ${reading.actions.length} oppfølgingar, ${reading.questions.length} spørsmål.`,
  QuestionAnswered: ({ questionId, answer }, telling) =>
    `Spørsmål ${questionId} fekk svar: ${answered(answer, telling)}.`,
  AnswerChanged: ({ questionId, answer }, telling) =>
    `Svaret på spørsmål ${questionId} blei endra: ${answered(answer, telling)}.`,
  ReadingCorrected: ({ entryId }) => `Lesinga av ${entryId} blei retta.`,
  MeetingCorrected: () => 'Hovudet på referatet blei retta.',
  EntryAdded: ({ entryId, text }) => `Punkt ${entryId} blei lagt til frå teksten: ${text}`,
  EntriesAccepted: ({ entries }) => `${entries.length} punkt utan spørsmål blei godtekne.`,
  ImportConfirmed: ({ entries }) => `Importen blei stadfest (${entries.length} punkt).`,
  ImportMerged: ({ entries, spellings }, { list }) => {
    const words = spellings.map(({ from, to }) => `${to} for ${from}`);
    const spelt = words.length === 0 ? '' : `, og skrivemåten ${list(words)}`;
    return `Teke over i det andre referatet frå møtet: ${entries.length} punkt${spelt}.`;
  },
  ImportDiscarded: ({ reason }) => `Importen blei forkasta: ${reason}`,
  ImportReopened: () => 'Importen blei teken opp igjen.',
  ProtocolDrafted: ({ meetingId }, { meeting }) => `Protokollen frå ${meeting(meetingId)} blei lagd inn.`,
  ExternalProtocolRecorded: (data, telling) =>
    `Protokollen frå ${time(data, telling)} blei registrert; han er skriven utanfor Tingbok.`,
  MatterPutOnAgenda: ({ title, sinceMeetingId }, { meeting }) =>
    `På sakslista: ${title}${sinceMeetingId === null ? '' : ` (sidan ${meeting(sinceMeetingId)})`}`,
  ProtocolCirculated: ({ to, commentsUntil }, { names, day }) =>
    `Protokollen blei send til ${names(to)}, med frist for merknader ${day(commentsUntil)}.`,
  ProtocolSentOut: ({ partyId }, { name }) => `${name(partyId)} fekk protokollen tilsend.`,
  ProtocolCommented: ({ partyId, by, text, passage }, { name }) =>
    `${name(partyId)} (${by}) merkte${passage === null ? '' : ` til «${passage}»`}: ${text}`,
  ProtocolCorrected: ({ passage, shouldSay, reason, by }) =>
    `Retting frå ${by}: «${passage}» skal vere «${shouldSay}». ${reason}`,
  ProtocolApproved: ({ atMeetingId, changes }, { meeting }) =>
    `Protokollen blei godkjend på ${meeting(atMeetingId)}${changes.length === 0 ? '' : `, med endringar: ${changes.join('; ')}`}.`,
  ...decisions,
  FollowUpAssigned: (data, telling) => {
    const after = origin(data.source, telling);
    return `${owners(data.owners, telling)} for «${data.text}»${after}; ${due(data.deadline, telling)}.`;
  },
  FollowUpDeclined: ({ by, reason, backTo }, { name }) =>
    `${name(by)} avslo${backTo === null ? '' : ` (tilbake til ${name(backTo)})`}: ${reason}`,
  FollowUpDelegated: ({ by, to, note }, { name }) =>
    `${name(by)} sette oppfølginga vidare til ${name(to)}${note === null ? '.' : `: ${note}`}`,
  ConditionMet: ({ words, deadline }, telling) => `«${words}» slo til: ${due(deadline, telling)}.`,
  ConditionAskedAbout: ({ atMeetingId, answer }, { meeting }) =>
    `Det blei spurt om vilkåret${atMeetingId === null ? '' : ` på ${meeting(atMeetingId)}`}: ${answer}`,
  ExtensionRequested: ({ by, reason, until }, { name, day }) =>
    `${name(by)} bad om utsetjing til ${day(until)}: ${reason}`,
  ExtensionGranted: ({ deadline }, telling) => `Utsetjing blei gitt: ${due(deadline, telling)}.`,
  ExtensionRefused: ({ reason }) => `Utsetjing blei avslått: ${reason}`,
  OwnerReportedDone: ({ by, note, links: shown }, { name }) =>
    `${name(by)} melde sin del utført: ${note}${links(shown)}`,
  EvidenceAttached: ({ evidence }) =>
    evidence.kind === 'file'
      ? `Lagt ved: ${evidence.name} (${evidence.size} byte, SHA-256 ${evidence.sha256})`
      : `Lagt ved: ${evidence.title === null ? evidence.url : `${evidence.title} (${evidence.url})`}`,
  EvidenceWithdrawn: ({ evidence, reason }) => `Vedlegget ${evidence} blei trekt tilbake: ${reason}`,
  FollowUpAccepted: ({ by }, telling) => `Oppfølginga blei teken imot${byWhom(by, telling)}.`,
  FollowUpReassigned: (data, telling) => `${owners(data.owners, telling)} frå no.`,
  DeadlineSet: ({ deadline }, telling) => `Ny frist: ${due(deadline, telling).replace(/^frist /, '')}.`,
  ProgressReported: ({ note, by }, telling) => `Status${byWhom(by, telling)}: ${note}`,
  FollowUpReportedDone: ({ by, ...data }, telling) =>
    `Meldt utført${byWhom(by, telling)}: ${data.note}${links(data.links)}`,
  FollowUpConfirmedDone: ({ by }, telling) => `Kvittert ut som utført${byWhom(by, telling)}.`,
  FollowUpSentBack: ({ reason, owners: whose }, { names }) =>
    `Send tilbake${whose === undefined ? '' : ` til ${names(whose)}`}: ${reason}`,
  FollowUpReopened: ({ reason }) => `Opna igjen: ${reason}`,
  FollowUpCancelled: ({ reason }) => `Avlyst: ${reason}`,
  ReminderSent: ({ recipientId, acceptedBy }, { name }) =>
    `Påminning send til ${name(recipientId)} (${acceptedBy === 'outbox' ? 'lagd i utboksen' : `teken imot av ${acceptedBy}`}).`,
  ReminderFailed: ({ recipientId, attempt, error }, { name }) =>
    `Påminninga til ${name(recipientId)} kom ikkje fram (forsøk ${attempt}): ${error}`,
  ReminderSuppressed: ({ recipientId, why }, { name }) => {
    const because = {
      noContactPoint: 'inga e-postadresse er kjend',
      contactOnHold: 'e-post til adressa har kome i retur',
      nothingToTell: 'det var ingenting å melde',
      noLongerDue: 'ho gjaldt ikkje lenger',
    }[why];
    return `Påminninga til ${name(recipientId)} blei ikkje send: ${because}.`;
  },
  ReminderBounced: ({ recipientId, severity, status, diagnostic, localDate, ...about }, { name, day }) => {
    const question = about.decisionId === null ? 'Påminninga' : 'Spørsmålet';
    const what = about.protocolId === undefined ? question : 'E-posten med protokollen';
    const how = severity === 'hard' ? 'adressa tek ikkje imot' : 'tenaren tok ikkje imot denne gongen';
    const said = [status, diagnostic].filter(Boolean).join(', ');
    return `${what} til ${name(recipientId)} frå ${day(localDate)} kom i retur: ${how}${said === '' ? '' : ` (${said})`}.`;
  },
};
