import type { simulation as nb } from '../nb/simulation.js';

const events = (count: number): string => (count === 1 ? '1 hending' : `${count} hendingar`);

export const simulation: typeof nb = {
  help: {
    command: 'fyller ein tom logg med oppdikta organ gjennom mange år, til prøving og opplæring',
    counties: 'fylke',
    bodies: 'organ i kvart fylke',
    years: 'år',
    seed: 'same talet gjev den same loggen',
    from: 'den første dagen',
  },
  isElsewhere: 'Ei simulering kan berre skrivast der loggen ligg. Fjern TINGBOK_URL, og køyr kommandoen der.',
  numberIsWrong: (option, text, least, most) =>
    `${option}: «${text}» er ikkje eit heilt tal frå ${least} til ${most}.`,
  endsInTheFuture: (end, now) =>
    `Simuleringa ville slutte ${end}, og klokka her er ${now}: ein logg kjem ikkje frå framtida. Byrj tidlegare med --from, ta færre år, eller set TEST_CLOCK.`,
  writing: (count, day) => `skriv: ${events(count)}, komen til ${day} …`,
  done: (count, known) =>
    known === 0
      ? `${events(count)} er skrivne.`
      : `${events(count)} er skrivne; ${known} var i loggen frå før.`,
  otherLog: (position) =>
    `Loggen her er ikkje tom, og ikkje byrjinga på denne simuleringa (lik til posisjon ${position}). Bruk ei tom datamappe eller ein tom database.`,
  disturbed:
    'Nokon andre skreiv til loggen under simuleringa. Stopp alt som bruker han, og byrj på nytt med ei tom datamappe eller ein tom database.',
  stopped: (count) =>
    `Avbroten; ${events(count)} er i loggen. Køyr kommandoen på nytt med dei same vala: han held fram der han slapp.`,
};
