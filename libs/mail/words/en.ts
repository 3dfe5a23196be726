import type { Words } from './words.js';

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
const within = (count: number): string => (count === 1 ? 'tomorrow' : `in ${days(count)}`);

export const en: Words = {
  locale: 'en-GB',
  greeting: (name) => `Dear ${name},`,
  followUps: (count) => (count === 1 ? '1 follow-up' : `${count} follow-ups`),
  within,
  deadlineWithin: (count) => `Due ${within(count)}`,
  deadlineToday: 'Due today',
  deadlinePassed: (count) => `${days(count)} overdue`,
  toTheAu: (overdue) => `For the AU: ${overdue}`,
  noDeadline: 'No deadline',
  atTheMeetingOf: (body) => `at the meeting of ${body}`,
  thisConcerns: (what, bodies) => `This concerns ${what} in ${bodies}.`,
  tally: {
    overdue: (count) => `${count} overdue`,
    dueToday: (count) => `${count} due today`,
    upcoming: (count) => `${count} due soon`,
    escalated: (count) => `${count} for the AU`,
  },
  firstDeadline: (when) => `first one due ${when}`,
  labels: {
    deadline: 'Due',
    what: 'What',
    why: 'Why',
    owners: 'Responsible',
    othersOnIt: 'Also on it',
    condition: 'Condition',
  },
  minutesOf: (meetingAndDate, item) =>
    `The minutes of ${meetingAndDate}${item === null ? '' : `, item ${item}`}, say so.`,
  nobody: 'Nobody yet',
  quote: (text) => `“${text}”`,
  todo: {
    upcoming: 'Reply to this mail when it is done, or ask for more time',
    dueToday: 'Reply to this mail today that it is done, or ask for more time',
    overdue: 'Reply to this mail that it is done, or ask for a new deadline',
    escalated: 'Settle it with whoever is responsible: a new deadline, a new owner or an end',
  },
  open: 'Open the follow-up',
  digest: {
    title: (body, date) => `The list for ${body}, ${date}`,
    subject: (body) => `The list for ${body}`,
    tally: {
      overdue: (count) => `${count} overdue`,
      withoutDate: (count) => `${count} without a date`,
      withoutOwner: (count) => `${count} without an owner`,
    },
    titles: { overdue: 'Overdue', withoutDate: 'Without a date', withoutOwner: 'Without an owner' },
    none: 'None.',
  },
  footer: {
    automatic: 'This mail was sent automatically by Tingbok.',
    links: 'A link shows the matter and what has happened to it; it changes nothing.',
  },
  calendar: { fileName: 'deadlines.ics', deadline: (what) => `Due: ${what}` },
};
