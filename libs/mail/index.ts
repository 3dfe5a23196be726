export { askingMail, newLinkMail } from './asking/asking-mail.js';
export type { AskingKind, AskingLetter, NewLinkLetter } from './asking/letter.js';
export { deadlineCalendar, type CalendarOptions } from './calendar.js';
export { listOutbox, type OutboxEntry } from './list-outbox.js';
export { MailNotSent } from './mail-error.js';
export { readMailbox } from './mailbox.js';
export { openMail, type MailOptions } from './open-mail.js';
export { openOutbox, type OutboxOptions } from './outbox.js';
export type { Mailbox, MailReceipt, MailTransport, OutgoingMail } from './port.js';
export { reminderMail } from './reminder-mail.js';
export type {
  AuDigest,
  FollowUpLine,
  ReminderEntry,
  ReminderLanguage,
  ReminderLetter,
  ReminderReason,
} from './reminder/letter.js';
export { openSmtp, type SmtpOptions } from './smtp.js';
