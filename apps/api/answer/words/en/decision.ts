import type { Words } from '../words.js';

const ask = 'ask the secretariat';

export const decision: Words['decision'] = {
  title: (party) => `A proposal for ${party} to answer`,
  labels: {
    body: 'Body',
    until: 'Answer by',
    askedBy: 'Background',
    silence: 'Without an answer',
    followUps: 'Comes with it once adopted',
    hash: 'Fingerprint of the text (SHA-256)',
  },
  hashHint: 'Your answer is to exactly this text. If a word of it changes, you must answer again.',
  consent: 'Whoever does not answer counts as agreeing.',
  silent: (quorum, asked) =>
    `Whoever does not answer is not counted. At least ${quorum} of ${asked} must answer for anything to be adopted.`,
  answers: {
    approve: 'We approve',
    reject: 'We do not approve',
    abstain: 'We abstain',
    object: 'We want this at a meeting',
  },
  yours: (answer, by, when) =>
    `Your answer: “${answer}”, given by ${by} on ${when}. It can be changed until the deadline.`,
  yourReason: 'Reason',
  amended: 'The proposal was changed after you answered. Your answer was to the former text.',
  form: {
    title: 'Answer',
    button: 'Send the answer',
    fields: {
      answer: { label: 'What do you answer?' },
      reason: {
        label: 'Reason',
        hint: 'Is minuted. Needed when you do not approve, or want this at a meeting.',
      },
      by: { label: 'Who answers? (optional)', hint: 'The name is minuted.' },
    },
  },
  change: 'Change the answer',
  notAsked: `You are not asked to answer this proposal. If you think otherwise, ${ask}.`,
  timeIsUp: 'The time for answers is over. The outcome is counted in a moment.',
  stages: {
    proposed: 'The proposal is not sent out yet.',
    circulated: 'The proposal is being decided.',
    adopted: 'This is closed: the proposal is adopted.',
    rejected: 'This is closed: the proposal is not adopted.',
    lapsed: 'This is closed: too few answered, so the proposal lapsed.',
    lifted: 'This is closed: the matter goes to a meeting.',
    recorded: 'This was decided at a meeting.',
    withdrawn: 'The proposal is withdrawn.',
    superseded: 'A later decision has taken the place of this one.',
  },
  withdrawnBecause: (reason) => `The proposal is withdrawn: ${reason}`,
};
