import type { DecisionRule } from './decision-rules.js';

/** Whoever meets. */
const WE =
  '(?:styret|rådet|utvalget|utvalet|møtet|årsmøtet|medlemsmøtet|nemnda|(?:(?:styrings|leder|leiar|rådmanns|koordinerings)?grupp(?:a|en))|komiteen|komitéen|forsamlingen|forsamlinga|\\p{L}{3,20}(?:styret|rådet|utvalget|utvalet|nemnda|komiteen))';
const WE_TOO = `(?:vi|me|alle|${WE})`;
/** A club by what it is. */
const CLUB =
  '(?:\\p{L}{0,20}laget|\\p{L}{0,20}foreningen|\\p{L}{0,20}foreninga|\\p{L}{0,20}foreininga|klubben|korpset|koret)';
const AMOUNT =
  '\\p{L}{0,20}(?:kontingent|avgift|honorar|leie|pris|godtgjørelse|godtgjersle|startavgift|innskudd|innskot)\\p{L}{0,3}';

/** Outcomes that Norwegian minutes tell without a word for «vedtak». */
export const PLAIN_DECISIONS: readonly DecisionRule[] = [
  {
    name: 'decision-nothing-against-minutes',
    type: 'minutes_approved',
    form: /(?:^|\s)(?:ingen|inga) (?:merknader|merknadar|innvendinger|innvendingar|anmerkninger|bemerkninger|kommentarer|kommentarar) til (?:\p{L}{1,12} )?(?:møte)?(?:referat|protokoll|møtebok)\p{L}{0,4}(?!\p{L})/iu,
    isSure: true,
    reason: 'nobody had anything to say against earlier minutes',
    example: 'Det var ingen merknader til referatet.',
  },
  {
    name: 'decision-nothing-against-call',
    type: 'approval_formal',
    form: /(?:^|\s)(?:ingen|inga) (?:merknader|merknadar|innvendinger|innvendingar|anmerkninger|bemerkninger|kommentarer|kommentarar) til (?:\p{L}{1,12} )?(?:møte)?(?:innkalling|sakliste|saksliste|saklista|sakslista|dagsorden)\p{L}{0,4}(?!\p{L})/iu,
    isSure: true,
    reason: 'nobody had anything to say against how the meeting was called',
    example: 'Ingen merknader til innkalling og saksliste.',
  },
  {
    name: 'decision-minutes-signed',
    type: 'minutes_approved',
    form: /(?:referat|protokoll|møtebok)\p{L}{0,4}(?!\p{L})[^.]{0,80} og (?:underskrevet|underskriven|underskrive|signert|underteikna)(?!\p{L})/iu,
    reason: 'earlier minutes were signed',
    example: 'Protokollen fra forrige møte ble gjennomgått og underskrevet.',
  },
  {
    name: 'decision-signers-elected',
    type: 'election',
    form: /^til å (?:skrive under|underskrive|signere|underteikne|skriva under) (?:møte)?(?:protokoll|møtebok|referat)\p{L}{0,4} [^.]{0,60}(?:ble|blei|vart) /iu,
    reason: 'who signs the minutes is elected',
    example: 'Til å underskrive protokollen ble valgt Kari Li og Ola Vik.',
  },
  {
    name: 'decision-elected-list',
    type: 'election',
    form: /^(?:(?:følgende|følgjande|disse|desse) (?:ble|blei|vart) (?:gjen|att)?(?:valgt|valgte|vald|valde|valt)|(?:valgt|valgte|vald|valde) (?:ble|blei|vart))[^:]{0,30}: ?\p{Lu}|^\p{L}{5,20}: (?:\p{Lu}\S{0,30} ){1,4}(?:ble |blei |vart )?(?:valgt|vald|valt)\.?$/iu,
    reason: 'the names follow a colon',
    example: 'Følgende ble valgt: Kari Li og Ola Vik.',
  },
  {
    name: 'decision-request-met',
    type: 'granted',
    form: /^søknad\p{L}{0,3} (?:[^.]{1,60} )?(?:imøtekommes|imøtekommast|(?:ble|blei|vart) imøtekommet)(?! ikk)(?!\p{L})/iu,
    reason: 'an application was met',
    example: 'Søknaden imøtekommes.',
  },
  {
    name: 'decision-set-aside',
    type: 'decision',
    form: /^det (?:settes av|settast av|avsettes|(?:blir|vert|ble|blei|vart) (?:satt|sett) av)(?!\p{L})/iu,
    reason: 'money is set aside',
    example: 'Det settes av 20 000 kroner til maling.',
  },
  {
    name: 'decision-amount-set',
    type: 'decision',
    form: new RegExp(
      `^(?:\\p{L}{2,30} ){0,3}${AMOUNT} (?:for \\d{4} )?(?:ble|blei|vart|blir|vert) (?:(?:satt|sett|økt|auka|heva|hevet|fastsatt|fastsett) )?(?:til )?(?:kr|\\d)`,
      'iu',
    ),
    reason: 'what something costs from now on',
    example: 'Kontingenten ble satt til 300 kroner.',
  },
  {
    name: 'decision-we-choose',
    type: 'decision',
    form: new RegExp(
      `^(?:(?:${WE_TOO}|${CLUB}) (?:valgte|velger|valde|vel|har valgt|har valt) å (?:ikke |ikkje )?|(?:vi|me|styret) har (?:vedtatt|vedteke|bestemt|besluttet|beslutta) (?:å|at) |${WE_TOO} (?:går|gikk|gjekk) for |${WE_TOO} (?:sier|seier|sa|takker|takkar|takket|takka) ja til |${WE} (?:støtter|støttar|støttet|støtta|fastsatte|fastsetter|fastset|fastsette|aksepterer|aksepterte|anbefaler at|anbefalte at|tilrår|tilrådde|innstiller på|innstilte på|innstiller overfor) )(?!ikk)`,
      'iu',
    ),
    reason: 'whoever meets chooses',
    example: 'Styret sier ja til tilbudet.',
  },
  {
    name: 'decision-participle-first',
    type: 'decision',
    form: /^(?:(?:(?:ble|blei|vart) )?(?:bestemt|vedtatt|vedteke|besluttet|beslutta|avgjort)|(?:beslutning|avgjerd|avgjørelse|vedtak)(?: om)?) (?:at|å) /iu,
    reason: 'a note of an outcome, without a subject',
    example: 'Bestemt at kaia stenges.',
  },
  {
    name: 'decision-proposal-and-outcome',
    type: 'decision',
    form: /^(?:[a-h]\)\s)?(?:\p{L}{3,20}s )?(?:\p{L}{0,10}forslag|framlegg)\p{L}{0,3}\s.{3,300}[.:]\s(?:enstemmig |samrøystes )?(?:vedtatt|vedteke|godkjent|godkjend)(?:[.,(]|$)/iu,
    reason: 'what was proposed, and behind it in one word that it was carried',
    example: 'Forslag om å leie ut kaia. Vedtatt.',
  },
  {
    name: 'decision-group-set-up',
    type: 'election',
    form: /(?:settes|setjast|settast|oppnevnes|oppnemnast|opprettes|opprettast|nedsettes|(?:ble|blei|vart) (?:satt|sett|nedsatt|oppnevnt|oppnemnd|oppretta|opprettet)) (?:ned |opp )?(?:det )?(?:en|ei|ein|et|eit) (?:\p{L}{3,20} )?\p{L}{0,20}(?:komite|komité|gruppe|utvalg|utval|nemnd)\p{L}{0,2} (?:bestående av|beståande av|som består av|med) \p{Lu}/u,
    reason: 'who is to sit in a group that is set up',
    example: 'Det settes ned en komité bestående av Kari Li og Ola Vik.',
  },
  {
    name: 'decision-day-set',
    type: 'decision',
    form: /^(?:dato|tidspunkt|dag)(?:en|et)? for [^.]{3,60} (?:settes|setjast|fastsettes|fastsetjast|(?:ble|blei|vart) (?:satt|sett|fastsatt|fastsett|bestemt)) til(?!\p{L})/iu,
    reason: 'when something takes place was fixed',
    example: 'Dato for årsmøtet settes til 14. april 2027.',
  },
  {
    name: 'decision-title-with-outcome',
    type: 'approval_formal',
    form: /^(?:godkjenning|godkjenne|godkjenna) (?:av )?[^.=:]{0,60}(?:innkalling|sakliste|saksliste|saklista|sakslista|dagsorden)\p{L}{0,4}\s?(?:=|:|–|-)\s?(?:ok|(?:enstemmig |samrøystes )?(?:godkjent|godkjend))(?!\p{L})/iu,
    reason: 'the title of the matter, and its outcome behind a mark',
    example: 'Godkjenning av innkalling og saksliste = OK',
  },
  {
    name: 'decision-minutes-with-outcome',
    type: 'minutes_approved',
    form: /^(?:godkjenning|godkjenne|godkjenna) (?:av )?[^.=:]{0,40}(?:referat|protokoll|møtebok)\p{L}{0,4}(?!\p{L})[^=:]{0,60}\s?(?:=|:|–|-)\s?(?:ok|(?:enstemmig |samrøystes )?(?:godkjent|godkjend))(?!\p{L})/iu,
    reason: 'the title of the matter, and its outcome behind a mark',
    example: 'Godkjenning av referat fra møtet 3. mars = OK',
  },
  {
    name: 'decision-elected-by-acclamation',
    type: 'election',
    form: /(?<!\p{L})(?:ble|blei|vart) (?:gjen|att)?(?:valgt|valgte|vald|valde|valt) (?:ved akklamasjon|enstemmig|samrøystes|med applaus|i samsvar med|i tråd med|etter innstilling)(?!\p{L})/iu,
    reason: 'whoever it was, and how they were elected',
    example: 'Det nye styret ble valgt ved akklamasjon.',
  },
  {
    name: 'decision-appoints',
    type: 'election',
    form: /^\p{Lu}\S{0,30}(?: \S{1,20}){0,2} (?:oppnevner|oppnemner|utpeker|utpeikar|utnevner) (?:\p{Lu}[^.:]{2,100}|(?:følgende|følgjande)[^.:]{0,60}) (?:til|som|i) /u,
    reason: 'a body that names somebody for a seat',
    example: 'Styret oppnevner Kari Li og Ola Vik til valgkomiteen.',
  },
];

