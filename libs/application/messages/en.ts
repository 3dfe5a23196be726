import type { Messages } from './messages.js';

export const en: Messages = {
  PartyIsRegistered: ({ name }) =>
    `This party is registered already, as ${name}. Rename it or change it instead.`,
  PartyDoesNotExist: ({ name }) =>
    `There is no party ${name === undefined ? 'with this id' : `called «${name}»`}. Look in the list of parties, or register it.`,
  AliasIsTheName: ({ name }) => `«${name}» is the party’s name, not an alias. Rename the party instead.`,
  AliasIsTaken: ({ alias, name, holder }) =>
    `«${alias}» is not remembered as a name of ${name}: it is a name of ${holder} already. The next minutes will ask again.`,
  AliasIsAmbiguous: ({ alias }) =>
    `«${alias}» is not remembered: it was answered with different parties. The next minutes will ask again.`,
  OwnersHaveNoAddress: ({ names }) =>
    `No address is known for ${names}: they get no reminders until one is given.`,
  BodyIsEstablished: () => 'This body is established already, with other settings.',
  BodyDoesNotExist: () => 'There is no body with this id. Establish it first.',
  MeetingIsScheduled: ({ title }) =>
    `This meeting is scheduled already, as «${title}». Reschedule it instead.`,
  MeetingDoesNotExist: () => 'There is no meeting with this id. Schedule it first.',
  MeetingIsCancelled: () => 'This meeting is cancelled and can not be changed.',
  MeetingIsHeld: () =>
    'The meeting was held: it is written down who was there. It can be neither moved nor cancelled.',
  MeetingEndsBeforeItStarts: () => 'The meeting would end before it starts. Check the two times.',
  AttendanceIsRecorded: () => 'The attendance of this meeting is recorded already.',
  AgendaPlaceIsTaken: ({ seq, title }) =>
    `Place ${seq} on the agenda is taken by «${title}». Choose another.`,
  ImportDoesNotExist: () => 'There is no import with this id. See the list of imports.',
  ImportIsConfirmed: () => 'This import is in force already. Change the follow-ups themselves instead.',
  ImportIsMerged: () =>
    'What was chosen of this import is in force already, in the minutes of the same meeting. Change the follow-ups themselves instead.',
  ImportIsDiscarded: () => 'This import was discarded. Take it up again first.',
  ImportIsNotRead: () => 'These minutes are not read yet. Try again in a moment.',
  ImportIsRead: () => 'These minutes were read already, with another result.',
  QuestionDoesNotExist: ({ question }) => `There is no question ${question} in this import.`,
  AnswerDoesNotFit: ({ question, asked, answer }) =>
    `Question ${question} asks for ${asked}, and «${answer}» does not answer that.`,
  CorrectionDoesNotFit: ({ entry, kind, field }) =>
    `Entry ${entry} would be a ${kind === 'decision' ? 'decision' : 'follow-up'}, and «${field}» does not fit that${field === 'dueMeeting' ? ' or stands beside another deadline' : ''}. Leave it out, or say what kind of entry it is.`,
  EntryIsRead: ({ entry }) => `The same words were read already, as ${entry}. Correct that one instead.`,
  ItemDoesNotExist: ({ seq }) => `These minutes have no item in place ${seq}.`,
  SpanIsOutsideText: ({ start, end, length }) =>
    `There is no place ${start}–${end} in the text, which has ${length} letters. Give a start before the end, both in the text.`,
  SpanIsTooLong: ({ length, most }) =>
    `${length} letters are too many for one entry; it has ${most} at most. Choose only the sentence that is meant.`,
  SpanHasNoWords: ({ start, end }) =>
    `There are no words at ${start}–${end} in the text. Choose another place.`,
  EntryDoesNotExist: ({ entry }) => `There is no entry ${entry} in this import.`,
  EntryIsAccepted: ({ entry }) => `Entry ${entry} is in force already. Change the follow-up itself instead.`,
  QuestionsAreOpen: ({ count, questions }) =>
    `${count === 1 ? 'One question is' : `${count} questions are`} open (${questions}). Answer, or accept only what raises no question.`,
  MeetingIsUnknown: () => 'The minutes do not say which body met, or when. Answer that question first.',
  MeetingIsInForce: () =>
    'Something of this meeting is in force already. List what is wrong when its protocol is approved, or in an erratum to it.',
  NothingToAccept: () => 'Every entry raises a question. Answer one first.',
  ProtocolIsDrafted: () => 'The protocol of this meeting is drafted already, with another text.',
  ProtocolDoesNotExist: () => 'There is no such protocol. Draft it, or say which external protocol is meant.',
  ProtocolIsApproved: () => 'This protocol is approved and can not be changed.',
  ProtocolIsNotApproved: () => 'This protocol is not approved yet. List the change when it is approved.',
  ProtocolIsCorrected: () =>
    'An erratum stands beside this protocol and speaks of the text as the meeting approved it. The text cannot be put in afterwards.',
  ProtocolIsNotCirculated: () => 'This protocol has not been circulated. Circulate it first.',
  ProtocolWasNotSentToParty: () =>
    'The protocol was not sent to this party. Circulate it to the party first.',
  ProtocolHasNoText: () => 'The text of this protocol is not here. Import its minutes first.',
  CommentsAreClosed: ({ until }) => `Comments were taken until ${until}. Bring it up at the meeting.`,
  ProtocolTextHasChanged: () =>
    'The text is not the one that was drafted. Look at the protocol again before approving it.',
  DecisionExists: () => 'There is a decision with this id already.',
  DecisionDoesNotExist: () => 'There is no decision with this id.',
  DecisionIsClosed: ({ stage }) => `This decision is ${stage} and can not be changed.`,
  DecisionIsNotClosed: ({ stage }) =>
    `This decision is ${stage}: it is neither adopted nor lifted to a meeting, so it can not be put on an agenda.`,
  DecisionIsCirculated: () =>
    'This proposal is circulated already, on other terms. Amend its text, or withdraw it and propose it anew.',
  DecisionIsNotCirculated: () => 'This proposal is not circulated yet. Circulate it first.',
  DecisionIsStillOpen: ({ until }) =>
    `It is not closed by hand before its deadline (${until}). Wait, or withdraw the proposal.`,
  DecisionIsNotInForce: ({ stage }) =>
    `Only a decision that is in force can be superseded, and this one is ${stage}.`,
  SupersedingDecisionIsNotInForce: ({ stage }) =>
    `The decision that is to supersede it is ${stage}. Choose one that is in force.`,
  DecisionSupersedesItself: () => 'A decision can not supersede itself. Choose another.',
  BodyHasNoMembers: () => 'The body has no members to circulate the proposal to. Set its members first.',
  NobodyIsAsked: () => 'A proposal must be circulated to at least one party.',
  PartyIsNotMember: ({ party }) =>
    `The party ${party} is no member of the body. Ask members only, or set the members first.`,
  PartyIsNotAsked: ({ party }) =>
    `The party ${party} is not among those that the proposal was circulated to, and can not answer it.`,
  QuorumIsTooHigh: ({ quorum, asked }) =>
    `The quorum is ${quorum}, but only ${asked} are asked. Ask more, or lower the quorum.`,
  DeadlineHasPassed: ({ until }) => `The deadline has passed (${until}).`,
  TextHasChanged: () => 'The text has changed since the one that you answered. Read it, and answer anew.',
  ReasonIsMissing: () => 'Whoever is against must say why. The reason is minuted.',
  FollowUpIsAssigned: () => 'This follow-up is assigned already, otherwise. Change it instead.',
  FollowUpDoesNotExist: () => 'There is no follow-up with this id. See the list of follow-ups.',
  FollowUpIsClosed: ({ stage }) => `This follow-up is closed (${stage}). Reopen it first.`,
  FollowUpIsAccepted: () =>
    'The owner has accepted this follow-up. Hand it on, or ask the AU for another owner.',
  FollowUpIsReportedDone: () => 'This is reported done already. The AU confirms it, or sends it back.',
  FollowUpHasNoDeadline: () => 'This follow-up has no day that could be extended. Set a deadline first.',
  FollowUpHasNoCondition: () => 'The deadline of this follow-up does not hang on a condition.',
  OnlyAnOwnerAnswers: () => 'Only an owner of the follow-up accepts or declines it.',
  OnlyAnOwnerDelegates: () => 'Only an owner of the follow-up hands it on.',
  OnlyAnOwnerAsksForExtension: () => 'Only an owner of the follow-up asks for more time.',
  OnlyAnOwnerReports: () => 'Only an owner of the follow-up reports on it.',
  OnlyTheAUConfirms: () => 'Only the AU confirms what is reported done, or sends it back.',
  OnlyTheAUExtends: () => 'Only the AU grants or refuses more time.',
  OwnerIsNotNamed: () => 'Every owner must do this. Say which of them it is about.',
  OwnerIsInTheChain: () =>
    'The follow-up has been with this party already. Hand it to another, or decline it.',
  PartyIsAnOwner: () => 'This party owns the follow-up already.',
  ExtensionIsAsked: ({ until }) =>
    `More time is asked for already, until ${until}. The AU must answer that first.`,
  ExtensionIsNotAsked: () => 'Nobody waits for an answer about more time. Set the deadline instead.',
  ExtensionIsNotLater: () => 'That is no later than the deadline. Choose a later day.',
  EvidenceIsAttached: () => 'This is attached already, under another name.',
  EvidenceDoesNotExist: () => 'Nothing of the kind is attached to this follow-up.',
  EvidenceIsWithdrawn: ({ reason }) => `This was withdrawn already: ${String(reason).replace(/\.$/, '')}.`,
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
    `Minutes of this meeting (same body, date and start) are imported already: ${other}. Nothing was doubled; see how they differ, then merge this import or discard it, or correct which meeting it is.`,
  OtherImportIsNotInForce: ({ import: other }) =>
    `Import ${other} is not in force, so nothing can be taken over into it. Confirm one of the two first.`,
  MeetingsDiffer: ({ import: other }) =>
    `Import ${other} is of another meeting (body, date and start). Choose the one that the comparison names.`,
  EntryIsInBoth: ({ entry, other }) =>
    `Entry ${entry} is in force already, as ${other} of the first import. Take over only what is added.`,
  SpellingIsInNeither: ({ from, to }) =>
    `The renderings do not spell one word «${from}» and «${to}». Choose from the comparison.`,
  FileNameIsMissing: () => 'Give the file’s name in the query parameter fileName, and the file as the body.',
  ContentTypeIsWrong: () => 'Send JSON as application/json, or a file as application/octet-stream.',
  FileIsEmpty: () => 'The file is empty. Choose another.',
  FileIsNotText: () =>
    'The file is nothing that Tingbok can read. Save it as PDF, Word (.docx), HTML or text, and try again.',
  LinkIsWrong: () =>
    'The link is not whole. Copy all of it from the mail, or ask the secretariat for a new one.',
  CalendarAddressIsWrong: () =>
    'There is no calendar at this address. Copy all of the address, or ask the secretariat for it.',
  CalendarAddressHasEnded: () =>
    'This address was replaced by a new one and works no longer. Ask the secretariat for the new one.',
  FileIsDamaged: () => 'The file is damaged or incomplete. Save it anew where it was made, and try again.',
  FileIsEncrypted: () => 'The file is locked with a password. Save it without one, and try again.',
  FileHasNoText: () =>
    'There is no text in the file, only pictures. Scan it with text recognition (OCR), or paste its text.',
  ReadingTakesTooLong: ({ seconds }) =>
    `Reading was stopped after ${seconds} seconds. Save the file anew as PDF, or paste its text.`,
  ReadingTakesTooMuch: ({ megabytes }) =>
    `The file needs more than ${megabytes} MB of memory. Save it anew as PDF, or paste its text.`,
  FileIsTooLarge: ({ pages, limit }) =>
    pages === undefined
      ? 'The file is too large to be the minutes of one meeting. Split it: one file per meeting.'
      : `The file has ${pages} pages; the limit is ${limit}. Split it: one file per meeting.`,
  FormatIsNotSupported: ({ format }) =>
    `Files of this kind${format === undefined ? '' : ` (${format})`} can not be read yet. Save it as text and try again.`,
  NotMinutes: ({ document }) =>
    document === 'agenda'
      ? 'This is an agenda, not minutes. Import the minutes when they are written.'
      : 'This does not look like minutes of a meeting. Nothing was imported.',
  RuleIsUnknown: ({ unknown, rules }) =>
    `No rule of reading is called ${unknown}. There are these: ${rules}.`,
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
  MailDoesNotExist: () =>
    'No mail went out from here under the Message-ID that the report names. If it did just now, send the report again in a while.',
  DeliveryDoesNotExist: ({ position }) =>
    `Nothing is recorded of a mail at position ${position}. See the list of deliveries.`,
};
