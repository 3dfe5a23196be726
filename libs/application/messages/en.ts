import type { Messages } from './messages.js';

export const en: Messages = {
  PartyIsRegistered: ({ name }) =>
    `This party is registered already, as ${name}. Rename it or change it instead.`,
  PartyDoesNotExist: ({ name }) =>
    `There is no party ${name === undefined ? 'with this id' : `called «${name}»`}. Look in the list of parties, or register it.`,
  BodyIsEstablished: () => 'This body is established already, with other settings.',
  BodyDoesNotExist: () => 'There is no body with this id. Establish it first.',
  MeetingIsScheduled: ({ title }) =>
    `This meeting is scheduled already, as «${title}». Reschedule it instead.`,
  MeetingDoesNotExist: () => 'There is no meeting with this id. Schedule it first.',
  MeetingIsCancelled: () => 'This meeting is cancelled and can not be changed.',
  MeetingEndsBeforeItStarts: () => 'The meeting would end before it starts. Check the two times.',
  AttendanceIsRecorded: () => 'The attendance of this meeting is recorded already.',
  AgendaPlaceIsTaken: ({ seq, title }) =>
    `Place ${seq} on the agenda is taken by «${title}». Choose another.`,
  ImportDoesNotExist: () => 'There is no import with this id. See the list of imports.',
  ImportIsConfirmed: () => 'This import is in force already. Change the follow-ups themselves instead.',
  ImportIsDiscarded: () => 'This import was discarded. Nothing can be done with it any more.',
  ImportIsNotRead: () => 'These minutes are not read yet. Try again in a moment.',
  ImportIsRead: () => 'These minutes were read already, with another result.',
  QuestionDoesNotExist: ({ question }) => `There is no question ${question} in this import.`,
  QuestionIsAnswered: ({ question }) =>
    `Question ${question} was answered already, otherwise. The first answer stands.`,
  AnswerDoesNotFit: ({ question, asked, answer }) =>
    `Question ${question} asks for ${asked}, and «${answer}» does not answer that.`,
  EntryDoesNotExist: ({ entry }) => `There is no entry ${entry} in this import.`,
  EntryIsAccepted: ({ entry }) => `Entry ${entry} is in force already. Change the follow-up itself instead.`,
  QuestionsAreOpen: ({ count, questions }) =>
    `${count === 1 ? 'One question is' : `${count} questions are`} open (${questions}). Answer, or accept only what raises no question.`,
  MeetingIsUnknown: () => 'The minutes do not say which body met, or when. Answer that question first.',
  NothingToAccept: () => 'Every entry raises a question. Answer one first.',
  ProtocolIsDrafted: () => 'The protocol of this meeting is drafted already, with another text.',
  ProtocolDoesNotExist: () => 'There is no such protocol. Draft it, or say which external protocol is meant.',
  ProtocolIsApproved: () => 'This protocol is approved and can not be changed.',
  ProtocolTextHasChanged: () =>
    'The text is not the one that was drafted. Look at the protocol again before approving it.',
  DecisionExists: () => 'There is a decision with this id already.',
  DecisionDoesNotExist: () => 'There is no decision with this id.',
  DecisionIsClosed: ({ stage }) => `This decision is ${stage} and can not be changed.`,
  FollowUpIsAssigned: () => 'This follow-up is assigned already, otherwise. Change it instead.',
  FollowUpDoesNotExist: () => 'There is no follow-up with this id. See the list of follow-ups.',
  FollowUpIsClosed: ({ stage }) => `This follow-up is closed (${stage}). Reopen it first.`,
  FollowUpHasNoOwner: () => 'Nobody is responsible for this follow-up. Assign it first.',
  FollowUpIsNotReportedDone: ({ stage }) => `This follow-up is not reported done (it is ${stage}).`,
  FollowUpIsNotClosed: ({ stage }) => `This follow-up is not closed (it is ${stage}).`,
  VersionIsStale: ({ expected, actual }) =>
    `It was changed meanwhile: you saw version ${expected}, it is now at ${actual}. Look again, then decide.`,
  TooManyAtOnce: () => 'Too many changed this at the same moment. Try again.',
  DateIsWrong: ({ date }) =>
    `«${date}» is neither a date (2023-06-12) nor an instant (2023-06-12T08:00:00+02:00).`,
  PolicyIsWrong: () => 'The reminder policy is not understood. See ReminderPolicy in the API description.',
  NameIsShared: ({ name, ids }) => `Several parties are called «${name}». Use one of these ids: ${ids}.`,
  RecordDoesNotExist: ({ id }) => `Nothing in the log has the id ${id}.`,
  MeetingIsImported: ({ import: other }) =>
    `Minutes of this meeting (same body, date and start) are imported already: ${other}. Nothing was doubled; discard this import, or correct the meeting it belongs to.`,
  FileNameIsMissing: () => 'Give the file’s name in the query parameter fileName, and the file as the body.',
  ContentTypeIsWrong: () => 'Send JSON as application/json, or a file as application/octet-stream.',
  FileIsEmpty: () => 'The file is empty. Choose another.',
  FileIsNotText: () => 'The file is not text that can be read. Save it as text (UTF-8) and try again.',
  FileIsTooLarge: () => 'The file is too large to be the minutes of one meeting.',
  FormatIsNotSupported: ({ format }) =>
    `Files of this kind${format === undefined ? '' : ` (${format})`} can not be read yet. Save it as text and try again.`,
  NotMinutes: ({ document }) =>
    document === 'agenda'
      ? 'This is an agenda, not minutes. Import the minutes when they are written.'
      : 'This does not look like minutes of a meeting. Nothing was imported.',
  InputIsWrong: ({ line }) => `${line}`,
  TokenIsMissing: () =>
    'This needs the token that the service printed at its first start, as «Authorization: Bearer …».',
  HostIsNotAllowed: ({ host }) =>
    `The service does not answer to the name «${host}». Set PUBLIC_URL to the address that people use.`,
  RouteDoesNotExist: ({ path }) => `There is nothing at ${path}. See /api/openapi.json.`,
  ServiceIsBehind: () => 'The lists have not caught up with your last change yet. Try again in a moment.',
  DiskIsFull: () =>
    'The disk is nearly full, so nothing was written. What was acknowledged is safe. Make room, then try again.',
  DatabaseHalted: () =>
    'The embedded database has stopped. What was acknowledged is safe; start the service again.',
  StorageFailed: () =>
    'It could not be stored just now. What was acknowledged before is safe; try again with the same Idempotency-Key.',
  ClockIsReal: () => 'The clock is the real one. Start the service with TEST_CLOCK to rehearse.',
  MailsAreStuck: ({ at }) => `The mails of ${at} did not get through. See the health page.`,
  ServiceIsRunning: () => 'Not while the service runs on this data folder. Stop it first.',
};
