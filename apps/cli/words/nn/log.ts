import type { FaultWords } from '../nb/log.js';

const events = (count: number): string => (count === 1 ? '1 hending' : `${count} hendingar`);

const faults: FaultWords = {
  empty: () => 'fila er tom',
  'not-a-log': () => 'dette er ikkje ei loggfil frå Tingbok',
  'other-format': ({ format }) =>
    `fila har formatet ${format}, og denne versjonen les tingbok-log/1: bruk ein nyare versjon`,
  'windows-lines': () =>
    'linja sluttar som på Windows (CR LF): fila er endra på vegen. Overfør ho på nytt som binærfil',
  'too-long': () => 'linja er lengre enn noka hending kan vere',
  'not-an-event': ({ reason }) => `dette er inga hending (${reason})`,
  digest: ({ id }) => `hendinga ${id} er ikkje slik ho blei skriven: sjekksummen stemmer ikkje`,
  chain: () => 'linja er endra, eller det er ikkje den rette linja som står framføre',
  version: ({ stream, due, found }) => `${stream} skulle halde fram med versjon ${due}; her står ${found}`,
  time: ({ before, found }) => `ført ${found}, som er før hendinga framføre (${before})`,
  'repeated-id': ({ id }) => `id-en ${id} har vore brukt før`,
  count: ({ said, counted }) => `her står det at det er ${said} hendingar, og det er ${counted}`,
  cut: () => 'fila sluttar her, og den siste linja manglar: ho er kutta',
  'goes-on': () => 'fila skulle ha slutta på linja framføre',
  unpacking: ({ reason }) => `fila kan ikkje pakkast ut (${reason})`,
};

/** Of the log as a file: `export`, `import-log` and `verify`. */
export const log = {
  faults,
  atLine: (line: number, sentence: string) => `linje ${line}: ${sentence}`,
  chain: (spoken: string) => `Kjedesum ${spoken}`,
  isElsewhere: 'Loggen kan berre flyttast der han ligg. Fjern TINGBOK_URL, og køyr kommandoen der.',
  contactsStay:
    'E-postadresser er ikkje med: dei ligg utanfor loggen. Oppgi dei på nytt med «contact» der loggen skal brukast.',
  exporting: (count: number, share: string) => `skriv: ${events(count)}${share} …`,
  exported: (count: number, file: string) => `${events(count)} er skrivne til ${file}.`,
  standardOutput: 'standard ut',
  fileExists: (file: string) => `${file}: fila finst frå før. Vel eit anna namn, eller bruk --force.`,
  notWritten: (file: string, reason: string) => `${file}: fila blei ikkje skriven (${reason}).`,
  exportStopped: (file: string) => `${file}: avbrote; fila blei ikkje skriven.`,
  verifying: (count: number, share: string) => `undersøkjer: ${events(count)}${share} …`,
  whole: (file: string, count: number, streams: number) =>
    `${file} er heil: ${events(count)} i ${streams === 1 ? '1 straum' : `${streams} straumar`}.`,
  span: (first: string, last: string) => `Ført frå ${first} til ${last}.`,
  unknownTypes: (types: string) =>
    `Obs: denne versjonen kjenner ikkje desse slaga hendingar: ${types}. Dei følgjer med, men blir ikkje viste.`,
  notWhole: (file: string, more: boolean) =>
    `${file} er ikkje heil${more ? '; det kan vere fleire feil lenger ute' : ''}. Skaff fila på nytt der ho blei skriven.`,
  importing: (count: number, share: string) => `hentar inn: ${events(count)}${share} …`,
  imported: (count: number, known: number, file: string) =>
    known === 0
      ? `${events(count)} er henta inn frå ${file}.`
      : `${events(count)} er henta inn frå ${file}; ${known} var i loggen frå før.`,
  modelsFollow: (position: string) => `Lesemodellane er komne til ${position}.`,
  faulty: (file: string, fault: string, inLog: number) =>
    `${file}, ${fault}. Importen stoppa der; ${events(inLog)} frå fila er i loggen. Skaff fila på nytt, og køyr import-log igjen: han held fram der han slapp.`,
  parts: (line: number, position: string, type: string, stream: string) =>
    `Loggen her er ein annan enn den i fila: der linje ${line} skulle stå, har han ${type} i ${stream} (posisjon ${position}). Ingenting er henta inn. Bruk ei tom datamappe eller ein tom database.`,
  longer: (position: string, type: string, stream: string) =>
    `Loggen her har alt som er i fila, og meir: ${type} i ${stream} på posisjon ${position}. Ingenting er henta inn. Bruk ein nyare eksport, eller ei tom datamappe eller ein tom database.`,
  disturbed: (head: string) =>
    `Nokon andre skreiv til loggen under importen, som no sluttar på ${head}. Stopp alt som bruker loggen, og byrj på nytt med ei tom datamappe eller ein tom database.`,
  fromTheFuture: (line: number, recorded: string, now: string) =>
    `Linje ${line} er ført ${recorded}, og klokka her er ${now}. Still klokka, eller set TEST_CLOCK til etter den siste hendinga dersom loggen er frå ei øving.`,
  importStopped: (inLog: number) =>
    `Avbrote; ${events(inLog)} frå fila er i loggen. Køyr import-log igjen med same fil: han held fram der han slapp.`,
};
