const events = (count: number): string => (count === 1 ? '1 hendelse' : `${count} hendelser`);

/** Of `simulate`. */
export const simulation = {
  help: {
    command: 'fyller en tom logg med oppdiktede organer gjennom mange år, til prøving og opplæring',
    counties: 'fylker',
    bodies: 'organer i hvert fylke',
    years: 'år',
    seed: 'samme tall gir den samme loggen',
    from: 'den første dagen',
  },
  isElsewhere: 'En simulering kan bare skrives der loggen ligger. Fjern TINGBOK_URL, og kjør kommandoen der.',
  numberIsWrong: (option: string, text: string, least: number, most: number) =>
    `${option}: «${text}» er ikke et helt tall fra ${least} til ${most}.`,
  endsInTheFuture: (end: string, now: string) =>
    `Simuleringen ville slutte ${end}, og klokken her er ${now}: en logg kommer ikke fra framtiden. Begynn tidligere med --from, ta færre år, eller sett TEST_CLOCK.`,
  writing: (count: number, day: string) => `skriver: ${events(count)}, kommet til ${day} …`,
  done: (count: number, known: number) =>
    known === 0
      ? `${events(count)} er skrevet.`
      : `${events(count)} er skrevet; ${known} var i loggen fra før.`,
  otherLog: (position: string) =>
    `Loggen her er ikke tom, og ikke begynnelsen på denne simuleringen (lik til posisjon ${position}). Bruk en tom datamappe eller en tom database.`,
  disturbed:
    'Noen andre skrev til loggen under simuleringen. Stopp alt som bruker den, og begynn på nytt med en tom datamappe eller database.',
  stopped: (count: number) =>
    `Avbrutt; ${events(count)} er i loggen. Kjør kommandoen igjen med de samme valgene: den fortsetter der den slapp.`,
};
