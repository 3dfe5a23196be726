import type { Words } from '../words.js';

const ask = 'ask the secretariat';

export const protocol: Words['protocol'] = {
  title: (party) => `Minutes for ${party} to comment on`,
  labels: {
    body: 'Body',
    meeting: 'Meeting',
    until: 'Comment by',
    hash: 'Fingerprint of the text (SHA-256)',
  },
  hashHint: 'The meeting is asked to approve exactly this text. Comments stand beside it.',
  text: 'The minutes',
  noText: 'The text is not here. Ask the secretariat for it.',
  toForm: 'Past the text, to the comments',
  yours: 'Your comments',
  said: (count) => (count === 1 ? 'You have made a comment.' : `You have made ${count} comments.`),
  by: (name, date) => `${name}, ${date}`,
  form: {
    title: 'Make a comment',
    lead: 'The comment goes with the minutes to the meeting that is to approve them. You can make several.',
    button: 'Send the comment',
    fields: {
      passage: {
        label: 'Which place in the minutes is it about? (optional)',
        hint: 'Copy the words from the text. Leave it empty when it is about all of it.',
      },
      comment: { label: 'Comment' },
      by: { label: 'Who writes?', hint: 'The name stands with the comment.' },
    },
  },
  notYours: `These minutes are no longer with you for comments. If you think otherwise, ${ask}.`,
  closed: (date) => `Comments were taken until ${date}. Bring it up at the meeting.`,
  approved: 'The minutes are approved, so no more comments are taken.',
};
