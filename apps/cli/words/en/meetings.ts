import type { meetings as nb } from '../nb/meetings.js';

export const meetings: typeof nb = {
  commands: {
    list: 'the meetings, the latest first',
    show: 'one meeting with its agenda: protocols, conditions and matters arising',
  },
  arguments: { id: 'id of the meeting' },
  said: { none: 'No meetings.' },
  labels: {
    meeting: 'Meeting',
    date: 'Date',
    time: 'Time',
    place: 'Place',
    chair: 'Chair',
    present: 'Present',
    cancelled: 'Cancelled because',
    state: 'State',
    agenda: 'Agenda',
    items: 'Items',
    approved: 'approved',
    waits: 'waits for approval',
    open: (count) => `${count} open`,
    closed: (count) => `${count} closed since`,
    isItMet: 'Is the condition met?',
    lastAnswer: (answer) => `last: ${answer}`,
  },
  states: { scheduled: 'scheduled', held: 'held', cancelled: 'cancelled' },
};
