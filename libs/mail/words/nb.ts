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
  todoByLink: {
    upcoming: 'Meld fra når det er gjort, eller be om lengre frist. Svar her, uten å logge inn',
    dueToday: 'Meld fra i dag at det er gjort, eller be om lengre frist. Svar her, uten å logge inn',
    overdue: 'Meld fra at det er gjort, eller be om ny frist. Svar her, uten å logge inn',
    escalated: 'Avklar det med den ansvarlige, eller svar her, uten å logge inn',
  },
  open: 'Åpne oppfølgingen',
  answer: 'Svar',
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
    answers: 'En svarlenke er personlig: ikke send den videre. Den virker én gang, i 60 dager.',
  },
  asking: {
    subject: {
      first: (body) => `Til godkjenning i ${body}`,
      anew: (body) => `Ny tekst til godkjenning i ${body}`,
      nudge: (body) => `Svar mangler til ${body}`,
    },
    heading: {
      first: 'Til godkjenning',
      anew: 'Teksten er endret: svar på nytt',
      nudge: 'Svaret mangler',
    },
    lead: {
      first: (body) => `${body} behandler dette skriftlig, og ber om svaret deres.`,
      anew: (body) =>
        `${body} har endret forslaget etter at dere svarte. Svaret gjaldt den gamle teksten, så dere må svare på nytt.`,
      nudge: (body) => `${body} har ikke fått svar fra dere ennå.`,
    },
    labels: {
      until: 'Svar innen',
      askedBy: 'Bakgrunn',
      silence: 'Uten svar',
      followUps: 'Følger med',
    },
    until: (date, time) => (time === null ? `${date}, hele dagen` : `${date} kl. ${time}`),
    consent: 'Den som ikke svarer, regnes som enig.',
    silent: (quorum, asked) =>
      `Den som ikke svarer, teller ikke med. Minst ${quorum} av ${asked} må svare for at noe blir vedtatt.`,
    todo: 'Svar her, uten å logge inn. Svaret kan endres til fristen går ut',
    footer: 'Lenken er personlig: ikke send den videre. Å åpne den endrer ingenting.',
  },
  newLink: {
    subject: 'Ny svarlenke',
    lead: 'Her er den nye lenken dere ba om.',
    heading: 'Ny svarlenke',
    todo: 'Svar her, uten å logge inn',
    notAsked: 'Har dere ikke bedt om den, kan dere se bort fra denne e-posten.',
  },
  calendar: { fileName: 'frister.ics', deadline: (what) => `Frist: ${what}` },
};
