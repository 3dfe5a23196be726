/** Why something was not done, and what to do. */
export const failure = {
  configuration: (line: string) => `Oppsettet er feil. ${line}`,
  urlIsWrong: (text: string) => `TINGBOK_URL er «${text}». Den skal være som http://127.0.0.1:3000.`,
  noService: (url: string, reason: string) =>
    `Får ikke svar fra tjenesten på ${url} (${reason}). Start den, eller rett TINGBOK_URL.`,
  notTingbok: (url: string, status: number) =>
    `${url} svarer ikke som Tingbok gjør (HTTP ${status}). Sjekk TINGBOK_URL.`,
  setToken: 'Sett den i TINGBOK_TOKEN.',
  needsService: 'Klokken flyttes i en tjeneste som kjører. Start den med TEST_CLOCK, og prøv igjen.',
  notRebuilt: (problem: string) =>
    `Lesemodellen kunne ikke bygges på nytt, og er som den var: ${problem}. Feilen ligger i programmet, ikke i loggen: oppdater det, og prøv igjen.`,
  isStuck: (name: string, problem: string) =>
    `Lesemodellen ${name} står fast: ${problem}. Kjør «doctor», eller bygg den på nytt med «rebuild ${name}».`,
  inUse: (folder: string, pid: string | undefined) =>
    `Datamappen ${folder} er i bruk av ${pid === undefined ? 'en annen prosess' : `prosess ${pid}`}, som ikke er en tjeneste som svarer. Vent til den er ferdig eller oppe, eller sett DATA_DIR til en annen mappe.`,
  notOpened: (reason: string) => `Lageret kan ikke åpnes: ${reason}. Sjekk DATA_DIR og DATABASE_URL.`,
  broken: (reason: string) => `Noe gikk galt: ${reason}. Sett LOG_LEVEL=debug for å se hvor.`,
  fileIsMissing: (file: string) => `${file}: filen finnes ikke.`,
  fileIsFolder: (file: string) => `${file}: dette er en mappe. Oppgi filene i den.`,
  fileIsClosed: (file: string) => `${file}: filen kan ikke leses; du har ikke lov til det.`,
  fileIsUnreadable: (file: string, reason: string) => `${file}: filen kan ikke leses (${reason}).`,
  noSuchRule: (name: string, all: readonly string[]) =>
    `Det finnes ingen regel som heter «${name}». Reglene: ${all.join(', ')}.`,
  inFile: (file: string, reason: string) => `${file}: ${reason}`,
  dateIsWrong: (text: string) => `«${text}» er ikke en dato. Skriv den som 2023-06-12.`,
  momentIsWrong: (text: string) =>
    `«${text}» er verken en dato (2023-06-12) eller et tidspunkt (2023-06-12T08:00:00+02:00).`,
  idIsShort: (text: string, length: number) =>
    `«${text}» er ikke en id. Oppgi hele, eller minst de ${length} første tegnene.`,
  idIsUnknown: (text: string) => `Fant ingenting med en id som begynner med «${text}».`,
  idIsShared: (text: string, ids: string) => `Flere id-er begynner med «${text}»: ${ids}. Oppgi flere tegn.`,
  partyIsUnknown: (name: string) => `Det finnes ingen aktør som heter «${name}». Se dem med «parties».`,
  partyIsShared: (name: string, ids: string) =>
    `Flere aktører heter «${name}». Bruk en av disse id-ene: ${ids}.`,
  oneAnswer:
    'Oppgi ett svar: --owner, --nobody, --date, --drop, --as-read, eller --meeting-body og --meeting-date.',
  oneCorrection: 'Oppgi hva som skal rettes, eller bare --as-read for å ta alt tilbake.',
  wordsAreNowhere: (words: string) => `«${words}» står ikke i referatet. Skriv ordene slik de står der.`,
  wordsAreSeveral: (words: string, count: number) =>
    `«${words}» står ${count} steder i referatet. Ta med flere ord.`,
  spellingIsWrong: (text: string) => `«${text}» er ikke en skrivemåte. Skriv den som GAMMEL=NY.`,
  nothingToMerge: 'Det finnes ingen annen gjengivelse av dette møtet å slå sammen med.',
  noSuchEntry: (entry: string) => `Det finnes ikke noe punkt ${entry} i denne importen.`,
  meetingNeedsBoth: 'Et møte trenger både --meeting-body og --meeting-date.',
  rangeIsBackwards: (from: string, to: string) => `${from} er etter ${to}. Bytt om på --from og --to.`,
  unknownModel: (name: string, names: string) =>
    `Det finnes ingen lesemodell ${name}. Disse finnes: ${names}.`,
  remoteRebuild: 'Lesemodellene kan bare bygges på nytt der dataene ligger. Fjern TINGBOK_URL.',
};

/** Wrong usage, by commander's own codes; `what` is the word it is about. */
export const usage: Readonly<Record<string, (what: string) => string>> = {
  'commander.unknownOption': (what) => `Ukjent valg: ${what}.`,
  'commander.unknownCommand': (what) => `Ukjent kommando: ${what}.`,
  'commander.missingArgument': (what) => `Mangler ${what.toUpperCase()}.`,
  'commander.optionMissingArgument': (what) => `Valget ${what} trenger en verdi.`,
  'commander.missingMandatoryOptionValue': (what) => `Valget ${what} må være med.`,
  'commander.excessArguments': (what) => `For mange argumenter til ${what}.`,
  'commander.invalidArgument': (what) => `Valget ${what} har en verdi som ikke går an.`,
  'commander.conflictingOption': (what) => `Valget ${what} kan ikke brukes sammen med de andre.`,
  'commander.help': () => 'Oppgi en kommando.',
};
export const seeHelp = (call: string): string => `Se ${call} --help.`;
export const didYouMean = (what: string): string => `Mente du ${what}?`;
