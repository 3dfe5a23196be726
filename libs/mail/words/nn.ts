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
  todoByLink: {
    upcoming: 'Meld frå når det er gjort, eller be om lengre frist. Svar her, utan å logge inn',
    dueToday: 'Meld frå i dag at det er gjort, eller be om lengre frist. Svar her, utan å logge inn',
    overdue: 'Meld frå at det er gjort, eller be om ny frist. Svar her, utan å logge inn',
    escalated: 'Avklar det med den ansvarlege, eller svar her, utan å logge inn',
  },
  open: 'Opne oppfølginga',
  answer: 'Svar',
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
    answers: 'Ei svarlenkje er personleg: ikkje send ho vidare. Ho verkar éin gong, i 60 dagar.',
  },
  asking: {
    subject: {
      first: (body) => `Til godkjenning i ${body}`,
      anew: (body) => `Ny tekst til godkjenning i ${body}`,
      nudge: (body) => `Svar manglar til ${body}`,
    },
    heading: {
      first: 'Til godkjenning',
      anew: 'Teksten er endra: svar på nytt',
      nudge: 'Svaret manglar',
    },
    lead: {
      first: (body) => `${body} handsamar dette skriftleg, og bed om svaret dykkar.`,
      anew: (body) =>
        `${body} har endra framlegget etter at de svara. Svaret galdt den gamle teksten, så de må svare på nytt.`,
      nudge: (body) => `${body} har ikkje fått svar frå dykk enno.`,
    },
    labels: {
      until: 'Svar innan',
      askedBy: 'Bakgrunn',
      silence: 'Utan svar',
      followUps: 'Følgjer med',
    },
    until: (date, time) => (time === null ? `${date}, heile dagen` : `${date} kl. ${time}`),
    consent: 'Den som ikkje svarar, blir rekna som samd.',
    silent: (quorum, asked) =>
      `Den som ikkje svarar, tel ikkje med. Minst ${quorum} av ${asked} må svare for at noko blir vedteke.`,
    todo: 'Svar her, utan å logge inn. Svaret kan endrast til fristen går ut',
    footer: 'Lenkja er personleg: ikkje send ho vidare. Å opne ho endrar ingenting.',
  },
  newLink: {
    subject: 'Ny svarlenkje',
    lead: 'Her er den nye lenkja de bad om.',
    heading: 'Ny svarlenkje',
    todo: 'Svar her, utan å logge inn',
    notAsked: 'Har de ikkje bede om ho, kan de sjå bort frå denne e-posten.',
  },
  calendar: { fileName: 'fristar.ics', deadline: (what) => `Frist: ${what}` },
};
