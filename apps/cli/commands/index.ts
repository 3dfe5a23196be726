import type { Command } from 'commander';
import type { Session } from '../session.js';
import { addAddEntry } from './add-entry.js';
import { addAnswer } from './answer.js';
import { addAssign } from './assign.js';
import { addBodies } from './bodies.js';
import { addCalendar } from './calendar.js';
import { addCirculate } from './circulate.js';
import { addClock } from './clock.js';
import { addConfirm } from './confirm.js';
import { addConfirmDone } from './confirm-done.js';
import { addContact } from './contact.js';
import { addContacts } from './contacts.js';
import { addCorrect } from './correct.js';
import { addCorrectMeeting } from './correct-meeting.js';
import { addDecisions } from './decisions.js';
import { addDeliveries } from './deliveries.js';
import { addDiscard } from './discard.js';
import { addDoctor } from './doctor.js';
import { addEvidence } from './evidence.js';
import { addExport } from './export.js';
import { addExtensions } from './extensions.js';
import { addFollowUp } from './follow-up.js';
import { addFollowUpCourse } from './follow-up-course.js';
import { addFollowUps } from './follow-ups.js';
import { addFromMinutes } from './from-minutes.js';
import { addHeldMeeting } from './held-meeting.js';
import { addHistory } from './history.js';
import { addImport } from './import.js';
import { addImports } from './imports.js';
import { addMeetings } from './meetings.js';
import { addMerge } from './merge.js';
import { addMeetCondition } from './meet-condition.js';
import { addOutbox } from './outbox.js';
import { addOverdue } from './overdue.js';
import { addOwning } from './owning.js';
import { addParties } from './parties.js';
import { addPolicy } from './policy.js';
import { addPropose } from './propose.js';
import { addProtocolComments } from './protocol-comments.js';
import { addProtocols } from './protocols.js';
import { addRead } from './read.js';
import { addReassign } from './reassign.js';
import { addRebuild } from './rebuild.js';
import { addReminders } from './reminders.js';
import { addRegister } from './register.js';
import { addRemoveAlias } from './remove-alias.js';
import { addReopen } from './reopen.js';
import { addReportDone } from './report-done.js';
import { addSchedule } from './schedule.js';
import { addSendBack } from './send-back.js';
import { addRespond } from './respond.js';
import { addSetDeadline } from './set-deadline.js';
import { addImportLog } from './import-log.js';
import { addImportShow } from './import-show.js';
import { addSimulate } from './simulate.js';
import { addSupersede } from './supersede.js';
import { addVerify } from './verify.js';

/** In the order of the help: from the minutes to the reminders, and last what keeps it going. */
const all: readonly ((program: Command, session: Session) => void)[] = [
  addRead,
  addImport,
  addImports,
  addImportShow,
  addAnswer,
  addCorrect,
  addCorrectMeeting,
  addAddEntry,
  addConfirm,
  addMerge,
  addDiscard,
  addReopen,
  addOverdue,
  addFollowUps,
  addFollowUp,
  addHistory,
  addAssign,
  addOwning,
  addReportDone,
  addEvidence,
  addConfirmDone,
  addSendBack,
  addSetDeadline,
  addExtensions,
  addMeetCondition,
  addReassign,
  addFollowUpCourse,
  addMeetings,
  addSchedule,
  addHeldMeeting,
  addProtocolComments,
  addProtocols,
  addDecisions,
  addPropose,
  addCirculate,
  addRespond,
  addSupersede,
  addFromMinutes,
  addParties,
  addRegister,
  addRemoveAlias,
  addBodies,
  addContact,
  addContacts,
  addCalendar,
  addReminders,
  addPolicy,
  addOutbox,
  addDeliveries,
  addClock,
  addExport,
  addImportLog,
  addSimulate,
  addVerify,
  addRebuild,
  addDoctor,
];

export const addCommands = (program: Command, session: Session): void => {
  for (const add of all) add(program, session);
};
