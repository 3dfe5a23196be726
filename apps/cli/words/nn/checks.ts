/** What `doctor` says of each part. */
export const checks = {
  marks: { ok: 'ok', warn: 'obs', fail: 'FEIL' },
  parts: {
    node: 'Node',
    configuration: 'oppsett',
    service: 'teneste',
    database: 'database',
    log: 'logg',
    clock: 'klokke',
    mail: 'e-post',
    queue: 'kø',
    sending: 'utsending',
    contacts: 'adresser',
  } as Readonly<Record<string, string>>,
  configured: (dataDir: string) => `ingen feil; data i ${dataDir}`,
  running: (url: string) => `køyrer på ${url}; undersøkt gjennom tenesta`,
  notRunning: 'svarar ikkje, så påminningar blir ikkje sende no; undersøkjer lageret direkte',
  pglite: (dataDir: string) =>
    `innebygd, i ${dataDir}; toler at programmet døyr, ikkje at straumen går: ta reservekopi`,
  postgres: 'PostgreSQL svarar',
  head: (position: string) => `${position} hendingar`,
  follower: (position: string) => `komen til ${position}`,
  followerBehind: (position: string, head: string) =>
    `komen til ${position} av ${head}: vent litt, og køyr doctor igjen`,
  followerStuck: (problem: string, name: string) =>
    `står fast: ${problem}. Rett årsaka, eller bygg modellen på nytt: rebuild ${name}`,
  clock: (now: string, zone: string, machine: string) =>
    `${now} (${zone}${machine === zone ? '' : `; sona til maskina er ${machine}, og har ingenting å seie`})`,
  testClock: (now: string) => `${now}, ei øvingsklokke som står stille: fjern TEST_CLOCK i vanleg drift`,
  clockIsBehind: (now: string, last: string) =>
    `${now} er før den siste hendinga i loggen (${last}): still klokka`,
  outbox: (folder: string) => `blir skrivne til ${folder}: set SMTP_URL for å sende dei`,
  smtp: 'e-posttenaren svarar',
  mailFails: (reason: string) => `${reason}: sjekk SMTP_URL`,
  queue: (backend: string, waiting: number) => `${backend}; ${waiting} oppgåver ventar`,
  queueFails: (reason: string) => `${reason}: sjekk REDIS_URL eller DATABASE_URL`,
  failedJobs: (backend: string, failed: number) =>
    `${backend}; ${failed} oppgåver har feila: sjå i loggen til tenesta`,
  nothingOwed: 'ingen påminningar er forseinka',
  owed: (count: number) => `${count} påminningar er over ein time forseinka: start tenesta, så går dei`,
  allReached: 'så vidt vi veit når e-post fram til alle',
  onHold: (count: number) => `${count} kan ikkje nåast fordi e-post kom i retur: sjå «contacts on-hold»`,
  withoutAddress: (count: number) =>
    `${count} som skal ha e-post, har inga adresse: sjå «contacts on-hold», og oppgi ho med «contact»`,
  serviceAdvice: 'sjå i loggen til tenesta',
  verdict: (failed: number, warned: number) =>
    failed > 0
      ? `${failed} ting må rettast.`
      : warned > 0
        ? 'Alt verkar; merk det som er merkt «obs».'
        : 'Alt verkar.',
};
