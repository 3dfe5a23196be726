import { deedLength } from './deed-forms.js';
import { DEED } from './deeds.js';
import { TO_DEED } from './neighbour-deeds.js';

/** What kind of statement a verb makes about its subject. */
export type VerbKind =
  'responsible' | 'promise' | 'task' | 'need' | 'role' | 'election' | 'state' | 'past' | 'present';

interface VerbRow {
  readonly kind: VerbKind;
  readonly words: string;
  readonly reason: string;
}

/** First match wins. All rows are read right after a subject; words of five languages stand together. */
const ROWS: readonly VerbRow[] = [
  {
    kind: 'election',
    words:
      '(?:sa|seier|sier|har sagt) seg (?:villige?|viljuge?) til å (?:ta over|stille|være|vere|sitte|sitje|fortsette|fortsetje)|' +
      'stiller som|stiller med|(?:ble|blei|blev|vart|er|har blitt) (?:gjen)?(?:valgt|vald|valt|utpekt|oppnevnt|oppnemnd|attvald)|velges|veljast|väljs|utpekes|oppnevnes|(?:valdes|utsågs|väljs) (?:till|som)|(?:was|were) (?:re-?)?(?:elected|appointed)|constituted',
    reason: 'somebody gets a seat: no task',
  },
  {
    kind: 'responsible',
    words:
      '(?:får|fikk|fekk|har fått)(?: også| òg)? (?:i oppgave|i oppgåve|i oppdrag|oppgaven|oppgåva|ansvar(?:et)?(?: for| med)?|beskjed om|i ansvar)|(?:tok|har tatt|har teke) (?:ansvar|ansvaret|på seg)|(?:sa|seier|sier|har sagt) seg (?:villige?|viljuge?) til|(?:har )?meld(?:t|te|er) seg (?:frivillige? |friviljuge? )?til å|(?:sa|seier|sier|har sagt) ja til å|(?:er|ble|blir|vart|vert|har blitt) (?:satt|sett|utfordret|utfordra|spurt og sa ja) (?:til|på)(?: å)?|får jobben|får (?:klarsignal|grønt lys|ja) til å|(?:er )?på (?:saken|saka|ballen)(?! om)|' +
      '(?:har|får|tar|tek|tager|tar på seg|tek på seg|tar på sig)(?: med)?(?: et| eit| ett| det)?(?: i)? (?:ansvar|ansvaret|hovedansvaret|oppgaven|oppgåva|oppdrag|ansvaret)|er ansvarlige?|ansvarlige? for|er ansvarleg|(?:blir|ble|bes|vert|er) (?:bedt om|bedne om|beden om|bede om|bedd om)|bes om|bes|(?:får|gis|gjevast|blir gitt|vert gitt|blir gjeve|vert gjeve) (?:fullmakt|i oppdrag|i oppgave|i oppgåve)|påtar seg|påtek seg|tar på seg å|tek på seg å|is responsible|are responsible|takes responsibility|' +
      'ansvarar(?: för)?|bedes(?: om at)?|bemyndiges til at|pålægges at|anmodes om at|opfordres til at|ombeds att|uppmanas att|är ansvariga? för|tar hand om|(?:tar|tog) på sig(?: att)?|(?:åtar|åtog|har åtagit) sig(?: att)?|(?:får|fick|har fått) i (?:uppdrag|uppgift) att|(?:lovade att|lovede at)|(?:får|fik|har fået) til opgave at|(?:påtog|har påtaget) sig(?: at)?|(?:melder|meldte|har meldt) sig (?:frivilligt )?til at|uppdras att|' +
      'står for|tager sig af|påtager sig(?: at)?|er tovholder(?:e)?|har ansvaret|is tasked with|takes? the lead|(?:has|have|was|were) (?:been )?asked to|is asked to|are asked to',
    reason: 'says outright who answers for it',
  },
  {
    kind: 'promise',
    words:
      "skal|ska|vil|tar sikte på å|tek sikte på å|kommer til å|kjem til å|kommer (?:\\p{Ll}{2,10} )?att|will|shall|lovet å|lovte å|lovde å|lover å|lovar å|lova å|tilbyr seg|tilbød seg|tilbaud seg|skall|kommer til at|har (?:dog |dock )?(?:lovet at|lovat att)|lover at|lovar att|erbjöd sig att|tilbød at|(?:is|are) to|(?:has |have )?(?:volunteered|agreed|offered|promised|committed|undertaken|undertook) to(?! \\p{Lu})|(?:said|says|stated|confirmed)(?: that)? (?:he|she|they)(?:[’']ll| will)|[’']ll|" +
      TO_DEED,
    reason: 'an announced deed',
  },
  {
    kind: 'need',
    words:
      'må|bør|burde|skulle|måste|bør|should|must|needs? to|has to|have to|ought to|behöver|behøver|trenger|treng|ønsker|ønskjer',
    reason: 'a wish or need',
  },
  {
    kind: 'role',
    words:
      '(?:er|blir|is|är)(?: også)? (?:styringsgruppe|styringsgruppa|referansegruppe|prosjekteier|prosjekteigar|arbeidsgruppe|sekretariat|leder|leiar|vertskap|kontaktpunkt|steering group)(?: for| i| av| of)',
    reason: 'gives a party a standing role',
  },
  { kind: 'task', words: DEED, reason: 'a deed that somebody is to do' },
  {
    kind: 'past',
    words:
      'ble|blei|blev|vart|var|hadde|fikk|fekk|gikk|la|sa|tok|kom|ga|har|has|had|did|is|was|\\p{Ll}{3,}(?:te|et|de|dde|ede|ed)|deltog|havde|skrev|holdt|gav|fandt|lovede|said|told|gave|made|went|spoke|fick|fik|gick|gik|sade|sagde|tog',
    reason: 'tells what has been',
  },
  {
    kind: 'state',
    words: 'er|är|blir|blir|vert|kan|finnes|finst|består|gjelder|ligger|står|skyldes|viser|får',
    reason: 'a state of things',
  },
  {
    kind: 'present',
    words: '\\p{Ll}{1,}(?:er|ar|ør|år)|gir|gjev|tek|skriv|held|finn',
    reason: 'any other verb in the present',
  },
];

