import type { Dictionary } from './dictionaries.js';

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`);
const followUps = (count: number) => (count === 1 ? '1 oppfølging' : `${count} oppfølgingar`);

export const nn: Dictionary = {
  // Chromium knows no Nynorsk and would write English dates; those of Bokmål differ in the weekdays alone.
  locale: 'nb-NO',
  weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  name: 'Nynorsk',

  frame: {
    product: 'Tingbok',
    skip: 'Hopp til innhaldet',
    language: 'Språk',
    crashedTitle: 'Sida stansa',
    crashedText:
      'Noko gjekk gale då sida skulle visast. Last henne på nytt. Hender det igjen, sei frå til den som driftar Tingbok.',
    reload: 'Last sida på nytt',
    retry: 'Prøv igjen',
  },

  failure: {
    unreachable: {
      title: 'Får ikkje kontakt med Tingbok',
      text: 'Sjekk at du er på nett og at tenesta er i gang. Prøv så igjen.',
    },
    refused: { title: 'Tingbok kunne ikkje svare på dette', text: 'Sjekk det du har valt på sida.' },
    broken: {
      title: 'Noko gjekk gale hos Tingbok',
      text: 'Prøv igjen om litt. Hender det på nytt, sei frå til den som driftar tenesta.',
    },
    status: (status: number) => `Feilkode ${status}`,
  },

  token: {
    title: 'Du treng ein tilgangsnøkkel',
    text: 'Denne tenesta svarar berre dei som har ein nøkkel. Spør den som driftar Tingbok.',
    label: 'Tilgangsnøkkel',
    description: 'Nøkkelen blir hugsa til du lukkar denne fana.',
    missing: 'Skriv inn nøkkelen.',
    rejected: 'Nøkkelen vart ikkje godteken. Sjekk at heile nøkkelen er med.',
    send: 'Hald fram',
  },

  list: {
    sortBy: 'Sorter etter',
    showMore: (count: number) => `Vis ${count} til`,
    shown: (shown: number, total: number) => `Viser ${shown} av ${total}`,
  },

  day: {
    earlier: 'Dagen før',
    later: 'Dagen etter',
    today: 'I dag',
  },

  overdue: {
    title: 'Over fristen',
    titleAt: (day: string) => `Over fristen per ${day}`,
    at: (day: string) => `per ${day}`,
    loading: 'Hentar lista …',
    lists: {
      overdue: 'Over fristen',
      upcoming: 'Kjem',
      withoutDate: 'Utan dato',
      withoutOwner: 'Utan ansvarleg',
    },
    about: {
      overdue: 'Opne oppfølgingar der fristen er ute.',
      upcoming: 'Opne oppfølgingar med frist denne dagen eller seinare.',
      withoutDate: 'Opne oppfølgingar som har ein ansvarleg, men ingen dato.',
      withoutOwner: 'Opne oppfølgingar som ingen har ansvaret for. Dei kan òg stå i dei andre listene.',
    },
    empty: {
      overdue: (day: string) => `Ingenting er over fristen per ${day}`,
      upcoming: (day: string) => `Ingen fristar frå og med ${day}`,
      withoutDate: (day: string) => `Alt som har ein ansvarleg, har ein dato per ${day}`,
      withoutOwner: (day: string) => `Alt har ein ansvarleg per ${day}`,
    },
    emptyHint: 'Vel ein annan dag for å sjå lista slik ho var då.',
    announced: {
      overdue: (count: number, day: string) => `${followUps(count)} over fristen per ${day}`,
      upcoming: (count: number, day: string) => `${followUps(count)} med frist frå og med ${day}`,
      withoutDate: (count: number, day: string) => `${followUps(count)} utan dato per ${day}`,
      withoutOwner: (count: number, day: string) => `${followUps(count)} utan ansvarleg per ${day}`,
    },
    cutTitle: (count: number) => `Viser berre dei ${count} første`,
    cutText: 'Det finst fleire. Vel eitt organ for å sjå alle, eller ein annan dag.',
    choice: 'Vel kva lista viser',
    dayLabel: 'Vis lista slik ho var på dato',
    body: 'Organ',
    allBodies: 'Alle organ',
    search: 'Søk i lista',
    clearSearch: 'Tøm søket',
    found: (shown: number, total: number, search: string) => `Viser ${shown} av ${total}, med «${search}»`,
    noHits: (search: string) => `Ingen treff på «${search}»`,
    noHitsHint: 'Søket leitar i oppfølging, ansvarleg, møte og organ i denne lista.',
    known: 'Slik det var kjent',
    knownLabel: 'Vis berre det som var registrert til og med',
    knownText:
      'For revisjon: det som vart registrert seinare, blir halde utanfor, òg når det gjeld tidlegare dagar.',
    knownReset: 'Vis alt som er kjent no',
    past: (day: string) => `Du ser lista slik ho var ${day}.`,
    future: (day: string) => `Du ser lista slik ho blir ${day}, om ingenting hender før det.`,
    pastKnown: (day: string, instant: string) => `Du ser lista for ${day}, slik det var kjent ${instant}.`,
    toToday: 'Vis lista for i dag',
    badTitle: 'Datoen i adressa finst ikkje',
    badText: (value: string) => `«${value}» er ikkje ein dato. Datoar blir skrivne slik: 2023-06-12.`,
    position: (position: string) => `Viser loggen til og med hending ${position}.`,
    columns: {
      days: 'Over fristen',
      text: 'Oppfølging',
      owner: 'Ansvarleg',
      deadline: 'Frist',
      source: 'Frå møte og sak',
      history: 'Historikk',
    },
    sorting: {
      days: { ascending: 'Færrast dagar over fristen først', descending: 'Flest dagar over fristen først' },
      deadline: { ascending: 'Tidlegaste frist først', descending: 'Seinaste frist først' },
      owner: { ascending: 'Ansvarleg, A til Å', descending: 'Ansvarleg, Å til A' },
    },
    days,
    daysLeft: (count: number) => (count === 0 ? 'denne dagen' : `${days(count)} att`),
    state: {
      assigned: 'Tildelt',
      accepted: 'Påteke',
      reportedDone: 'Meldt utført',
      sentBack: 'Sendt tilbake',
      reopened: 'Opna igjen',
      confirmedDone: 'Kvittert ut',
      declined: 'Avslått',
      cancelled: 'Avlyst',
    },
    contributing: (names: string) => `Medverkar: ${names}`,
    nobody: 'Ingen ansvarleg',
    noDeadline: 'Ingen frist',
    atMeeting: (meeting: string) => `Møtet «${meeting}»`,
    item: (item: string) => `Sak ${item}`,
    noSource: 'Ikkje frå eit møte',
  },

  history: {
    open: 'Historikk',
    openFor: (text: string) => ` for: ${text}`,
    title: 'Historikk',
    close: 'Lukk historikken',
    sentence: 'Slik står det i referatet',
    events: 'Det som har hendt',
    later: (day: string) => `Hende etter ${day}`,
    laterKnown: (day: string, instant: string) => `Hende etter ${day} eller vart registrert etter ${instant}`,
    recorded: (actor: string, instant: string | null) =>
      [`Registrert av ${actor}`, instant].filter(Boolean).join(', '),
    nameless: {
      'token-holder': 'ein med tilgangsnøkkel',
      'command line': 'ein på kommandolinja',
      'answer-link': 'ein med svarlenkje',
    },
    loading: 'Hentar historikken …',
    empty: 'Ingenting er registrert.',
    notYet: 'Ingenting til og med denne dagen.',
    missingTitle: 'Oppfølginga finst ikkje',
    missing: (id: string) => `Inga oppfølging har id-en «${id}». Sjekk at heile adressa er med.`,
    missingThen: (id: string, day: string) =>
      `Inga oppfølging hadde id-en «${id}» per ${day}. Ho kan ha kome til seinare.`,
  },
};
