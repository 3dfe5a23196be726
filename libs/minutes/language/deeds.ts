import { deedLength } from './deed-forms.js';
import { ENGLISH_DEEDS, NEIGHBOUR_DEEDS } from './neighbour-deeds.js';

/**
 * Verbs of deeds that somebody is given in a meeting, in the present tense, as minutes write them. Verbs of
 * saying, thinking, being and happening are left out: what they tell is no task. Longer forms come first.
 */
const PRESENT: readonly string[] = [
  // to write, send, ask and tell
  'tar kontakt|tek kontakt|tar en prat|tek ein prat|tar (?:dette|det|saken|saka|dei|dem|den) (?:opp|med|videre|vidare)|tek (?:dette|det|saka|dei|den) (?:opp|med|vidare)|tar opp|tek opp|tar med|tek med',
  'gir beskjed|gjev beskjed|(?:gir|gjev) (?:(?:en|ein|ei|endelig|endeleg|skriftlig|skriftleg|rask|felles|samlet|samla) ){0,2}tilbakemelding|snakker med|snakkar med|pratar med|prater med',
  'renskriver|reinskriv|svarer|svarar|sender|sendar|oversender|oversendar|videresender|vidaresender|ettersender|kontakter|kontaktar|ringer|ringjer|spør|inviterer|inviterar|innkaller|innkallar|kaller inn|kallar inn|varsler|varslar|purrer|purrar|minner|kunngjør|kunngjer|etterspør|formidler|formidlar|melder inn|melder|melder tilbake|meldar|rapporterer|rapporterar|kommuniserer|annonserer|utlyser|lyser ut',
  'skriver|skriv|formulerer|formulerar|reviderer|reviderar|redigerer|oppdaterer|oppdaterar|oversetter|omset|registrerer|registrerar|dokumenterer|dokumenterar|publiserer|publiserar|kopierer|kopierar|skriver ut|trykker|trykkjer|printer|laster opp|laster ned|merker|merkar',
  // to look into
  'undersøker|undersøkjer|sjekker|sjekkar|avklarer|avklarar|kartlegger|kartlegg|utreder|utgreier|vurderer|vurderar|evaluerer|evaluerar|ser (?:på|over|nærmere på|gjennom|etter)|ser nærare på|finner (?:ut|pris|dato|tid|tidspunkt|lokale|noen)|finn (?:ut|pris|dato|tid|tidspunkt|lokale|nokon)|hører med|høyrer med|hører seg for|høyrer seg for|høyrer seg føre|tar tak i|tek tak i|tester|testar|regner på|prioriterer|prioriterar',
  // to make, arrange and bring about
  'følger opp|følgjer opp|følger|følgjer|sørger for(?: at)?|sørgjer for(?: at)?|syter for(?: at)?|besørger|ordner|ordnar|fikser|fiksar|lager|lagar|utarbeider|utarbeidar|forbereder|førebur|klargjør|klargjer|ferdigstiller|ferdigstillar|koordinerer|koordinerar|organiserer|organiserar|arrangerer|arrangerar|planlegger|planlegg|gjennomfører|gjennomførar|iverksetter|iverkset|oppretter|opprettar|implementerer|konverterer|fordeler|fordelar|deler ut|delar ut|skaffer|skaffar|innhenter|innhentar|samler inn|samlar inn|henter|hentar|bestiller|bestillar|tinger|kjøper|kjøpar|betaler|betalar|søker om|søkjer om|leverer|leverar|fremmer|fremjar|legger|legg|setter|set opp|spiller inn|spelar inn',
  '(?:kommer|kjem) med (?:(?:et|eit|en|ei|ein|nytt|nye|ny|felles|revidert|konkrete?|endelig|endeleg) ){0,2}(?:(?:forslag|framlegg)(?= (?:til|på neste|i neste|innen|innan|før))(?: til(?! (?:neste|møtet)))?|utkast|oversikt)|ser (?:om|hvordan|korleis|hva|kva)|(?:tar|tek) (?:dette|det|den|denne|saken|saka|oppgaven|oppgåva|jobben|seg av|seg)(?=$|[.,;]| og )|(?:held|holder|går|fortsetter|fortset) (?:fram|frem|videre|vidare) med|ber om (?:(?:et|eit|en|ein|ny|nye|nytt|revidert|skriftlig|skriftleg|flere|fleire|oppdatert) )?(?:pris|tilbud|tilbod|budsjett|dokumentasjon|uttalelse|uttale|befaring|oversikt|svar|møte)\\p{L}{0,4}|arbeider (?:videre|vidare|på)|arbeidar vidare|jobber videre|jobbar vidare|(?:gjør|gjer) (?:dette|det)(?=$|[.;]| og )|kommer tilbake|kjem tilbake|kommer attende|drar på|retter|rettar',
  // to work with the hands
  'rydder|ryddar|vasker|vaskar|maler|målar|monterer|monterar|reparerer|reparerar|bytter|byttar|bygger|byggjer|henger opp|heng opp|rengjør|kontrollerer|kontrollerar|plukker|plukkar',
];

export const DEED = [...PRESENT, ...NEIGHBOUR_DEEDS].join('|');

const IRREGULAR =
  'prøve diskutere drøfte bruke hjelpe hjelpa lese lage vise ta få gi gje gjøre gjere se sjå be dra gå la spørre spørje finne holde halde sette setje legge leggje bruke hente følge følgje ringe ringje';

/** `sender` → `sende`, `lagar` → `lage` and `laga`; every verb above by its first word. */
const INFINITIVES: ReadonlySet<string> = new Set([
  ...IRREGULAR.split(' '),
  ...ENGLISH_DEEDS,
  ...DEED.split(/[|()?:]+/)
    .map((words) => words.split(' ', 1)[0] ?? '')
    .filter((word) => /^\p{L}{3,}(?:er|ar)$/u.test(word))
    .flatMap((word) => [`${word.slice(0, -2)}e`, `${word.slice(0, -2)}a`]),
]);

/** How long the infinitive of a deed is with which this text begins (`å` before it included); 0 when there is none. */
export const infinitiveLength = (text: string): number => {
  const mark = text.startsWith('å ') ? 2 : 0;
  const word = /^\p{L}{2,20}(?!\p{L})/u.exec(text.slice(mark, mark + 30))?.[0] ?? '';
  const isDeed = INFINITIVES.has(word.toLowerCase()) || deedLength(text.slice(mark), 'infinitive') > 0;
  return word !== '' && isDeed ? mark + word.length : 0;
};
