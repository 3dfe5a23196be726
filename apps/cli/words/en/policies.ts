import type { policies as nb } from '../nb/policies.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const policies: typeof nb = {
  help: {
    command: 'shows when a body reminds and how it decides in writing, or decides it',
    body: 'the body (name or id)',
    reminders: 'a file with the policy for reminders, as --json shows it',
    approval: 'a file with the policy for decisions in writing, as --json shows it',
  },
  failure: {
    noBody: (name) => `${name} is no body.`,
    fileIsWrong: (file) => `${file}: there is no policy in JSON here. Begin with what --json shows.`,
  },
  labels: {
    before: 'Before the deadline',
    onTheDay: 'On the day',
    overdue: 'After the deadline',
    escalated: 'To the working committee',
    digest: 'Digest to the working committee',
    at: 'Time of day',
    rule: 'Decisions in writing',
    quorum: 'So many must answer',
    onObjection: 'On an objection',
    daysToAnswer: 'Time to answer',
  },
  before: ({ daysBefore }) => (daysBefore.length === 0 ? 'none' : `${daysBefore.join(', ')} days`),
  yesOrNo: (yes) => (yes ? 'yes' : 'no'),
  overdue: ({ everyDaysOverdue }) => (everyDaysOverdue === 0 ? 'none' : `every ${everyDaysOverdue} days`),
  escalated: ({ escalateAfterDays }) =>
    escalateAfterDays === null ? 'no' : `${escalateAfterDays} days after the deadline`,
  digest: ({ digestWeekday }) =>
    digestWeekday === null ? 'no' : (DAYS[digestWeekday - 1] ?? String(digestWeekday)),
  quorum: ({ quorum }) => (quorum === null ? 'as the rule has it' : String(quorum)),
  onObjection: ({ onObjection }) => (onObjection === 'lift' ? 'lifted to a meeting' : 'counts against'),
  daysToAnswer: ({ daysToAnswer }) => `${daysToAnswer} days`,
};
