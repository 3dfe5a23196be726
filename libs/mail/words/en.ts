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
  todoByLink: {
    upcoming: 'Say when it is done, or ask for more time. Answer here, without signing in',
    dueToday: 'Say today that it is done, or ask for more time. Answer here, without signing in',
    overdue: 'Say that it is done, or ask for a new deadline. Answer here, without signing in',
    escalated: 'Settle it with whoever is responsible, or answer here, without signing in',
  },
  open: 'Open the follow-up',
  answer: 'Answer',
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
    answers: 'A link to answer by is yours alone: do not pass it on. It works once, for 60 days.',
  },
  asking: {
    subject: {
      first: (body) => `For approval in ${body}`,
      anew: (body) => `New text for approval in ${body}`,
      nudge: (body) => `No answer yet to ${body}`,
    },
    heading: {
      first: 'For approval',
      anew: 'The text has changed: answer again',
      nudge: 'Your answer is missing',
    },
    lead: {
      first: (body) => `${body} is deciding this in writing, and asks for your answer.`,
      anew: (body) =>
        `${body} has changed the proposal since you answered. Your answer was to the former text, so you must answer again.`,
      nudge: (body) => `${body} has had no answer from you yet.`,
    },
    labels: {
      until: 'Answer by',
      askedBy: 'Background',
      silence: 'Without an answer',
      followUps: 'Comes with it',
    },
    until: (date, time) => (time === null ? `${date}, all day` : `${date} at ${time}`),
    consent: 'Whoever does not answer counts as agreeing.',
    silent: (quorum, asked) =>
      `Whoever does not answer is not counted. At least ${quorum} of ${asked} must answer for anything to be adopted.`,
    todo: 'Answer here, without signing in. You can change your answer until the deadline',
    footer: 'The link is yours alone: do not pass it on. Opening it changes nothing.',
  },
  newLink: {
    subject: 'A new link to answer by',
    lead: 'Here is the new link that you asked for.',
    heading: 'A new link',
    todo: 'Answer here, without signing in',
    notAsked: 'If you did not ask for it, you can ignore this mail.',
  },
  calendar: { fileName: 'deadlines.ics', deadline: (what) => `Due: ${what}` },
};
