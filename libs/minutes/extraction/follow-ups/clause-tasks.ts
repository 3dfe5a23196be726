import { deedLength } from '../../language/deed-forms.js';
import { matchLength } from '../../language/matching.js';
import { verbAt, type VerbKind } from '../../language/verbs.js';
import type { Context } from '../context.js';
import { fitsSomebody } from './owners.js';
import { isReported } from './reported.js';
import { nobody, type Seen, type Sought } from './sought.js';
import { clauseAt, invertedClause, isDuty, type Subject } from './subjects.js';
import { isPersonName } from '../../parties/first-names.js';
import { isActingNoun } from '../../parties/words.js';
import { arePeople } from './person-tasks.js';

export const clauseTask = ({ sentence, context }: Sought, verb: VerbKind): Seen | null => {
  const clause = clauseAt(sentence.text, context.book) ?? invertedClause(sentence.text, context.book);
  if (clause?.verb !== verb || isReported(sentence.text, clause)) return null;
  const isSure = clause.subjects.every((subject) => isCredible(subject, context));
  return isSure ? { subjects: clause.subjects, confidence: 0.85 } : null;
};

/** A capitalised word that the text also uses in lower case is a thing, unless it is somebody's title. */
const isCredible = (subject: Subject, context: Context): boolean => {
  if (subject.sort !== 'named') return true;
  const words = subject.name.split(/[\s-]/);
  if (words.length > 1 || /^\p{Lu}{2,}/u.test(subject.name)) return true;
  if (isActingNoun(subject.name) || isPersonName(subject.name)) return true;
  return !isThing(subject.name, context);
};

const isThing = (name: string, context: Context): boolean =>
  ANYBODY.test(name) ||
  isThings(name, context) ||
  (IN_DEFINITE_FORM.test(name) && !fitsSomebody(name, context)) ||
  context.lowerCaseWords.has(name.toLowerCase()) ||
  /(?:ingen|heten|sjonen|ene|ane|else|elsen|skap|het|ing|arna|orna|erna|erne|tion|sion|ness)$/iu.test(name);

/** `Brosjyren skal …`, `Beløpet skal …`: a thing; names that end so stand in the lists. */
const IN_DEFINITE_FORM = /(?<!(?:[aeø]r|[ae]nt|ist|mann|s))en$|et$/u;

/** `Doors to open at seven`: in English an unknown word in the plural is no name. */
const isThings = (name: string, context: Context): boolean =>
  context.language === 'en' && /\p{Ll}s$/u.test(name) && !fitsSomebody(name, context);

/** People of a kind, not those who are meant: `Medlemmer betaler 300 kr` tells a rule. */
const ANYBODY =
  /^(?:medlemm?er|leietaker|leietakere|leigetakar|brukere|brukarar|deltakere|deltakarar|foreldre|foresatte|føresette|elever|elevar|beboere|bebuarar|barn|spillere|spelarar|gjester|gjestar|kunder|kundar|innbyggere|innbyggjarar|folk|søker|søkere|søkarar|eiere|eigarar)$/iu;

export const ourTask = ({ sentence: { text } }: Sought): Seen | null => {
  const pronoun = matchLength(/^(?:vi|me)\s/iu, text);
  const verb = pronoun === 0 ? null : verbAt(text.slice(pronoun));
  if (!verb || !isOurs(text.slice(pronoun), verb)) return null;
  return isReported(text, { verb: verb.kind, end: pronoun + verb.length }) ? null : nobody(0.6);
};

/** `vi sender`, `vi skal sende`, `vi må sende`; what `vi` want or should is talk. */
const isOurs = (
  text: string,
  { kind, length }: { readonly kind: VerbKind; readonly length: number },
): boolean => {
  if (kind === 'task' || kind === 'responsible') return true;
  const rest = text.slice(length).trimStart();
  return (
    /^(?:må|skal|ska|ta?e?[rk] sikte på å)$/u.test(text.slice(0, length)) &&
    deedLength(rest, 'infinitive') > 0
  );
};

const AGREED =
  /(?:avtalt|avtala|bestemt|besluttet|beslutta|vedtatt|vedteke|vedtok|enige om|einige om|samde om|enighet om|semje om|ble til|vart til|aftalt|vedtaget|enedes om|beslutat|beslutade|beslutar|beslöt|beslöts|överens om|enades om|aftales|besluttes|bestemmes|beslutas|bestämdes|bestämde|besluttede|aftalte|aftaltes|aftalt|agreed|decided|resolved)(?:,?\s(?:att?|that)|:)\s/iu;

/** Of those in the lists alone: what others do after a decision may be its content. */
export const agreedTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const agreed = AGREED.exec(text);
  const clause = agreed && clauseAt(text, context.book, agreed.index + agreed[0].length);
  if (!clause || !isDuty(clause.verb) || isReported(text, clause)) return null;
  return arePeople(clause, context) ? { subjects: clause.subjects, confidence: 0.85 } : null;
};
