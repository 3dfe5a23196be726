import type { protocols as nb } from '../nb/protocols.js';

export const protocols: typeof nb = {
  commands: {
    list: 'the protocols, and at which meeting they were approved',
    show: 'one protocol: its text, the comments and the errata',
    approve: 'approves a protocol at a meeting; it can not be changed afterwards',
    correct: 'puts an erratum beside an approved protocol',
  },
  options: {
    at: 'the meeting that approves (id)',
    change: 'a change that the meeting listed; may be given several times',
    passage: 'what it says',
    shouldSay: 'what it should have said',
    by: 'who corrects it',
  },
  arguments: { protocolId: 'id of the protocol' },
  said: {
    none: 'No protocols.',
    approved: (id, meeting) => `Protocol ${id} is approved at ${meeting}.`,
    corrected: (id) => `The erratum stands beside protocol ${id}.`,
  },
  labels: {
    meeting: 'Meeting',
    approved: 'Approved',
    circulated: 'Circulated to',
    until: (names, day) => `${names}, for comments until ${day}`,
    changes: 'Changes',
    errata: 'Errata',
    comments: 'Comments',
    elsewhere: 'Its text is not here.',
    notYet: 'not yet',
    erratum: (passage, shouldSay, reason) => `“${passage}” should say “${shouldSay}”. ${reason}`,
    comment: (party, by, text) => `${party} (${by}): ${text}`,
    on: (passage) => `on “${passage}”: `,
    withErrata: (count) => `${count} ${count === 1 ? 'erratum' : 'errata'}`,
  },
};
