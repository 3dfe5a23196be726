import { isHabit } from '../../language/verbs.js';
import type { Clause } from './subjects.js';

/** `X vil at …` tells a wish, `X skal ha gjort` hearsay, `X skal vaskes` is done by others, `X vil koste` happens. */
const NO_DEED =
  /^\s(?:(?:gjerne|gerne|gärna|også|òg|bare|berre|da|nå|no|selv|sjølv|fortsatt|framleis|trolig|truleg|nok|heretter|framover|fremover|deretter)\s)?(?:at|att|ofte|oftast|oftest|vanligvis|vanlegvis|som regel|som oftast|sjelden|sjeldan|på (?:kurs|ferie)|stå (?:alene|åleine|aleine|utenfor|utanfor|fast|ved)|slutte|etterstrebe|tilstrebe|begynne|fortsette|fortsetje|flytte|gå av|gå ut|remain|stay (?:on|as)|continue as|serve|step down|stand down|stand again|resign|retire|træde|indtræde|vide|høre|ha(?!\smed)|være|vere|vara|be(?!\som)|kunne|bli|blive|verte|koste|vare|føre til|bety|innebære|kreve|omfatte|gjelde|inneholde|bestå|skje|foregå|starte|begynne|ta (?:\d|to|tre|fire|flere|fleire|noen|nokre|lang|litt|tid)\p{L}{0,8}|\p{L}{2,20}(?:es|ast|as|ås))(?!\p{L})/iu;
/** `Kari giver en status`: at the meeting. */
const GIVES = {
  verb: /(?<!\p{L})(?:giver|ger)$/iu,
  after:
    /^\s(?:en |et |ett )?(?:kort |kortfattad )?(?:status|orientering|rapport|lägesrapport|redogörelse|gennemgang|tilbakemelding)(?!\p{L})/iu,
};
const isGiven = (sentence: string, end: number): boolean =>
  GIVES.verb.test(sentence.slice(0, end)) && GIVES.after.test(sentence.slice(end));
/** What follows a verb of doing and makes it one of saying, thinking or presenting. */
const TOLD: readonly { readonly verb: RegExp; readonly after: RegExp }[] = [
  GIVES,
  // `Båtlagene melder sent inn saker`: how things are
  {
    verb: /(?:er|ar|r)$/iu,
    after:
      /^\s(?:ofte|oftast|sjelden|sjeldan|stadig|vanligvis|vanlegvis|som regel|sent|seint|for (?:sent|seint|lite|mye|mykje|sjelden|sjeldan))(?!\p{L})/iu,
  },
  {
    verb: /(?:inviterer|inviterar|inviter)$/iu,
    after:
      /^\s(?:[^.]{1,60}\s)?(?:til|till)\s(?:offisiell\s|den\s)?(?:åpning|åpningen|opning|opninga|markering|markeringa|feiring|feiringa|fest|festen|konsert|utstilling|utstillinga|jubileum|middag|lunsj|julebord|invigning|indvielse|reception)(?!\p{L})/iu,
  },
  { verb: /(?:reserverar|reserverer)$/iu, after: /^\s(?:sig|seg)(?!\p{L})/iu },
  {
    verb: /(?:går igenom|går genom)$/iu,
    after: /^\s(?:föregående|förra|protokoll|dagordning|läget|ekonomi|punkt)/iu,
  },
  { verb: /(?:nominerar|nominerer)$/iu, after: /^\s[^.]{2,60}\s(?:till|til|som)(?!\p{L})/iu },
  {
    verb: /(?:spør)$/iu,
    after:
      /^\s(?:(?:også|òg|videre|vidare|seg|igjen|litt|styret|møtet|rådet|utvalget|utvalet|forsamlingen|forsamlinga) )?(?:at|om|på|etter|hva|kva|hvorfor|kvifor|hvordan|korleis|hvem|kven)(?!\p{L})/iu,
  },
  {
    verb: /(?:melder|meldar|varsler|varslar|skriver|skriv|minner|minnar|rapporterer|rapporterar|kommuniserer|annonserer|vurderer|vurderar|formidler|svarer|svarar)$/iu,
    after: /^\s(?:\p{L}{1,12}\s)?(?:at|om|på at|fra|frå)(?!\p{L})/iu,
  },
  {
    verb: /(?:skriver|skriv|fører)$/iu,
    after: /^\s(?:dagens |dette )?(?:møte)?(?:referat|protokoll)(?:et|en)?[\s.)*]*$/iu,
  },
  { verb: /(?:legger|legg)$/iu, after: /^\s(?:opp til|til at|til grunn|vekt|merke)(?!\p{L})/iu },
  { verb: /(?:setter|set)$/iu, after: /^\s(?:pris|spørsmål\p{L}*|ord)(?!\p{L})/iu },
  {
    verb: /(?:ser på)$/iu,
    after:
      /^\s(?:[^.]{1,40}\s)?(?:som (?:en |et |ei |eit |svært |veldig )?(?:positiv|viktig|nødvendig|naudsynt|uheldig|problematisk|god|godt|bra)|med (?:uro|bekymring|glede|interesse|stor))/iu,
  },
  {
    verb: /(?:søker|søkjer|søker om|søkjer om)$/iu,
    after: /^\s(?:om\s)?(?:kr|støtte|stønad|permisjon|fritak|dispensasjon|å få)(?!\p{L})/iu,
  },
  { verb: /(?:flytter|flyttar)$/iu, after: /^\s(?:ut(?: av)?|til|fra|frå|hjem|heim)(?!\p{L})/iu },
  {
    verb: /(?:følger|følgjer)$/iu,
    after:
      /^\s(?:(?:nøye\s|tett\s)?med(?!\p{L})|(?:\p{L}{3,20}s\s|de\s|dei\s|gjeldende\s|gjeldande\s){0,2}(?:anbefaling|tilråding|retningslinje|regle|regl|rutine|føring)\p{L}{0,4})/iu,
  },
  { verb: /(?:gjør|gjer)$/iu, after: /^\s(?:oppmerksom|merksam|rede|greie)(?!\p{L})/iu },
  {
    verb: /(?:tar opp|tek opp)$/iu,
    after:
      /^(?![^.]{0,80}\s(?:med|hos|overfor|videre|vidare|på|til|før|innen|innan|i (?:\p{L}{0,20}(?:styret?|møtet?|utvalget|rådet)|klassen|klassa|gruppa|gruppen|laget|avdelingen|avdelinga|komiteen))(?!\p{L}))/iu,
  },
];
/** `Skolen vil ha med elevrådet i gruppa`: a wish, while `skal ha med kake` brings something. */
const WISH = { verb: /(?<!\p{L})vil$/iu, after: /^\s(?:gjerne\s)?ha med\s[^.]{2,60}\s(?:i|på|inn)\s/iu };
const isWish = (sentence: string, end: number): boolean =>
  WISH.verb.test(sentence.slice(0, end)) && WISH.after.test(sentence.slice(end));
