/**
 * Verbs of what people go off and do after a meeting, by the classes in which Swedish and Danish bend them. Verbs of
 * saying, thinking, being and happening are left out: what they tell is no task.
 */

/** The first Swedish class: `skick` gives `skicka`, `skickar`, `skickas`. */
const SWEDISH_AR: readonly string[] = [
  'skick utskick kontakt mail mejl bok avbok ordn fix bevak planer arranger organiser anordn skap betal utbetal hämt',
  'städ mål lag rens reparer skaff inskaff anskaff tillverk registrer formuler utarbet samordn koordiner fördel distribuer',
  'annonser aviser fakturer kalkyler budgeter kontroller inspekter inventer uppdater uppgrader installer monter demonter',
  'sorter plock kratt olj plant vattn dokumenter arkiver kopier skann ladd lagr revider rediger gransk avtal återkoppl',
  'förankr omarbet vidarebefordr anlit efterlys inhämt lämn inlämn överlämn bearbet redovis beräkn utvärder bifog renover',
  'kompletter korriger publicer rapporter skriv ladda annull avlys sammankall beskär olj laminer fotografer',
].flatMap((row) => row.split(' '));

/** The second: `beställ` gives `beställa`, `beställer`, `beställs`. */
const SWEDISH_ER: readonly string[] = [
  'beställ köp inköp undersök byt tryck sammanställ ombesörj översänd sänd utlys anmäl',
  'återställ iordningställ färdigställ fyll ansök bygg utbygg kör sköt märk inställ',
].flatMap((row) => row.split(' '));

/** Danish: `send` gives `sende`, `sender`, `sendes`. */
const DANISH: readonly string[] = [
  'send udsend fremsend eftersend rundsend videresend kontakt tilskriv skriv renskriv underskriv mail omdel uddel fordel',
  'indkald inviter indbyd annoncer opslå offentliggør publicer opdater ajourfør revider rediger formuler omformuler udform',
  'udarbejd bearbejd undersøg tjek tjekk afklar kortlæg udred analyser beregn budgetter kontroller indhent gennemgå evaluer',
  'bestil bestill køb indkøb anskaf anskaff hent afhent lever aflever udlever returner betal udbetal indbetal overfør refunder',
  'fakturer opkræv bogfør ansøg søg tilmeld afmeld tilmeld reserver book lej udlej arranger planlæg organiser koordiner',
  'forbered tilrettelæg klargør færdiggør gennemfør iværksæt etabler opret oprett installer monter opsæt opsætt nedtag',
  'reparer udbedr vedligehold renover udskift skift mal vask rens ryd rydd fej klip klipp beskær plant slå opryd oprydd',
  'anmeld aflys afbestil afbestill fremskaff plac flyt flytt hæng tænd sluk opkøb opsig udlev lamin omskriv genopret',
  'registrer dokumenter arkiver kopier tryk trykk print oversæt uddeleger indsaml saml sorter fjern tøm',
].flatMap((row) => row.split(' '));

const bent = (stems: readonly string[], end: string): readonly string[] =>
  stems.map((stem) => `${stem}${end}`);

/** `skickar`, `beställer`, `udsender`. */
export const BENT_PRESENTS: readonly string[] = [
  ...bent(SWEDISH_AR, 'ar'),
  ...bent(SWEDISH_ER, 'er'),
  ...bent(DANISH, 'er'),
];

/** What bends in ways of its own: `lægge`, `skriva`. */
const IRREGULAR: readonly string[] =
  'sættes opsættes lægges hænges laves skrives tages bringes gøres sås graves skrivs läggs sätts hängs görs delas'.split(
    ' ',
  );

/** `skickas`, `beställs`, `udsendes`: with a doer behind them they are tasks. */
export const BENT_PASSIVES: readonly string[] = [
  ...bent(SWEDISH_AR, 'as'),
  ...bent(SWEDISH_ER, 's'),
  ...bent(DANISH, 'es'),
  ...IRREGULAR,
];
