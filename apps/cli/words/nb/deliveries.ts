/** Of mails: what became of them, and whom they do not reach. */
export const deliveries = {
  commands: {
    contacts: 'de som ingen e-post når; «contacts on-hold» viser dem',
    onHold:
      'de som ikke nås, fordi e-post kom i retur eller ingen adresse er oppgitt: hvorfor, og hva de ikke har fått vite',
    release: 'tar en adresse i bruk igjen, uendret',
    list: 'hva som ble av e-postene til en aktør, eller om en oppfølging eller et vedtak',
    show: 'én e-post: hva som ble av den, og hva som sto i den',
  },
  options: {
    party: 'bare e-poster til denne aktøren (navn eller id)',
    followUp: 'bare om denne oppfølgingen (id)',
    decision: 'bare om dette vedtaket (id)',
  },
  arguments: { position: 'posisjonen i loggen, slik «deliveries» viser den' },
  outcomes: { sent: 'sendt', failed: 'mislyktes', bounced: 'kom i retur', suppressed: 'ikke sendt' },
  why: {
    noContactPoint: 'ingen adresse er kjent',
    contactOnHold: 'e-post til adressen har kommet i retur',
    nothingToTell: 'det var ingenting å melde',
    noLongerDue: 'den gjaldt ikke lenger',
  },
  holds: {
    hardBounce: 'adressen tar ikke imot e-post',
    softBounces: 'tre e-poster på rad kom i retur',
  },
  labels: {
    position: 'Posisjon',
    outcome: 'Utfall',
    details: 'Om utfallet',
    since: 'Siden',
    why: 'Hvorfor',
    nextReminder: 'Neste påminnelse',
    notTold: 'Har ikke fått vite',
    messageId: 'Message-ID',
    day: 'For',
    protocolOf: (body: string, until: string) => `protokollen fra ${body}, åpen for merknader til ${until}`,
    digestOf: (body: string) => `listen til ${body}`,
    question: (text: string) => `spørsmålet om svar: ${text}`,
  },
  said: {
    acceptedBy: (server: string) => `tatt imot av ${server}`,
    inOutbox: 'lagt i utboksen',
    attempt: (attempt: number, error: string) => `forsøk ${attempt}: ${error}`,
    nextTry: (when: string) => `prøves igjen ${when}`,
    forGood: 'for godt',
    forNow: 'for denne gang',
    none: 'Det er ikke ført noe om slike e-poster.',
    nobodyOnHold: 'E-post når fram til alle som skal ha den, så vidt vi vet.',
    seeTo:
      'Oppgi en adresse med «contact», eller ta den gamle i bruk igjen med «contacts release». Påminnelser som ikke nådde fram, og fortsatt gjelder, går ut av seg selv da.',
    released: (name: string) => `E-post til ${name} går igjen til den samme adressen.`,
    exact: 'Ordene er de som ble sendt: sjekksummen stemmer.',
    notExact:
      'Ordene er skrevet på nytt etter det loggen visste da, og er ikke helt de som ble sendt: en mal, et navn eller språket er endret siden.',
    unproved:
      'Ordene er skrevet på nytt etter det loggen visste da, med dagens maler; loggen har ingen sjekksum å sammenlikne med.',
    wordsAreGone: 'Ordene kan ikke skrives på nytt: det de handlet om, er ikke lenger planlagt her.',
    noWords: 'Det gikk ingen e-post.',
  },
};