/** What was refused or put off without a word for it. */
export const PLAIN_REFUSALS: readonly DecisionRule[] = [
  {
    name: 'decision-proposal-fell',
    type: 'rejected',
    form: /^(?:mot)?(?:forslag|framlegg)\p{L}{0,3} (?:(?:fra|frå) (?:(?!fikk|fekk)[^.\s]{1,20} ){1,4})?(?:falt|fall|(?:fikk|fekk) (?:ikke|ikkje) (?:flertall|fleirtal))(?!\p{L})/iu,
    reason: 'a proposal without a majority',
    example: 'Forslaget fikk ikke flertall.',
  },
  {
    name: 'decision-we-refuse',
    type: 'rejected',
    form: new RegExp(
      `^${WE_TOO} (?:takker nei|takkar nei|takket nei|takka nei|sier nei|seier nei|sa nei|avslår|avslo|avviser|avviste|går imot|gikk imot|gjekk imot|(?:støtter|støttar|støttet|støtta) (?:ikke|ikkje)|vil (?:ikke|ikkje) (?:støtte|innvilge|anbefale|tilrå)|innvilger (?:ikke|ikkje))(?!\\p{L})`,
      'iu',
    ),
    reason: 'whoever meets says no',
    example: 'Styret takker nei til tilbudet.',
  },
  {
    name: 'decision-application-refused',
    type: 'rejected',
    form: /^(?:søknad|klage|krav)\p{L}{0,3} (?:[^.]{1,60} )?(?:blir|vert) (?:avslått|avvist|avslege|avslegen)(?!\p{L})/iu,
    reason: 'an application is refused',
    example: 'Søknaden blir avslått.',
  },
  {
    name: 'decision-we-put-off',
    type: 'postponed',
    form: new RegExp(
      `^${WE_TOO} (?:utsetter|utset|utsatte|utsette|kommer tilbake til|kjem tilbake til|kjem attende til) (?:sak|punkt|behandling|handsaming|avgjør|avgjerd|søknad|val|dette|denne|spørsmål)\\p{L}*`,
      'iu',
    ),
    reason: 'whoever meets puts the matter off',
    example: 'Vi utsetter saken til høsten.',
  },
  {
    name: 'decision-matter-withdrawn',
    type: 'dropped',
    form: /^(?:sak|forslag|framlegg|søknad|punkt)\p{L}{0,4} (?:trekkes|trekkjast|trekkast)(?!\p{L})/iu,
    reason: 'a matter is withdrawn in the present tense of a resolution',
    example: 'Saken trekkes.',
  },
];
