import { z } from 'zod';
import { aggregateOf } from '#domain';
import { refuse } from '#kernel';
import { setContact } from '../contact.js';
import { confirmImport } from '../confirm-import.js';
import { importMinutes } from '../import-minutes.js';
import type { CommandCall, CommandOperation } from './operation.js';

/** A command of the domain, as it is. */
const domainCommand = (name: string, path: string, summary: string): CommandOperation => {
  const body = aggregateOf(name).commands[name];
  if (body === undefined) throw new Error(`The domain has no command ${name}`);
  return {
    kind: 'command',
    name,
    path,
    summary,
    body,
    run: ({ commands }, { id, data, ...asked }) =>
      commands.execute({ id, command: { type: name, data }, ...asked }),
  };
};

const file = z.object({ fileName: z.string().min(1).max(200), bytes: z.instanceof(Uint8Array) });

const importing: CommandOperation = {
  kind: 'command',
  name: 'ImportMinutes',
  path: 'imports',
  summary: 'Receives minutes and reads them; nothing is in force before it is confirmed',
  body: 'bytes',
  run: async (tingbok, call) => {
    const given = file.safeParse(call.data);
    return given.success ? importMinutes(tingbok, given.data, call) : refuse('FileNameIsMissing');
  },
};

const confirmation = z.strictObject({
  /** Take what raises no question now, and leave the rest waiting. */
  onlySettled: z.boolean().default(false),
});

const confirming: CommandOperation = {
  kind: 'command',
  name: 'ConfirmImport',
  path: 'imports/:id/confirm',
  summary: 'Brings what was read into force: meeting, protocol, approvals, decisions, follow-ups',
  body: confirmation,
  run: (tingbok, call: CommandCall) =>
    confirmImport(tingbok, { ...call, ...confirmation.parse(call.data) }, call),
};

const contact = z.strictObject({
  email: z.email().max(320),
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
});

const contacting: CommandOperation = {
  kind: 'command',
  name: 'SetContactPoint',
  path: 'parties/:id/contact',
  summary: 'Says where a party’s mails go; the address is kept outside the log',
  body: contact,
  run: (tingbok, call: CommandCall) => setContact(tingbok, { ...call, ...contact.parse(call.data) }),
};

/** The one list of what can be commanded. */
export const commandOperations: readonly CommandOperation[] = [
  importing,
  domainCommand('AnswerQuestion', 'imports/:id/answer', 'Answers a question that the minutes left open'),
  domainCommand('CorrectReading', 'imports/:id/correct', 'Corrects how a follow-up was read'),
  confirming,
  domainCommand(
    'DiscardImport',
    'imports/:id/discard',
    'Puts an import away; nothing of it comes into force',
  ),
  domainCommand('RegisterParty', 'parties', 'Registers a party'),
  domainCommand(
    'RenameParty',
    'parties/:id/rename',
    'Gives a party a new name; the old one stays as an alias',
  ),
  domainCommand('AddAlias', 'parties/:id/add-alias', 'Adds a name by which minutes may call the party'),
  domainCommand('SetMembers', 'parties/:id/set-members', 'Says who belongs to a group'),
  contacting,
  domainCommand('EstablishBody', 'bodies/:id/establish', 'Makes a party a body that meets'),
  domainCommand('SetWorkingCommittee', 'bodies/:id/set-working-committee', 'Says who is the body’s AU'),
  domainCommand('SetReminderPolicy', 'bodies/:id/set-reminder-policy', 'Decides when the body reminds'),
  domainCommand('ScheduleMeeting', 'meetings', 'Schedules a meeting'),
  domainCommand(
    'RescheduleMeeting',
    'meetings/:id/reschedule',
    'Moves a meeting, and every deadline that hangs on it',
  ),
  domainCommand('CancelMeeting', 'meetings/:id/cancel', 'Cancels a meeting'),
  domainCommand('RecordAttendance', 'meetings/:id/record-attendance', 'Records who was there'),
  domainCommand('AddAgendaItem', 'meetings/:id/add-agenda-item', 'Adds an item to the agenda'),
  domainCommand('DraftProtocol', 'protocols', 'Puts in the protocol of a meeting'),
  domainCommand('ApproveProtocol', 'protocols/:id/approve', 'Approves a protocol at a meeting'),
  domainCommand('ProposeDecision', 'decisions', 'Proposes a decision'),
  domainCommand('RecordDecision', 'decisions/record', 'Records a decision that a meeting made'),
  domainCommand('WithdrawDecision', 'decisions/:id/withdraw', 'Withdraws a proposal'),
  domainCommand('AssignFollowUp', 'follow-ups', 'Assigns a follow-up'),
  domainCommand('AcceptFollowUp', 'follow-ups/:id/accept', 'Accepts a follow-up'),
  domainCommand('ReassignFollowUp', 'follow-ups/:id/reassign', 'Gives a follow-up to others'),
  domainCommand('SetDeadline', 'follow-ups/:id/set-deadline', 'Sets or moves a deadline'),
  domainCommand('ReportProgress', 'follow-ups/:id/report-progress', 'Says how far it has come'),
  domainCommand('ReportDone', 'follow-ups/:id/report-done', 'Says that it is done; the AU confirms'),
  domainCommand('ConfirmDone', 'follow-ups/:id/confirm-done', 'Confirms that it is done'),
  domainCommand('SendBack', 'follow-ups/:id/send-back', 'Says that it is not done yet'),
  domainCommand('ReopenFollowUp', 'follow-ups/:id/reopen', 'Opens a closed follow-up again'),
  domainCommand('CancelFollowUp', 'follow-ups/:id/cancel', 'Cancels a follow-up'),
];
