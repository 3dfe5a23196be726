/**
 * What people go off and do after a meeting, in bokmål and nynorsk. Verbs of saying, thinking, being and happening
 * are left out: what they tell is no task. `deed-forms.ts` bends these words.
 */

/** Stems that take -e or -a, -er or -ar, -es or -ast; the bare stem commands. */
export const WEAK: readonly string[] = [
  // write, send, ask and tell
  'send oversend videresend vidaresend ettersend innsend tilbakesend post mail epost e-post kontakt ring tilskriv nedskriv protokollfør loggfør journalfør',
  'svar besvar spør etterspør purr varsl inviter innkall kunngjør kunngjer annonser utlys bekjentgjør formidl videreformidl vidareformidl distribuer rundsend fordel tildel utdel overlever kringkast markedsfør marknadsfør',
  'meld innmeld tilmeld påmeld rapporter innrapporter registrer innregistrer dokumenter arkiver katalogiser publiser offentliggjør offentleggjer kopier trykk trykkj print skann scann lagr oppdater ajourfør revider rediger omarbeid bearbeid omskriv korrekturles formuler reformuler oversett omset utfyll utform utvikl design spissformuler konkretiser spesifiser detaljer samanfatt sammenfatt sammenstill samanstill',
  // look into
  'undersøk undersøkj sjekk dobbeltsjekk etterprøv kvalitetssikr kontroller inspiser avklar oppklar kartlegg utred utgrei analyser evaluer utprøv estimer beregn berekn kalkuler budsjetter prissett verifiser valider klarlegg identifiser innhent gransk saksbehandl etterforsk lokaliser prioriter',
  // make, arrange, bring about
  'ordn fiks lag utarbeid innarbeid avbestill avlys kvitter forankr forbered klargjør klargjer tilrettelegg ferdigstill fullfør sluttfør koordiner samordn organiser arranger planlegg gjennomfør iverksett effektuer implementer konverter opprett etabler installer konfigurer programmer innfør innlem utfør håndter handter administrer følg følgj fylgj oppfølg oppfylgj besørg skaff framskaff fremskaff anskaff tilskaff innkjøp kjøp bestill ting book bok reserver hent avhent innsaml lever utlever innlever returner',
  'betal innbetal utbetal tilbakebetal overfør refunder fakturer innkrev inndriv bokfør konter signer underskriv underteikn undertegn kontrasigner attester søk søkj omsøk ansøk nominer rekrutter verv utnevn kontrakter forhandl reforhandl sikr forsikr',
  'rigg transporter frakt kjør køyr plasser monter test demonter oppmonter utplasser utbedr utbetr reparer vedlikehold restaurer renover oppgrader skift bytt byt erstatt forsterk juster kalibrer tilpass',
  'rydd vask reingjør rengjør rengjer reingjer mal beis olj lakk impregner pusse skrap slip sag hogg hugg klipp klypp slå rak fei spa strø brøyt plant gjødsl vatn plukk sorter kast tøm fyll dren sveis snekr bygg byggj mur støp isoler tett lim skru heng merk oppmerk stabl pakk utpakk lad smør pynt',
  'slett aktiver deaktiver integrer migrer synkroniser logg opplast nedlast refaktorer',
  'deleger instruer opplær veiled rettlei',
  'framlegg fremlegg forelegg førelegg forfatt utgi retting korriger',
  'innramm utlån',
];

