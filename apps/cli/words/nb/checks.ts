/** What `doctor` says of each part. */
export const checks = {
  marks: { ok: 'ok', warn: 'obs', fail: 'FEIL' },
  parts: {
    node: 'Node',
    configuration: 'oppsett',
    service: 'tjeneste',
    database: 'database',
    log: 'logg',
    clock: 'klokke',
    mail: 'e-post',
    queue: 'kø',
    sending: 'utsending',
    contacts: 'adresser',
  } as Readonly<Record<string, string>>,
  configured: (dataDir: string) => `ingen feil; data i ${dataDir}`,
  running: (url: string) => `kjører på ${url}; undersøkt gjennom den`,
  notRunning: 'svarer ikke, så påminnelser sendes ikke nå; undersøker lageret direkte',
  pglite: (dataDir: string) =>
    `innebygd, i ${dataDir}; tåler at programmet dør, ikke at strømmen går: ta sikkerhetskopi`,
  postgres: 'PostgreSQL svarer',
  head: (position: string) => `${position} hendelser`,
  follower: (position: string) => `kommet til ${position}`,
  followerBehind: (position: string, head: string) =>
    `kommet til ${position} av ${head}: vent litt, og kjør doctor igjen`,
  followerStuck: (problem: string, name: string) =>
    `står fast: ${problem}. Rett årsaken, eller bygg den på nytt: rebuild ${name}`,
  clock: (now: string, zone: string, machine: string) =>
    `${now} (${zone}${machine === zone ? '' : `; maskinens sone er ${machine}, og betyr ingenting`})`,
  testClock: (now: string) => `${now}, en øvelsesklokke som står stille: fjern TEST_CLOCK i vanlig drift`,
  clockIsBehind: (now: string, last: string) =>
    `${now} er før den siste hendelsen i loggen (${last}): still klokken`,
  outbox: (folder: string) => `skrives til ${folder}: sett SMTP_URL for å sende dem`,
  smtp: 'e-posttjeneren svarer',
  mailFails: (reason: string) => `${reason}: sjekk SMTP_URL`,
  queue: (backend: string, waiting: number) => `${backend}; ${waiting} oppgaver venter`,
  queueFails: (reason: string) => `${reason}: sjekk REDIS_URL eller DATABASE_URL`,
  failedJobs: (backend: string, failed: number) =>
    `${backend}; ${failed} oppgaver har feilet: se i loggen til tjenesten`,
  nothingOwed: 'ingen påminnelser er forsinket',
  owed: (count: number) => `${count} påminnelser er over en time forsinket: start tjenesten, så går de`,
  allReached: 'så vidt vi vet når e-post fram til alle',
  onHold: (count: number) => `${count} nås ikke fordi e-post kom i retur: se «contacts on-hold»`,
  withoutAddress: (count: number) =>
    `${count} som skal ha e-post, har ingen adresse: se «contacts on-hold», og oppgi den med «contact»`,
  serviceAdvice: 'se i loggen til tjenesten',
  verdict: (failed: number, warned: number) =>
    failed > 0
      ? `${failed} ting må rettes.`
      : warned > 0
        ? 'Alt virker; merk det som er merket «obs».'
        : 'Alt virker.',
};
