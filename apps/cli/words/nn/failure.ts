/** Why something was not done, and what to do. */
export const failure = {
  configuration: (line: string) => `Oppsettet er feil. ${line}`,
  urlIsWrong: (text: string) => `TINGBOK_URL er «${text}». Adressa skal vere som http://127.0.0.1:3000.`,
  noService: (url: string, reason: string) =>
    `Får ikkje svar frå tenesta på ${url} (${reason}). Start ho, eller rett TINGBOK_URL.`,
  notTingbok: (url: string, status: number) =>
    `${url} svarar ikkje slik Tingbok gjer (HTTP ${status}). Sjekk TINGBOK_URL.`,
  setToken: 'Set nøkkelen i TINGBOK_TOKEN.',
  needsService: 'Klokka blir flytt i ei teneste som køyrer. Start ho med TEST_CLOCK, og prøv igjen.',
  notRebuilt: (problem: string) =>
    `Lesemodellen kunne ikkje byggjast på nytt, og er som han var: ${problem}. Feilen ligg i programmet, ikkje i loggen: oppdater det, og prøv igjen.`,
  isStuck: (name: string, problem: string) =>
    `Lesemodellen ${name} står fast: ${problem}. Køyr «doctor», eller bygg han på nytt med «rebuild ${name}».`,
  inUse: (folder: string, pid: string | undefined) =>
    `Datamappa ${folder} er i bruk av ${pid === undefined ? 'ein annan prosess' : `prosess ${pid}`}, som ikkje er ei teneste som svarar. Vent til han er ferdig eller oppe, eller set DATA_DIR til ei anna mappe.`,
  notOpened: (reason: string) => `Lageret kan ikkje opnast: ${reason}. Sjekk DATA_DIR og DATABASE_URL.`,
  broken: (reason: string) => `Noko gjekk gale: ${reason}. Set LOG_LEVEL=debug for å sjå kvar.`,
  fileIsMissing: (file: string) => `${file}: fila finst ikkje.`,
  fileIsFolder: (file: string) => `${file}: dette er ei mappe. Oppgi filene i ho.`,
  fileIsClosed: (file: string) => `${file}: fila kan ikkje lesast; du har ikkje lov til det.`,
  fileIsUnreadable: (file: string, reason: string) => `${file}: fila kan ikkje lesast (${reason}).`,
  noSuchRule: (name: string, all: readonly string[]) =>
    `Det finst ingen regel som heiter «${name}». Reglane: ${all.join(', ')}.`,
  inFile: (file: string, reason: string) => `${file}: ${reason}`,
  dateIsWrong: (text: string) => `«${text}» er ikkje ein dato. Skriv han som 2023-06-12.`,
  momentIsWrong: (text: string) =>
    `«${text}» er verken ein dato (2023-06-12) eller eit tidspunkt (2023-06-12T08:00:00+02:00).`,
  idIsShort: (text: string, length: number) =>
    `«${text}» er ikkje ein id. Oppgi heile, eller minst dei ${length} første teikna.`,
  idIsUnknown: (text: string) => `Fann ingenting med ein id som byrjar med «${text}».`,
  idIsShared: (text: string, ids: string) => `Fleire id-ar byrjar med «${text}»: ${ids}. Oppgi fleire teikn.`,
  partyIsUnknown: (name: string) => `Det finst ingen aktør som heiter «${name}». Sjå dei med «parties».`,
  partyIsShared: (name: string, ids: string) =>
    `Fleire aktørar heiter «${name}». Bruk ein av desse id-ane: ${ids}.`,
  oneAnswer:
    'Oppgi eitt svar: --owner, --nobody, --date, --drop, --as-read, eller --meeting-body og --meeting-date.',
  oneCorrection: 'Oppgi kva som skal rettast, eller berre --as-read for å ta alt tilbake.',
  wordsAreNowhere: (words: string) => `«${words}» står ikkje i referatet. Skriv orda slik dei står der.`,
  wordsAreSeveral: (words: string, count: number) =>
    `«${words}» står ${count} stader i referatet. Ta med fleire ord.`,
  spellingIsWrong: (text: string) => `«${text}» er ikkje ein skrivemåte. Skriv han som GAMMAL=NY.`,
  nothingToMerge: 'Det finst inga anna attgjeving av dette møtet å slå saman med.',
  noSuchEntry: (entry: string) => `Det finst ikkje noko punkt ${entry} i denne importen.`,
  meetingNeedsBoth: 'Eit møte treng både --meeting-body og --meeting-date.',
  rangeIsBackwards: (from: string, to: string) => `${from} er etter ${to}. Byt om på --from og --to.`,
  unknownModel: (name: string, names: string) => `Det finst ingen lesemodell ${name}. Desse finst: ${names}.`,
  remoteRebuild: 'Lesemodellane kan berre byggjast på nytt der dataa ligg. Fjern TINGBOK_URL.',
};

/** Wrong usage, by commander's own codes; `what` is the word it is about. */
export const usage: Readonly<Record<string, (what: string) => string>> = {
  'commander.unknownOption': (what) => `Ukjent val: ${what}.`,
  'commander.unknownCommand': (what) => `Ukjend kommando: ${what}.`,
  'commander.missingArgument': (what) => `Manglar ${what.toUpperCase()}.`,
  'commander.optionMissingArgument': (what) => `Valet ${what} treng ein verdi.`,
  'commander.missingMandatoryOptionValue': (what) => `Valet ${what} må vere med.`,
  'commander.excessArguments': (what) => `For mange argument til ${what}.`,
  'commander.invalidArgument': (what) => `Valet ${what} har ein verdi som ikkje går an.`,
  'commander.conflictingOption': (what) => `Valet ${what} kan ikkje brukast saman med dei andre.`,
  'commander.help': () => 'Oppgi ein kommando.',
};
export const seeHelp = (call: string): string => `Sjå ${call} --help.`;
export const didYouMean = (what: string): string => `Meinte du ${what}?`;