/** Verbs with forms of their own: infinitives | presents | imperatives | s-passives | participles | words they need. */
export const STRONG: readonly string[] = [
  'skrive skriva|skriver skriv|skriv|skrives skrivast|skrevet skrive skriven|',
  'renskrive reinskrive|renskriver reinskriv|renskriv reinskriv|renskrives reinskrivast|renskrevet reinskrive|',
  'gjøre gjere gjera|gjør gjer|gjør gjer|gjøres gjerast|gjort|ferdig klar klart klare istand unna tilgjengelig tilgjengeleg avtale',
  'ta taka|tar tek|ta|tas takast|tatt teke teken|kontakt kontakten opp med ut inn bort ned vekk imot over initiativ initiativet hånd hand utgangspunkt jobben oppgaven oppgåva bilder bilete runden',
  'gi gje gjeva|gir gjev|gi gjev|gis gjevast|gitt gjeve gjeven|beskjed tilbakemelding melding svar',
  'legge leggja leggje|legger legg|legg|legges leggjast leggast|lagt|ut inn fram frem opp ned sammen saman over bort',
  'sette setja setje|setter set sett|sett|settes setjast settast|satt sett|opp inn ned sammen saman ut fast igang i',
  'se sjå|ser|se sjå|sees sjåast|sett|på over gjennom igjennom nærmere nærare etter',
  'gå gå|går|gå|gås gåast|gått|gjennom igjennom over runden innom',
  'finne finna|finner finn|finn|finnes finnast|funnet funne|ut fram frem tid dato tidspunkt pris lokale lokaler noen nokon',
  'holde halde halda|holder held|hold hald|holdes haldast|holdt halde|kontakt kontakten oppsyn orden styr oversikt',
  'hjelpe hjelpa|hjelper hjelp|hjelp|hjelpes hjelpast|hjulpet hjelpt|med til',
  'dra|drar dreg|dra|dras dragast|dratt drege|på til innom',
  'komme koma kome|kommer kjem|kom|kommes|kommet kome|tilbake attende',
  'kalle kalla|kaller kallar|kall|kalles kallast|kalt kalla|inn sammen saman',
  'samle samla|samler samlar|saml|samles samlast|samlet samla|inn sammen saman',
  'dele dela|deler delar|del|deles delast|delt|ut inn opp',
  'henge henga hengje hengja|henger heng|heng|henges hengjast|hengt|opp ut ned',
  'slå|slår|slå|slås slåast|slått slege|opp ned på plenen graset',
  'høre høyre høyra|hører høyrer|hør høyr|høres høyrast|hørt høyrt|med etter om hos',
  'stille stilla|stiller stiller|still|stilles stillast|stilt|opp',
  'laste lasta|laster lastar|last|lastes lastast|lastet lasta|opp ned inn',
  'lese lesa|leser les|les|leses lesast|lest lese|gjennom igjennom korrektur over',
  'snakke snakka|snakker snakkar|snakk|snakkes snakkast|snakket snakka|med',
  'prate prata|prater pratar|prat|prates pratast|pratet prata|med',
  'arbeide arbeida|arbeider arbeidar|arbeid|arbeides arbeidast|arbeidet arbeidd|videre vidare fram frem ut',
  'jobbe jobba|jobber jobbar|jobb|jobbes jobbast|jobbet jobba|videre vidare',
  'tenke tenkja|tenker tenkjer|tenk|tenkes tenkjast|tenkt|ut',
  'føre føra|fører fører|før|føres førast|ført|inn opp logg over',
  'passe passa|passer passar|pass|passes passast|passet passa|på',
  'sørge sørgje sørgja|sørger sørgjer|sørg|sørges sørgjast|sørget sørgt|for',
  'syte|syter|syt|sytes sytast|sytt|for',
  'minne minna|minner|minn|minnes minnast|minnet minna|på om',
  'velge velja|velger vel|velg vel|velges veljast|valgt valt|ut',
  'tegne teikne teikna|tegner teiknar|tegn teikn|tegnes teiknast|tegnet teikna|opp skisse kart ut',
  'kjøre køyre køyra|kjører køyrer|kjør køyr|kjøres køyrast|kjørt køyrt|bort vekk ut søppel avfall',
  'selge selja|selger sel|selg sel|selges seljast|solgt seld selt|lodd billetter billettar kaffe inn',
  'be beda|ber bed|be|bes bedast|bedt bede|inn',
  'kvittere kvittera|kvitterer kvitterar|kvitter|kvitteres kvitterast|kvittert|ut',
];

/** Commands that are nouns as well («Svar fra kommunen»), and tell nothing at the beginning of a line. */
export const NOUNS_TOO: readonly string[] =
  'svar mal kontakt test kjøp søk bygg post merk lag saml bok book mail epost e-post print sag lim pakk fyll skift bytt design lad trykk sikr logg fiks hjelp hold hald arbeid jobb last vel tegn før anskaff tilskriv underskriv ting tett spa innkjøp slip beis varsl ordn samordn vatn rigg snekr utvikl retting teikn verv følgj utlån vedlikehold lakk støp plant sel analyser kast'.split(
    ' ',
  );

/** Done to things at set times or by rule, so that «betales», «gjennomføres» alone order nothing. */
export const NO_ORDERS: readonly string[] =
  'opprett publiser offentliggjør offentleggjer betal innbetal utbetal overfør krev bygg byggj sel selg gjennomfør arranger organiser iverksett utfør følg følgj sikr håndter handter administrer prioriter fordel vurder tilrettelegg nominer skift lag lagr merk tett plasser fell innfør utvikl test design kontroller oppfyll'.split(
    ' ',
  );
