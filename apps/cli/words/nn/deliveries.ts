/** Of mails: what became of them, and whom they do not reach. */
export const deliveries = {
  commands: {
    contacts: 'dei som ingen e-post når; «contacts on-hold» viser dei',
    onHold:
      'dei som ikkje kan nåast, fordi e-post kom i retur eller inga adresse er oppgitt: kvifor, og kva dei ikkje har fått vite',
    release: 'tek ei adresse i bruk igjen, uendra',
    list: 'kva som blei av e-postane til ein aktør, eller om ei oppfølging eller eit vedtak',
    show: 'éin e-post: kva som blei av han, og kva som stod i han',
  },
  options: {
    party: 'berre e-postar til denne aktøren (namn eller id)',
    followUp: 'berre om denne oppfølginga (id)',
    decision: 'berre om dette vedtaket (id)',
  },
  arguments: { position: 'posisjonen i loggen, slik «deliveries» viser den' },
  outcomes: { sent: 'send', failed: 'gjekk ikkje', bounced: 'kom i retur', suppressed: 'ikkje send' },
  why: {
    noContactPoint: 'inga adresse er kjend',
    contactOnHold: 'e-post til adressa har kome i retur',
    nothingToTell: 'det var ingenting å melde',
    noLongerDue: 'ho gjaldt ikkje lenger',
  },
  holds: {
    hardBounce: 'adressa tek ikkje imot e-post',
    softBounces: 'tre e-postar på rad kom i retur',
  },
  labels: {
    position: 'Posisjon',
    outcome: 'Utfall',
    details: 'Om utfallet',
    since: 'Sidan',
    why: 'Kvifor',
    nextReminder: 'Neste påminning',
    notTold: 'Har ikkje fått vite',
    messageId: 'Message-ID',
    day: 'For',
    protocolOf: (body: string, until: string) => `protokollen frå ${body}, open for merknader til ${until}`,
    digestOf: (body: string) => `lista til ${body}`,
    question: (text: string) => `spørsmålet om svar: ${text}`,
  },
  said: {
    acceptedBy: (server: string) => `teken imot av ${server}`,
    inOutbox: 'lagd i utboksen',
    attempt: (attempt: number, error: string) => `forsøk ${attempt}: ${error}`,
    nextTry: (when: string) => `blir prøvd igjen ${when}`,
    forGood: 'for godt',
    forNow: 'for denne gongen',
    none: 'Det er ikkje ført noko om slike e-postar.',
    nobodyOnHold: 'E-post når fram til alle som skal ha han, så vidt vi veit.',
    seeTo:
      'Oppgi ei adresse med «contact», eller ta den gamle i bruk igjen med «contacts release». Påminningar som ikkje nådde fram, og framleis gjeld, går ut av seg sjølve då.',
    released: (name: string) => `E-post til ${name} går igjen til den same adressa.`,
    exact: 'Orda er dei som blei sende: sjekksummen stemmer.',
    notExact:
      'Orda er skrivne på nytt etter det loggen visste då, og er ikkje heilt dei som blei sende: ein mal, eit namn eller språket er endra sidan.',
    unproved:
      'Orda er skrivne på nytt etter det loggen visste då, med malane i dag; loggen har ingen sjekksum å samanlikne med.',
    wordsAreGone: 'Orda kan ikkje skrivast på nytt: det dei handla om, er ikkje lenger planlagt her.',
    noWords: 'Det gjekk ingen e-post.',
  },
};
