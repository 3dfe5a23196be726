const days = (count: number) => (count === 1 ? '1 dag' : `${count} dager`);
const followUps = (count: number) => (count === 1 ? '1 oppfølging' : `${count} oppfølginger`);

export const nb = {
  locale: 'nb-NO',
  /** Monday first; null where every browser knows them by the locale. */
  weekdays: null as readonly string[] | null,
  /** The language's own name for itself. */
  name: 'Bokmål',

  frame: {
    product: 'Tingbok',
    skip: 'Hopp til innholdet',
    language: 'Språk',
    crashedTitle: 'Siden stanset',
    crashedText:
      'Noe gikk galt da siden skulle vises. Last den på nytt. Skjer det igjen, si fra til den som drifter Tingbok.',
    reload: 'Last siden på nytt',
    retry: 'Prøv igjen',
  },

  failure: {
    unreachable: {
      title: 'Får ikke kontakt med Tingbok',
      text: 'Sjekk at du er på nett og at tjenesten er i gang. Prøv så igjen.',
    },
    refused: { title: 'Tingbok kunne ikke svare på dette', text: 'Sjekk det du har valgt på siden.' },
    broken: {
      title: 'Noe gikk galt hos Tingbok',
      text: 'Prøv igjen om litt. Skjer det på nytt, si fra til den som drifter tjenesten.',
    },
    status: (status: number) => `Feilkode ${status}`,
  },

  token: {
    title: 'Du trenger en tilgangsnøkkel',
    text: 'Denne tjenesten svarer bare dem som har en nøkkel. Spør den som drifter Tingbok.',
    label: 'Tilgangsnøkkel',
    description: 'Nøkkelen huskes til du lukker denne fanen.',
    missing: 'Skriv inn nøkkelen.',
    rejected: 'Nøkkelen ble ikke godtatt. Sjekk at hele nøkkelen er med.',
    send: 'Fortsett',
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
    loading: 'Henter listen …',
    lists: {
      overdue: 'Over fristen',
      upcoming: 'Kommer',
      withoutDate: 'Uten dato',
      withoutOwner: 'Uten ansvarlig',
    },
    about: {
      overdue: 'Åpne oppfølginger der fristen er passert.',
      upcoming: 'Åpne oppfølginger med frist denne dagen eller senere.',
      withoutDate: 'Åpne oppfølginger som har en ansvarlig, men ingen dato.',
      withoutOwner: 'Åpne oppfølginger som ingen har ansvaret for. De kan også stå i de andre listene.',
    },
    empty: {
      overdue: (day: string) => `Ingenting er over fristen per ${day}`,
      upcoming: (day: string) => `Ingen frister fra og med ${day}`,
      withoutDate: (day: string) => `Alt som har en ansvarlig, har en dato per ${day}`,
      withoutOwner: (day: string) => `Alt har en ansvarlig per ${day}`,
    },
    emptyHint: 'Velg en annen dag for å se listen slik den var da.',
    announced: {
      overdue: (count: number, day: string) => `${followUps(count)} over fristen per ${day}`,
      upcoming: (count: number, day: string) => `${followUps(count)} med frist fra og med ${day}`,
      withoutDate: (count: number, day: string) => `${followUps(count)} uten dato per ${day}`,
      withoutOwner: (count: number, day: string) => `${followUps(count)} uten ansvarlig per ${day}`,
    },
    cutTitle: (count: number) => `Viser bare de ${count} første`,
    cutText: 'Det finnes flere. Velg ett organ for å se alle, eller en annen dag.',
    choice: 'Velg hva listen viser',
    dayLabel: 'Vis listen slik den var på dato',
    body: 'Organ',
    allBodies: 'Alle organer',
    search: 'Søk i listen',
    clearSearch: 'Tøm søket',
    found: (shown: number, total: number, search: string) => `Viser ${shown} av ${total}, med «${search}»`,
    noHits: (search: string) => `Ingen treff på «${search}»`,
    noHitsHint: 'Søket leter i oppfølging, ansvarlig, møte og organ i denne listen.',
    known: 'Slik det var kjent',
    knownLabel: 'Vis bare det som var registrert til og med',
    knownText:
      'For revisjon: det som ble registrert senere, holdes utenfor, også når det gjelder tidligere dager.',
    knownReset: 'Vis alt som er kjent nå',
    past: (day: string) => `Du ser listen slik den var ${day}.`,
    future: (day: string) => `Du ser listen slik den blir ${day}, om ingenting skjer før det.`,
    pastKnown: (day: string, instant: string) => `Du ser listen for ${day}, slik det var kjent ${instant}.`,
    toToday: 'Vis dagens liste',
    badTitle: 'Datoen i adressen finnes ikke',
    badText: (value: string) => `«${value}» er ikke en dato. Datoer skrives slik: 2023-06-12.`,
    position: (position: string) => `Viser loggen til og med hendelse ${position}.`,
    columns: {
      days: 'Over fristen',
      text: 'Oppfølging',
      owner: 'Ansvarlig',
      deadline: 'Frist',
      source: 'Fra møte og sak',
      history: 'Historikk',
    },
    sorting: {
      days: { ascending: 'Færrest dager over fristen først', descending: 'Flest dager over fristen først' },
      deadline: { ascending: 'Tidligste frist først', descending: 'Seneste frist først' },
      owner: { ascending: 'Ansvarlig, A til Å', descending: 'Ansvarlig, Å til A' },
    },
    days,
    daysLeft: (count: number) => (count === 0 ? 'denne dagen' : `${days(count)} igjen`),
    state: {
      assigned: 'Tildelt',
      accepted: 'Påtatt',
      reportedDone: 'Meldt utført',
      sentBack: 'Sendt tilbake',
      reopened: 'Gjenåpnet',
      confirmedDone: 'Kvittert ut',
      declined: 'Avslått',
      cancelled: 'Avlyst',
    },
    contributing: (names: string) => `Medvirker: ${names}`,
    nobody: 'Ingen ansvarlig',
    noDeadline: 'Ingen frist',
    atMeeting: (meeting: string) => `Møtet «${meeting}»`,
    item: (item: string) => `Sak ${item}`,
    noSource: 'Ikke fra et møte',
  },

  history: {
    open: 'Historikk',
    openFor: (text: string) => ` for: ${text}`,
    title: 'Historikk',
    close: 'Lukk historikken',
    sentence: 'Slik står det i referatet',
    events: 'Det som har skjedd',
    later: (day: string) => `Skjedde etter ${day}`,
    laterKnown: (day: string, instant: string) =>
      `Skjedde etter ${day} eller ble registrert etter ${instant}`,
    recorded: (actor: string, instant: string | null) =>
      [`Registrert av ${actor}`, instant].filter(Boolean).join(', '),
    nameless: {
      'token-holder': 'en med tilgangsnøkkel',
      'command line': 'en på kommandolinjen',
      'answer-link': 'en med svarlenke',
    },
    loading: 'Henter historikken …',
    empty: 'Ingenting er registrert.',
    notYet: 'Ingenting til og med denne dagen.',
    missingTitle: 'Oppfølgingen finnes ikke',
    missing: (id: string) => `Ingen oppfølging har id-en «${id}». Sjekk at hele adressen er med.`,
    missingThen: (id: string, day: string) =>
      `Ingen oppfølging hadde id-en «${id}» per ${day}. Den kan ha kommet til senere.`,
  },
};
