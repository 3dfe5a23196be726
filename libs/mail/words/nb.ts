import type { Words } from './words.js';

const days = (count: number): string => `${count} ${count === 1 ? 'dag' : 'dager'}`;
const within = (count: number): string => (count === 1 ? 'i morgen' : `om ${days(count)}`);

export const nb: Words = {
  locale: 'nb-NO',
  greeting: (name) => `Hei, ${name}.`,
  followUps: (count) => (count === 1 ? '1 oppfølging' : `${count} oppfølginger`),
  within,
  deadlineWithin: (count) => `Frist ${within(count)}`,
  deadlineToday: 'Frist i dag',
  deadlinePassed: (count) => `${days(count)} over fristen`,
  toTheAu: (overdue) => `Til AU: ${overdue}`,
  noDeadline: 'Uten frist',
  atTheMeetingOf: (body) => `på møtet i ${body}`,
  thisConcerns: (what, bodies) => `Dette gjelder ${what} i ${bodies}.`,
  tally: {
    overdue: (count) => `${count} over fristen`,
    dueToday: (count) => `${count} med frist i dag`,
    upcoming: (count) => `${count} med frist snart`,
    escalated: (count) => `${count} til AU`,
  },
  firstDeadline: (when) => `første frist ${when}`,
  labels: {
    deadline: 'Frist',
    what: 'Hva',
    why: 'Hvorfor',
    owners: 'Ansvarlig',
    othersOnIt: 'Også med',
    condition: 'Vilkår',
  },
  minutesOf: (meetingAndDate, item) =>
    `Det står i protokollen fra ${meetingAndDate}${item === null ? '' : `, sak ${item}`}.`,
  nobody: 'Ingen ennå',
  quote: (text) => `«${text}»`,
  todo: {
    upcoming: 'Svar på denne e-posten når det er gjort, eller be om lengre frist',
    dueToday: 'Svar på denne e-posten i dag at det er gjort, eller be om lengre frist',
    overdue: 'Svar på denne e-posten at det er gjort, eller be om ny frist',
    escalated: 'Avklar det med den ansvarlige: ny frist, ny ansvarlig eller avslutning',
  },
  open: 'Åpne oppfølgingen',
  digest: {
    title: (body, date) => `Listen til ${body} ${date}`,
    subject: (body) => `Listen til ${body}`,
    tally: {
      overdue: (count) => `${count} over fristen`,
      withoutDate: (count) => `${count} uten dato`,
      withoutOwner: (count) => `${count} uten ansvarlig`,
    },
    titles: { overdue: 'Over fristen', withoutDate: 'Uten dato', withoutOwner: 'Uten ansvarlig' },
    none: 'Ingen.',
  },
  footer: {
    automatic: 'Denne e-posten er sendt automatisk av Tingbok.',
    links: 'En lenke viser saken og det som har hendt med den; den endrer ingenting.',
  },
  calendar: { fileName: 'frister.ics', deadline: (what) => `Frist: ${what}` },
};
