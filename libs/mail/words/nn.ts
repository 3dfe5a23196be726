import type { Words } from './words.js';

const days = (count: number): string => `${count} ${count === 1 ? 'dag' : 'dagar'}`;
const within = (count: number): string => (count === 1 ? 'i morgon' : `om ${days(count)}`);

export const nn: Words = {
  locale: 'nn-NO',
  greeting: (name) => `Hei, ${name}.`,
  followUps: (count) => (count === 1 ? '1 oppfølging' : `${count} oppfølgingar`),
  within,
  deadlineWithin: (count) => `Frist ${within(count)}`,
  deadlineToday: 'Frist i dag',
  deadlinePassed: (count) => `${days(count)} over fristen`,
  toTheAu: (overdue) => `Til AU: ${overdue}`,
  noDeadline: 'Utan frist',
  atTheMeetingOf: (body) => `på møtet i ${body}`,
  thisConcerns: (what, bodies) => `Dette gjeld ${what} i ${bodies}.`,
  tally: {
    overdue: (count) => `${count} over fristen`,
    dueToday: (count) => `${count} med frist i dag`,
    upcoming: (count) => `${count} med frist snart`,
    escalated: (count) => `${count} til AU`,
  },
  firstDeadline: (when) => `første frist ${when}`,
  labels: {
    deadline: 'Frist',
    what: 'Kva',
    why: 'Kvifor',
    owners: 'Ansvarleg',
    othersOnIt: 'Også med',
    condition: 'Vilkår',
  },
  minutesOf: (meetingAndDate, item) =>
    `Det står i protokollen frå ${meetingAndDate}${item === null ? '' : `, sak ${item}`}.`,
  nobody: 'Ingen enno',
  quote: (text) => `«${text}»`,
  todo: {
    upcoming: 'Svar på denne e-posten når det er gjort, eller be om lengre frist',
    dueToday: 'Svar på denne e-posten i dag at det er gjort, eller be om lengre frist',
    overdue: 'Svar på denne e-posten at det er gjort, eller be om ny frist',
    escalated: 'Avklar det med den ansvarlege: ny frist, ny ansvarleg eller avslutning',
  },
  open: 'Opne oppfølginga',
  digest: {
    title: (body, date) => `Lista til ${body} ${date}`,
    subject: (body) => `Lista til ${body}`,
    tally: {
      overdue: (count) => `${count} over fristen`,
      withoutDate: (count) => `${count} utan dato`,
      withoutOwner: (count) => `${count} utan ansvarleg`,
    },
    titles: { overdue: 'Over fristen', withoutDate: 'Utan dato', withoutOwner: 'Utan ansvarleg' },
    none: 'Ingen.',
  },
  footer: {
    automatic: 'Denne e-posten er send automatisk av Tingbok.',
    links: 'Ei lenkje viser saka og det som har hendt med ho; ho endrar ingenting.',
  },
  calendar: { fileName: 'fristar.ics', deadline: (what) => `Frist: ${what}` },
};
