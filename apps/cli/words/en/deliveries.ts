import type { deliveries as nb } from '../nb/deliveries.js';

/** Of mails: what became of them, and whom they do not reach. */
export const deliveries: typeof nb = {
  commands: {
    contacts: 'those whom no mail reaches; “contacts on-hold” shows them',
    onHold:
      'those who are not reached, because mail came back or no address was given: why, and what they were not told',
    release: 'puts an address to use again, unchanged',
    list: 'what became of the mails to a party, or about a follow-up or a decision',
    show: 'one mail: what became of it, and what it said',
  },
  options: {
    party: 'only mails to this party (name or id)',
    followUp: 'only about this follow-up (id)',
    decision: 'only about this decision (id)',
  },
  arguments: { position: 'the position in the log, as “deliveries” shows it' },
  outcomes: { sent: 'sent', failed: 'failed', bounced: 'came back', suppressed: 'not sent' },
  why: {
    noContactPoint: 'no address is known',
    contactOnHold: 'mail to the address has come back',
    nothingToTell: 'there was nothing to tell',
    noLongerDue: 'it no longer applied',
  },
  holds: {
    hardBounce: 'the address takes no mail',
    softBounces: 'three mails in a row came back',
  },
  labels: {
    position: 'Position',
    outcome: 'Outcome',
    details: 'About it',
    since: 'Since',
    why: 'Why',
    nextReminder: 'Next reminder',
    notTold: 'Was not told',
    messageId: 'Message-ID',
    day: 'For',
    protocolOf: (body: string, until: string) => `the protocol of ${body}, open for comments until ${until}`,
    digestOf: (body: string) => `the list of ${body}`,
    question: (text: string) => `the question about: ${text}`,
  },
  said: {
    acceptedBy: (server: string) => `accepted by ${server}`,
    inOutbox: 'put in the outbox',
    attempt: (attempt: number, error: string) => `try ${attempt}: ${error}`,
    nextTry: (when: string) => `tried again ${when}`,
    forGood: 'for good',
    forNow: 'for this time',
    none: 'Nothing is recorded of such mails.',
    nobodyOnHold: 'As far as is known, mail reaches everybody who is to have it.',
    seeTo:
      'Give an address with “contact”, or put the old one to use again with “contacts release”. Reminders that did not get through, and still hold, then go out by themselves.',
    released: (name: string) => `Mail to ${name} goes to the same address again.`,
    exact: 'These are the words that were sent: the checksum agrees.',
    notExact:
      'The words are written again from what the log knew then, and are not quite those that were sent: a template, a name or the language has changed since.',
    unproved:
      'The words are written again from what the log knew then, by today’s templates; the log has no checksum to compare them with.',
    wordsAreGone: 'The words cannot be written again: what they were about is no longer planned here.',
    noWords: 'No mail went out.',
  },
};
