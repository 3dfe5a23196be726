import { calendarCommands } from './calendar-commands.js';
import { contactCommands } from './contact-commands.js';
import { decisionOperations } from './decision-commands.js';
import { domainCommand } from './domain-command.js';
import { followUpCommands } from './follow-up-commands.js';
import { importCommands } from './import-commands.js';
import type { CommandOperation } from './operation.js';
import { protocolCommands } from './protocol-commands.js';
import { scheduleMeeting } from '../schedule-meeting.js';

/** The one list of what can be commanded. */
export const commandOperations: readonly CommandOperation[] = [
  ...importCommands,
  domainCommand('RegisterParty', 'parties', 'Registers a party'),
  domainCommand(
    'RenameParty',
    'parties/:id/rename',
    'Gives a party a new name; the old one stays as an alias',
  ),
  domainCommand('AddAlias', 'parties/:id/add-alias', 'Adds a name by which minutes may call the party'),
  domainCommand(
    'RemoveAlias',
    'parties/:id/remove-alias',
    'Takes a name away that minutes no longer call the party by',
  ),
  domainCommand('SetMembers', 'parties/:id/set-members', 'Says who belongs to a group'),
  ...contactCommands,
  domainCommand('EstablishBody', 'bodies/:id/establish', 'Makes a party a body that meets'),
  domainCommand('SetWorkingCommittee', 'bodies/:id/set-working-committee', 'Says who is the body’s AU'),
  domainCommand('SetReminderPolicy', 'bodies/:id/set-reminder-policy', 'Decides when the body reminds'),
  domainCommand(
    'SetApprovalPolicy',
    'bodies/:id/set-approval-policy',
    'Decides how the body decides in writing, where a circulation says nothing else',
  ),
  {
    ...domainCommand('ScheduleMeeting', 'meetings', 'Schedules a meeting'),
    run: (tingbok, call) => scheduleMeeting(tingbok, call),
  },
  domainCommand(
    'RescheduleMeeting',
    'meetings/:id/reschedule',
    'Moves a meeting, and every deadline that hangs on it',
  ),
  domainCommand('CancelMeeting', 'meetings/:id/cancel', 'Cancels a meeting'),
  domainCommand('RecordAttendance', 'meetings/:id/record-attendance', 'Records who was there'),
  domainCommand('AddAgendaItem', 'meetings/:id/add-agenda-item', 'Adds an item to the agenda'),
  domainCommand(
    'PutOnAgenda',
    'meetings/:id/put-on-agenda',
    'Says beforehand what is to come up at a meeting',
  ),
  ...calendarCommands,
  ...protocolCommands,
  ...decisionOperations,
  ...followUpCommands,
];