const COMPILED = ROWS.map((row) => ({
  kind: row.kind,
  at: new RegExp(`^(?:${row.words})(?![\\p{L}-])`, 'u'),
}));
/** The lexicon of deeds is asked before the endings that any verb has. */
const FIRST_BY_ENDING = COMPILED.findIndex(({ kind }) => kind === 'past');

/** The verb with which this text begins. */
export const verbAt = (text: string): { readonly kind: VerbKind; readonly length: number } | null => {
  const near = text.slice(0, 80);
  return (
    inRows(near, 0, FIRST_BY_ENDING) ?? inLexicon(near) ?? inRows(near, FIRST_BY_ENDING, COMPILED.length)
  );
};

type FoundVerb = { readonly kind: VerbKind; readonly length: number };

const inRows = (near: string, from: number, to: number): FoundVerb | null => {
  for (const row of COMPILED.slice(from, to)) {
    const match = row.at.exec(near);
    if (match) return { kind: row.kind, length: match[0].length };
  }
  return null;
};

const inLexicon = (near: string): FoundVerb | null => {
  const length = deedLength(near, 'present');
  return length > 0 ? { kind: 'task', length } : null;
};

/** Something is to be done, but the sentence does not say by whom. */
const PASSIVE_TASKS: readonly RegExp[] = [
  /(?<!\p{L})(?:settes|setjast|settast|sättes|føres|sakset?tes|tas|takast) opp(?!\p{L})/iu,
  /(?<!\p{L})(?:skal|ska|vil) (?:(?!endast|senast)\p{L}{1,12} )?(?!\p{L}{0,20}(?:finnes|synes|møtes|lykkes|trives|behandles|behandlast|handsamast|drøftes|diskuteres|holdes|haldast|avholdes|arrangeres|arrangerast|feires|åpnes|opnast|brukes|brukast|endast|senast|oftast|fast)(?!\p{L}))\p{L}{3,20}(?:es|ast)(?!\p{L})/iu,
  /(?<!\p{L})(?:vil|skal) (?:bli|verte|blive) (?!(?:drøftet|diskuteret|afholdt|arrangert|holdt|halde|avholdt|servert|gitt|behandlet|behandlad|handsama|tatt|mulig|brukt)(?!\p{L}))\p{L}{3,20}(?:t|d)(?!\p{L})/iu,
  /(?<!\p{L})ska(?:ll)? (?:\p{L}{1,12} )?(?!(?:finnas|hoppas|lyckas|minnas|trivas|behövas|mötas|synas|vistas)(?!\p{L}))\p{L}{2,20}(?:as|ås)(?!\p{L})/iu,
  /(?<!\p{L})(?:is|are) to be (?!able|at|in|on|the|a|used|found|held)\p{L}{3,20}(?:ed|en|t)(?!\p{L})/iu,
  /(?<!\p{L})(?:needs? to|should|will|shall) be (?:\p{L}{1,12}ly )?(?:sent|circulated|contacted|written|drafted|updated|ordered|purchased|bought|invited|arranged|organi[sz]ed|prepared|checked|investigated|followed up|replaced|repaired|published|submitted|distributed|booked|forwarded)(?!\p{L})/iu,
];
/** Deeds in the passive voice of the present tense: what is sent, asked or fetched is so only once. */
const SENT =
  /(?<!\p{L})(?:tas kontakt|takast kontakt|tas opp med|takast opp med|orienteres om|orienterast om|informeres om|informerast om|sendes|sendast|oversendes|oversendast|ettersendes|ettersendast|videresendes|kontaktes|kontaktast|innkalles|innkallast|inviteres|inviterast|varsles|varslast|purres|purrast|innhentes|innhentast|utarbeides|utarbeidast|utredes|utgreiast|følges opp|følgjast opp|udsendes|rundsendes|indkaldes|indhentes|udarbejdes|rykkes|skickas|utskickas|kontaktas|tillfrågas|vidtalas|tas fram|tas in(?! i)|tas hem|inhämtas|hämtas in|införskaffas|inskaffas|inbjuds|begärs in|följs upp)(?!\p{L})/iu;
