import { isHabit } from '../../language/verbs.js';
import type { Clause } from './subjects.js';

/** `X vil at …` tells a wish, `X skal ha gjort` hearsay, `X skal vaskes` is done by others, `X vil koste` happens. */
const NO_DEED =
  /^\s(?:(?:gjerne|også|òg|bare|berre|da|nå|no|selv|sjølv|fortsatt|framleis|trolig|truleg|nok)\s)?(?:at|att|slutte|etterstrebe|tilstrebe|begynne|fortsette|fortsetje|flytte|gå av|gå ut|ha(?!\smed)|være|vere|vara|be(?!\som)|kunne|bli|blive|verte|koste|vare|føre til|bety|innebære|kreve|omfatte|gjelde|inneholde|bestå|skje|foregå|starte|begynne|ta (?:\d|to|tre|fire|flere|fleire|noen|nokre|lang|litt|tid)\p{L}{0,8}|\p{L}{2,20}(?:es|ast|as|ås))(?!\p{L})/iu;
/** What follows a verb of doing and makes it one of saying, thinking or presenting. */
const TOLD: readonly { readonly verb: RegExp; readonly after: RegExp }[] = [
  {
    verb: /(?:melder|meldar|varsler|varslar|skriver|skriv|spør|minner|minnar|rapporterer|rapporterar|kommuniserer|annonserer|vurderer|vurderar|formidler|svarer|svarar)$/iu,
    after: /^\s(?:\p{L}{1,12}\s)?(?:at|om|på at|fra|frå)(?!\p{L})/iu,
  },
  { verb: /(?:legger|legg)$/iu, after: /^\s(?:til at|til grunn|vekt|merke)(?!\p{L})/iu },
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
  { verb: /(?:følger|følgjer)$/iu, after: /^\s(?:nøye\s|nøye\s|tett\s)?med(?!\p{L})/iu },
  { verb: /(?:gjør|gjer)$/iu, after: /^\s(?:oppmerksom|merksam|rede|greie)(?!\p{L})/iu },
  {
    verb: /(?:tar opp|tek opp)$/iu,
    after:
      /^(?![^.]{0,80}\s(?:med|hos|overfor|videre|vidare|på|til|før|innen|innan|i \p{L}{0,20}(?:styret?|møtet?|utvalget|rådet))(?!\p{L}))/iu,
  },
];
const NEGATED = /^\s(?:ikke|ikkje|inte|not)(?!\p{L})/iu;

/** `to send`: English has the deed with it, and what follows (`quotes`, `notes`) is no verb. */
const WITH_DEED = /\sto (?:\p{L}{1,12} )?\p{L}{2,20}$/u;

/** Does the sentence tell, deny, wish or ask what its clause says? */
export const isReported = (sentence: string, clause: Pick<Clause, 'verb' | 'end'>): boolean => {
  if (NEGATED.test(sentence.slice(clause.end)) || /\?\s*$/.test(sentence)) return true;
  if (WITH_DEED.test(sentence.slice(0, clause.end))) return false;
  return clause.verb === 'task' ? isTold(sentence, clause.end) : NO_DEED.test(sentence.slice(clause.end));
};

/** `mener at`, but `sørger for at`. */
const SAYS_THAT = /^\s(?:\p{L}{1,12}\s)?att?(?!\p{L})/u;
const BRINGS_ABOUT =
  /(?:sørg|sørgj|syt|pass|sjekk|sikr|kontroll|undersøk|ordn|for$|till$|att?$|på$)\p{L}{0,6}$/iu;

const isTold = (sentence: string, end: number): boolean =>
  isHabit(sentence) ||
  (SAYS_THAT.test(sentence.slice(end)) && !BRINGS_ABOUT.test(sentence.slice(0, end))) ||
  TOLD.some(({ verb, after }) => verb.test(sentence.slice(0, end)) && after.test(sentence.slice(end)));
