export { askingMail, newLinkMail } from './asking/asking-mail.js';
export type { AskingKind, AskingLetter, NewLinkLetter } from './asking/letter.js';
export { calendarFeed } from './calendar-feed/calendar-feed.js';
export type { CalendarFeed, EntryRevision, FeedDeadline, FeedMeeting } from './calendar-feed/feed.js';
export { readBounce } from './bounce/read-bounce.js';
export {
  READ_OF_REPORT,
  type CameBack,
  type DeliveryAction,
  type DeliveryReport,
  type RecipientReport,
} from './bounce/report.js';
export { withoutAddresses } from './bounce/without-addresses.js';
export { deadlineCalendar, type CalendarOptions } from './calendar.js';
export { listOutbox, type OutboxEntry } from './list-outbox.js';
export { MailNotSent } from './mail-error.js';
export { readMailbox } from './mailbox.js';
export { openMail, type MailOptions } from './open-mail.js';
export { openOutbox, type OutboxOptions } from './outbox.js';
export type { Mailbox, MailReceipt, MailTransport, OutgoingMail } from './port.js';
export type { ProtocolLetter } from './protocol/letter.js';
export { protocolMail, protocolTitle } from './protocol/protocol-mail.js';
export { reminderMail } from './reminder-mail.js';
export type {
  AuDigest,
  FollowUpLine,
  ReminderEntry,
  ReminderLanguage,
  ReminderLetter,
  ReminderReason,
} from './reminder/letter.js';
export { faultInSmtpAddress } from './smtp-address.js';
export { openSmtp, type SmtpOptions } from './smtp.js';
