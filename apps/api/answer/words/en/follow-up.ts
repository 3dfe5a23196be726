import type { Words } from '../words.js';

const ask = 'ask the secretariat';

export const followUp: Words['followUp'] = {
  title: (party) => `Follow-up for ${party}`,
  labels: {
    source: 'Where it stands',
    deadline: 'Due',
    condition: 'Condition',
    owners: 'Responsible',
    contributing: 'Contributing',
    state: 'Now',
    extension: 'More time',
  },
  noDeadline: 'No deadline',
  atMeeting: (title) => `the meeting “${title}”`,
  nobody: 'Nobody yet',
  each: 'Every one of them must do this',
  asksUntil: (date) => `Asked for until ${date}; the AU has not answered yet`,
  states: {
    assigned: 'Assigned, not accepted yet',
    accepted: 'Accepted',
    reportedDone: 'Reported done, waits for the AU',
    confirmedDone: 'Done and confirmed',
    sentBack: 'Sent back by the AU',
    reopened: 'Opened again',
    declined: 'Declined',
    cancelled: 'Cancelled',
  },
  notYours: `This follow-up is not with you now, so there is nothing to answer. If you think otherwise, ${ask}.`,
  closed: 'This follow-up is closed, so there is nothing to answer.',
  answerHere: 'Choose one answer',
  forms: {
    accept: {
      title: 'We take it',
      lead: 'Tells the AU that it is with you. You are reminded as before.',
      button: 'Accept the follow-up',
      fields: {},
    },
    done: {
      title: 'It is done',
      button: 'Report it done',
      fields: {
        note: { label: 'What was done?' },
        links: { label: 'Links (optional)', hint: 'One address on each line.' },
      },
    },
    progress: {
      title: 'We are working on it',
      button: 'Send progress',
      fields: { note: { label: 'How far have you come?' } },
    },
    extension: {
      title: 'We need more time',
      lead: 'The AU says yes or no. The deadline holds until then.',
      button: 'Ask for more time',
      fields: {
        until: { label: 'Wished date' },
        reason: { label: 'Why?' },
      },
    },
    decline: {
      title: 'It is not ours',
      lead: 'The AU finds somebody else.',
      button: 'Say that it is not yours',
      fields: { reason: { label: 'Why not?' } },
    },
    handOn: {
      title: 'Others shall do it',
      lead: 'Whoever gets it must accept it. You are kept informed.',
      button: 'Hand it on',
      fields: {
        to: { label: 'To whom?', hint: 'The whole name, as it stands in the minutes.' },
        note: { label: 'A word to them (optional)' },
      },
    },
  },
  did: {
    accept: (when) => `You accepted this follow-up on ${when}.`,
    done: (when) => `You reported this done on ${when}.`,
    progress: (when) => `You sent progress on ${when}.`,
    extension: (when, until) => `On ${when} you asked for time until ${until}.`,
    decline: (when) => `On ${when} you said that this follow-up is not yours.`,
    handOn: (when, to) => `You handed this follow-up on to ${to} on ${when}.`,
  },
  next: {
    accept: 'Thank you. It is noted.',
    done: 'Thank you. The AU confirms it, or sends it back.',
    progress: 'Thank you. It is noted.',
    extension: 'The AU says yes or no. The deadline holds until then.',
    decline: 'Thank you for telling. The AU finds somebody else.',
    handOn: 'They must accept it. You are kept informed.',
  },
};
