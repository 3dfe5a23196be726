import type { followUps as nb } from '../nb/follow-ups.js';

const NTH: readonly string[] = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

export const followUps: typeof nb = {
  commands: {
    show: 'one follow-up: who has it, how far they are, extensions and attachments',
    accept: 'accepts a follow-up',
    decline: 'declines a follow-up; the AU finds another owner',
    delegate: 'hands a follow-up on to another, who must accept it',
    requestExtension: 'asks the AU for more time',
    grantExtension: 'gives more time',
    refuseExtension: 'says no to more time',
    meetCondition: 'says that the condition of a deadline came true',
    attachEvidence: 'attaches a link, or a file by its SHA-256; the file itself stays where it is',
    withdrawEvidence: 'takes back something that was attached',
    sendBack: 'sends back what was reported done',
  },
  options: {
    by: 'who does this (name or id)',
    to: 'whom it is handed on to (name or id)',
    note: 'some words to go with it',
    until: 'the day that is asked for',
    date: 'the deadline from now on',
    link: 'the address of a page',
    title: 'what the page is called',
    file: 'the file; only name, size and SHA-256 are recorded',
    evidence: 'the address, or the SHA-256 of the file',
    owner: 'only the part of these; all of it, when none is named',
  },
  said: {
    accepted: (text) => `Accepted: ${text}`,
    declined: (text) => `Declined: ${text}`,
    delegated: (name, text) => `For ${name} to accept: ${text}`,
    requested: (until, text) => `The AU is asked for more time, until ${until}: ${text}`,
    granted: (date, count, text) =>
      `The deadline is ${date} (${NTH[count] ?? `${count}th`} extension): ${text}`,
    refused: (text) => `More time is refused: ${text}`,
    met: (date, text) => `The deadline is ${date}: ${text}`,
    attached: (name, text) => `${name} is attached: ${text}`,
    withdrawn: (text) => `The attachment is withdrawn: ${text}`,
    sentBack: (text) => `Sent back: ${text}`,
  },
  labels: {
    by: 'for',
    each: 'each of them',
    accepted: 'accepted',
    done: 'reported done',
    chain: 'Handed on',
    handedOn: (from, to) => `${from} to ${to}`,
    extensions: 'Extensions',
    granted: (count) => `${count} granted`,
    asked: (name, until, reason) => `${name} asks for ${until}: ${reason}`,
    evidence: 'Attached',
    withdrawn: (name, reason) => `${name} (withdrawn: ${reason})`,
    note: 'Last words',
    contributing: 'Contributing',
  },
  failure: {
    nameTheOwner: 'Say who does this, with --by.',
    linkOrFile: 'Give either --link or --file.',
  },
};
