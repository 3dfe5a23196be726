import type { Fault } from '#audit';

const events = (count: number): string => (count === 1 ? '1 hendelse' : `${count} hendelser`);

/** What is wrong with one kind of line: one sentence for each. */
export type FaultWords = {
  readonly [What in Fault['what']]: (fault: Extract<Fault, { what: What }>) => string;
};

const faults: FaultWords = {
  empty: () => 'filen er tom',
  'not-a-log': () => 'dette er ikke en loggfil fra Tingbok',
  'other-format': ({ format }) =>
    `filen har formatet ${format}, og denne versjonen leser tingbok-log/1: bruk en nyere versjon`,
  'windows-lines': () =>
    'linjen slutter som på Windows (CR LF): filen er endret på veien. Overfør den på nytt som binærfil',
  'too-long': () => 'linjen er lengre enn noen hendelse kan være',
  'not-an-event': ({ reason }) => `dette er ingen hendelse (${reason})`,
  digest: ({ id }) => `hendelsen ${id} er ikke slik den ble skrevet: sjekksummen dens stemmer ikke`,
  chain: () => 'linjen er endret, eller det er ikke linjen foran som skal stå foran',
  version: ({ stream, due, found }) => `${stream} skulle fortsette med versjon ${due}; her står ${found}`,
  time: ({ before, found }) => `ført ${found}, som er før hendelsen foran (${before})`,
  'repeated-id': ({ id }) => `id-en ${id} har vært brukt før`,
  count: ({ said, counted }) => `her står det at det er ${said} hendelser, og det er ${counted}`,
  cut: () => 'filen slutter her, og siste linje mangler: den er kuttet',
  'goes-on': () => 'filen skulle ha sluttet på linjen foran',
  unpacking: ({ reason }) => `filen kan ikke pakkes ut (${reason})`,
};

/** Of the log as a file: `export`, `import-log` and `verify`. */
export const log = {
  faults,
  atLine: (line: number, sentence: string) => `linje ${line}: ${sentence}`,
  chain: (spoken: string) => `Kjedesum ${spoken}`,
  isElsewhere: 'Loggen kan bare flyttes der den ligger. Fjern TINGBOK_URL, og kjør kommandoen der.',
  contactsStay:
    'E-postadresser er ikke med: de ligger utenfor loggen. Oppgi dem på nytt med «contact» der loggen skal brukes.',
  exporting: (count: number, share: string) => `skriver: ${events(count)}${share} …`,
  exported: (count: number, file: string) => `${events(count)} er skrevet til ${file}.`,
  standardOutput: 'standard ut',
  fileExists: (file: string) => `${file}: filen finnes fra før. Velg et annet navn, eller bruk --force.`,
  notWritten: (file: string, reason: string) => `${file}: filen ble ikke skrevet (${reason}).`,
  exportStopped: (file: string) => `${file}: avbrutt; filen ble ikke skrevet.`,
  verifying: (count: number, share: string) => `undersøker: ${events(count)}${share} …`,
  whole: (file: string, count: number, streams: number) =>
    `${file} er hel: ${events(count)} i ${streams === 1 ? '1 strøm' : `${streams} strømmer`}.`,
  span: (first: string, last: string) => `Ført fra ${first} til ${last}.`,
  unknownTypes: (types: string) =>
    `Obs: denne versjonen kjenner ikke disse slagene hendelser: ${types}. De følger med, men vises ikke.`,
  notWhole: (file: string, more: boolean) =>
    `${file} er ikke hel${more ? '; det kan være flere feil lenger ute' : ''}. Skaff den på nytt der den ble skrevet.`,
  importing: (count: number, share: string) => `henter inn: ${events(count)}${share} …`,
  imported: (count: number, known: number, file: string) =>
    known === 0
      ? `${events(count)} er hentet inn fra ${file}.`
      : `${events(count)} er hentet inn fra ${file}; ${known} var i loggen fra før.`,
  modelsFollow: (position: string) => `Lesemodellene er kommet til ${position}.`,
  faulty: (file: string, fault: string, inLog: number) =>
    `${file}, ${fault}. Importen stoppet der; ${events(inLog)} fra filen er i loggen. Skaff filen på nytt, og kjør import-log igjen: den fortsetter der den slapp.`,
  parts: (line: number, position: string, type: string, stream: string) =>
    `Loggen her er en annen enn den i filen: der linje ${line} skulle stå, har den ${type} i ${stream} (posisjon ${position}). Ingenting er hentet inn. Bruk en tom datamappe eller en tom database.`,
  longer: (position: string, type: string, stream: string) =>
    `Loggen her har alt som er i filen, og mer: ${type} i ${stream} på posisjon ${position}. Ingenting er hentet inn. Bruk en nyere eksport, eller en tom datamappe eller database.`,
  disturbed: (head: string) =>
    `Noen andre skrev til loggen under importen, som nå slutter på ${head}. Stopp alt som bruker den, og begynn på nytt med en tom datamappe eller database.`,
  fromTheFuture: (line: number, recorded: string, now: string) =>
    `Linje ${line} er ført ${recorded}, og klokken her er ${now}. Still klokken, eller sett TEST_CLOCK til etter den siste hendelsen hvis loggen er fra en øvelse.`,
  importStopped: (inLog: number) =>
    `Avbrutt; ${events(inLog)} fra filen er i loggen. Kjør import-log igjen med samme fil: den fortsetter der den slapp.`,
};
