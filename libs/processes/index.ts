export { confirmedImport } from './confirmed-import/process.js';
export { reminderMigrations } from './migrations.js';
export type { Dispatched, ExecuteCommand, ProcessContext, ProcessManager } from './process-manager.js';
export { runProcess, type ProcessParts } from './process-runner.js';
export { previewReminders } from './reminders/preview.js';
export { retraceReminders } from './reminders/retrace.js';
export type { PreviewMail, PreviewQuery } from './reminders/shown-mails.js';
export { reminders } from './reminders/project.js';
export { ReminderService, type ReminderParts } from './reminders/service.js';
export { owedProcedures, owedReminders } from './owed.js';
export { confirmedFrom } from './confirmed-import/confirmed.js';
export { protocolStep } from './confirmed-import/meeting-steps.js';
export type { AgendaParts } from './agenda-parts.js';
export { conditionAgenda } from './condition-agenda/process.js';
export { protocolAgenda } from './protocol-agenda/process.js';
export { writtenProcedure } from './written-procedure/process.js';
export type { PartyToAsk } from './written-procedure/circulated.js';
export { WrittenProcedureService, type AskParty, type ProcedureParts } from './written-procedure/service.js';
export { askByMail, type AskingParts } from './written-procedure/ask-by-mail.js';
export { ANSWER_DAYS, serialOf, type AnswerLink, type AskedToAnswer } from './answer-link.js';
export type { CalendarAddress } from './calendar-address.js';
export { ProtocolCirculationService } from './protocol-circulation/service.js';
export { sendProtocolByMail } from './protocol-circulation/send-by-mail.js';
export { recipientOf, type NoRecipient, type Recipient } from './recipient.js';
export { findDelivery, listDeliveries, outcomesAbout, type Delivery } from './bounces/delivery-log.js';
export { BounceFolder, type BounceFolderParts } from './bounces/folder-service.js';
export { holdAfterBounces, type HoldParts } from './bounces/hold.js';
export type { NotTold } from './bounces/not-told.js';
export { partiesOnHold, type PartyOnHold } from './bounces/on-hold.js';
export {
  countWithoutAddress,
  partiesWithoutAddress,
  type PartyWithoutAddress,
} from './bounces/without-address.js';
export { deliveries, type DeliveryOutcome } from './bounces/project.js';
export { receiveBounce, type ReceiveParts, type Received } from './bounces/receive.js';
export { wordsOfDelivery, type DeliveredWords } from './bounces/words.js';
