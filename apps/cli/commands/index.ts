import type { Command } from 'commander';
import type { Session } from '../session.js';
import { addAnswer } from './answer.js';
import { addClock } from './clock.js';
import { addConfirm } from './confirm.js';
import { addConfirmDone } from './confirm-done.js';
import { addContact } from './contact.js';
import { addDiscard } from './discard.js';
import { addDoctor } from './doctor.js';
import { addExport } from './export.js';
import { addFollowUps } from './follow-ups.js';
import { addHistory } from './history.js';
import { addImport } from './import.js';
import { addImports } from './imports.js';
import { addOutbox } from './outbox.js';
import { addOverdue } from './overdue.js';
import { addParties } from './parties.js';
import { addRead } from './read.js';
import { addReassign } from './reassign.js';
import { addRebuild } from './rebuild.js';
import { addReminders } from './reminders.js';
import { addReportDone } from './report-done.js';
import { addSetDeadline } from './set-deadline.js';
import { addImportLog } from './import-log.js';
import { addImportShow } from './import-show.js';
import { addVerify } from './verify.js';

/** In the order of the help: from the minutes to the reminders, and last what keeps it going. */
const all: readonly ((program: Command, session: Session) => void)[] = [
  addRead,
  addImport,
  addImports,
  addImportShow,
  addAnswer,
  addConfirm,
  addDiscard,
  addOverdue,
  addFollowUps,
  addHistory,
  addReportDone,
  addConfirmDone,
  addSetDeadline,
  addReassign,
  addParties,
  addContact,
  addReminders,
  addOutbox,
  addClock,
  addExport,
  addImportLog,
  addVerify,
  addRebuild,
  addDoctor,
];

export const addCommands = (program: Command, session: Session): void => {
  for (const add of all) add(program, session);
};