const NEGATED = /^\s(?:ikke|ikkje|inte|not|never|no longer)(?!\p{L})/iu;

/** What rules say is to be done is done every time. */
const LAW =
  /^(?:enligt (?:stadg|reglement|lag)|ifølge (?:vedtægt|vedtekt)|i henhold til (?:vedtekt|lov)|according to the (?:by-?laws|constitution|rules))/iu;

/** `to send`: English has the deed with it, and what follows (`quotes`, `notes`) is no verb. */
const WITH_DEED = /\sto (?:\p{L}{1,12} )?\p{L}{2,20}$/u;

const isDeniedOrAsked = (sentence: string, end: number): boolean =>
  NEGATED.test(sentence.slice(end)) || /\?\s*$/.test(sentence) || isWish(sentence, end);

/** Does the sentence tell, deny, wish or ask what its clause says? */
export const isReported = (sentence: string, clause: Pick<Clause, 'verb' | 'end'>): boolean => {
  if (isDeniedOrAsked(sentence, clause.end) || LAW.test(sentence)) return true;
  if (WITH_DEED.test(sentence.slice(0, clause.end))) return false;
  if (clause.verb === 'task') return isTold(sentence, clause.end);
  return (
    NO_DEED.test(sentence.slice(clause.end)) || (clause.verb === 'present' && isGiven(sentence, clause.end))
  );
};

/** `mener at`, but `sørger for at`. */
const SAYS_THAT = /^\s(?:\p{L}{1,12}\s)?att?(?!\p{L})/u;
const BRINGS_ABOUT =
  /(?:sørg|sørgj|syt|pass|sjekk|sikr|kontroll|undersøk|ordn|for$|till$|att?$|på$)\p{L}{0,6}$/iu;

const isTold = (sentence: string, end: number): boolean =>
  isHabit(sentence) ||
  (SAYS_THAT.test(sentence.slice(end)) && !BRINGS_ABOUT.test(sentence.slice(0, end))) ||
  TOLD.some(({ verb, after }) => verb.test(sentence.slice(0, end)) && after.test(sentence.slice(end)));