const DONE_BY_HAND =
  /(?<!\p{L})(?:bestilles|bestillast|kjøpes|kjøpast|lages|lagast|undersøkes|undersøkjast|avklares|avklarast|sjekkes|sjekkast|rettes|rettast|oppdateres|oppdaterast|monteres|monterast|repareres|reparerast|byttes|bytast|settes opp|setjast opp|legges ut|leggjast ut|undersøges|opdateres|indkøbes|afklares|repareres|lægges ud|beställs|köps|undersöks|uppdateras|läggs ut)(?!\p{L})/iu;
/** `alltid`, `hvert år`: how things are done, not what is to be done. */
const HABIT =
  /(?<!\p{L})(?:alltid|fortsatt|framleis|vanligvis|vanlegvis|normalt|årlig|årleg|automatisk|ofte|ved behov|etter behov|som regel|(?:hver|hvert|kvar|kvart)\s(?:\p{L}{1,10}\s)?(?:\p{L}{0,8}dag|\p{L}{0,12}møte|uke|veke|måned|månad|år|gang|gong|vår|høst|haust|sommer|sommar|vinter|jul)|\d{1,3} (?:timer|timar|dager|dagar|uker|veker) (?:før|etter)(?!\.?$))(?!\p{L})/iu;
export const isHabit = (text: string): boolean => HABIT.test(text);

/** `Alle stemmer skal telles`: a rule for every time. */
const NORM = /^(?:alle|all|enhver|einkvar|hver|hvert|ethvert|kvar|kvart|samtlige|samtlege)\s/iu;
export const isNorm = (text: string): boolean => NORM.test(text) || HABIT.test(text);
/** Where something is sent, asked for or fetched; -1 when nothing is. */
export const sentPassiveAt = (text: string): number => text.search(SENT);
/** Where something is made or mended; -1 when nothing is. */
export const handPassiveAt = (text: string): number => text.search(DONE_BY_HAND);
export const isPassiveTask = (text: string): boolean => PASSIVE_TASKS.some((form) => form.test(text));

const NEED =
  /^(?:det er (?:behov|viktig|ønskelig|nødvendig|ønskjeleg|naudsynt)|viktig|ønskelig|behov for|ein bør|man bør)(?!\p{L})/iu;
/** A wish or need in which nobody acts. */
export const isNeed = (text: string): boolean => NEED.test(text);
