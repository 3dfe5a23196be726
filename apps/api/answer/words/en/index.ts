import type { Words } from '../words.js';
import { decision } from './decision.js';
import { followUp } from './follow-up.js';
import { protocol } from './protocol.js';

const ask = 'ask the secretariat';

export const en: Words = {
  locale: 'en-GB',
  language: 'Language',
  quote: (text) => `“${text}”`,
  minutesOf: (meeting, date, item) =>
    `The minutes of ${meeting}, ${date}${item === null ? '' : `, item ${item}`}`,
  dateAndTime: (date, time) => `${date} at ${time}`,
  allDay: (date) => `${date}, all day`,
  notSent: 'Your answer was not sent',
  unsent: 'This is what you wrote. Copy it if you want to use it:',
  faults: {
    missing: 'Fill in this field.',
    tooLong: 'The text is too long. Use 2000 characters at most.',
    notADate: 'Write a date, for example 2027-02-01.',
    notAhead: 'That day has been. Choose one to come.',
    notALink: 'Write one address on each line, beginning with https://',
    unknownParty: 'Nobody is called that. Write the whole name as it stands in the minutes.',
    severalParties: `Several are called that. Write the whole name, or ${ask}.`,
  },
  refusals: {
    FollowUpIsClosed: `The follow-up is closed, so there is nothing more to answer. If you think otherwise, ${ask}.`,
    FollowUpIsAccepted: 'You have accepted this follow-up. Hand it on to somebody else instead.',
    FollowUpIsReportedDone: 'This is reported done already, and waits for the AU.',
    FollowUpHasNoDeadline: 'This follow-up has no deadline that could be extended.',
    FollowUpHasNoOwner: `Nobody is responsible for this follow-up yet. If you want to take it, ${ask}.`,
    OnlyAnOwnerAnswers: `This follow-up is no longer with you. If you think otherwise, ${ask}.`,
    OwnerIsInTheChain: 'The follow-up has been there already. Choose another, or say that it is not yours.',
    PartyIsAnOwner: 'They have this follow-up already. Choose another.',
    ExtensionIsAsked: 'More time is asked for already. The AU answers that first.',
    ExtensionIsNotLater: 'That day is no later than the deadline. Choose a later one.',
    DecisionIsClosed: 'This is closed, so the answer can no longer be changed.',
    DeadlineHasPassed: 'The time for answers is over.',
    TextHasChanged: 'The proposal was changed while you answered. Read the new text, and answer that.',
    ReasonIsMissing: 'Say why. The reason is minuted.',
    PartyIsNotAsked: `You are not asked to answer this proposal. If you think otherwise, ${ask}.`,
    ProtocolIsApproved: 'The minutes are approved, so no more comments are taken.',
    ProtocolWasNotSentToParty: `The minutes were not sent to you for comments. If you think otherwise, ${ask}.`,
    CommentsAreClosed: 'The time for comments is over. Bring it up at the meeting.',
    InputIsWrong: 'The form did not arrive whole. Fill it in and send it once more.',
    TooManyAtOnce: 'Many answered at the same moment. Send it once more.',
  },
  otherRefusal: `That did not work. Send it once more, or ${ask}.`,
  footer:
    'This page is for those whom the link was sent to. Do not pass the link on. Opening it changes nothing.',
  followUp,
  decision,
  protocol,
  link: {
    wrong: {
      title: 'The link does not work',
      text: `The link is not whole. Copy all of the address from the mail, or ${ask} for a new one.`,
    },
    failed: {
      title: 'That did not work now',
      text: 'Your answer is not stored. Wait a moment, go back and send it once more.',
    },
    expired: {
      title: 'The link has expired',
      text: (when) => `It worked until ${when}. You can have a new one by mail.`,
    },
    used: 'The link is used. To answer once more, you can have a new one by mail.',
    askAnew: 'Send us a new link',
    sent: {
      title: 'A new link is sent',
      text: (party) =>
        `It goes to the mail address that is registered for ${party}. It is sent every ten minutes at most.`,
    },
    noAddress: {
      title: 'The link could not be sent',
      text: (party) => `No working mail address is registered for ${party}. Please ${ask}.`,
    },
    notSent: {
      title: 'The link could not be sent now',
      text: 'The mail server did not take it. Try again in a few minutes.',
    },
    back: 'Back',
  },
};
