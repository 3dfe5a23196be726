import { deedLength } from '../language/deed-forms.js';
import { infinitiveLength } from '../language/deeds.js';
import { matchLength } from '../language/matching.js';
import { NO_DEED_ABROAD } from '../language/no-deeds-abroad.js';
import { verbAt, type VerbKind } from '../language/verbs.js';
import type { Context } from './context.js';
import { isReported } from './reported.js';
import { nobody, type Seen, type Sought } from './sought.js';
import { clauseAt, invertedClause, isDuty, type Subject } from './subjects.js';
import { isPersonName } from '../parties/first-names.js';
import { isRole } from '../parties/people.js';
import { isActingNoun } from '../parties/words.js';
import { isListed } from './task-marks.js';

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
  return (
    !ANYBODY.test(subject.name) &&
    !context.lowerCaseWords.has(subject.name.toLowerCase()) &&
    !/(?:ingen|heten|sjonen|ene|ane|else|elsen|skap|het|ing|arna|orna|erna|erne|tion|sion|ness)$/iu.test(subject.name)
  );
};

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
const isOurs = (text: string, { kind, length }: { readonly kind: VerbKind; readonly length: number }): boolean => {
  if (kind === 'task' || kind === 'responsible') return true;
  const rest = text.slice(length).trimStart();
  return /^(?:må|skal|ska)$/u.test(text.slice(0, length)) && deedLength(rest, 'infinitive') > 0;
};

/** Verbs of saying, thinking, feeling, having and moving on: no deed that is to be done. */
const NO_TASK =
  /^(?:led|lei|åpn|opn|avslutt|fratr|gjør|gjer|opplys|si|mein|men|syn|ønsk|ynsk|trur|tror|håp|vet|veit|vurder|foreslå|føreslå|forslå|informer|orienter|fortel|fortell|bemerk|merk|poengter|spør|lur|still|stemm|røyst|støtt|anbefal|tilrå|takk|har|må|mang|trekk|trekkj|træd|tred|trå|slutt|gå|går|kom|kjem|flytt|delt|delta|deltek|forlat|ankom|frykt|oppfatt|opplev|kjenn|huk|mist|tap|vinn|få|bli|ble|vær|ver|er|lev|bor|bur|stå|ligg|sitt|finn|vis|viser|forklar|presenter|gjenn|refer|referer|represent|understrek|påpek|peik|pek|konklud|svar|etterlys|reager|minn|velg|vel|kand|fyll|fungerer|heter|heit|skyld|kost|gjeld|gjelder|inneb|inneheld|krev|treng|behøv|anfør|avgj|bestem|klapp|argument|bekreft|beskriv|bekymr|bidr|drøft|diskuter|erkjenn|fastsl|fokus|framhev|fremhev|gled|gratul|henvis|hevd|illust|innled|innvend|jobb|arbeid|klag|kritis|møt|oppsumm|oppford|oppmod|overta|overtek|presis|påminn|redegj|greier|samtykk|skryt|stadfest|suppler|tilføy|tvil|tydeligg|uttal|uttrykk|utdyp|begynn|byrj|start|fortset|hold|held|omtal|kommenter|virk|verk|likar|liker|elsk|ser|så|hør|høyr)/u;

/** `tar ordet`, `tar gjenvalg`. */
const TAKES_NO_DEED =
  /^\s(?:(?:til )?ordet|stilling|avstand|avskjed|for (?:seg|gitt)|høyde|sikte|tid|permisjon|gjenvalg|attval|plass|del|selvkritikk|forbehold|atterhald|at|av)(?!\p{L})/iu;

export const personTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const clause = clauseAt(text, context.book);
  if (clause?.verb !== 'present' || isReported(text, clause)) return null;
  const verb = /\S+$/u.exec(text.slice(0, clause.end))?.[0] ?? '';
  if (/^(?:tar|tek)$/u.test(verb) && TAKES_NO_DEED.test(text.slice(clause.end))) return null;
  const arePeople = clause.subjects.every((subject) => isPerson(subject, context));
  return arePeople && !NO_TASK.test(verb) && !NO_DEED_ABROAD.test(verb) ? { subjects: clause.subjects, confidence: 0.7 } : null;
};

/** `Kassereren`, `Rådmannen`, `Daglig leder`. */
const isOffice = ({ sort, name }: Subject): boolean => {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  return sort === 'named' && (isRole(word) || isRole(word.replace(/(?:en|n|a)$/u, '')));
};

const isPerson = (subject: Subject, context: Context): boolean =>
  isListed(subject, context) && context.book.find(subject.name)?.kind !== 'organisation';

export const mustTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const clause = clauseAt(text, context.book);
  if (clause?.verb !== 'need' || /\?\s*$/.test(text)) return null;
  const isMust = /(?:må|måste|must|needs? to|ha(?:s|ve) to|behöver)$/u.test(text.slice(0, clause.end));
  const deed = infinitiveLength(text.slice(clause.end).trimStart()) > 0;
  const areListed = clause.subjects.every(
    (subject) => isListed(subject, context) || isOffice(subject) || /^\p{Lu}{2,6}$/u.test(subject.name),
  );
  return isMust && deed && areListed ? { subjects: clause.subjects, confidence: 0.75 } : null;
};

const AND_DOES = /(?:,|\s(?:og|men))\s(?=\p{Ll}{3})/gu;

/** `Kari har vært på kurs og kontrollerer brygga`: what comes after the telling is still to be done. */
export const secondVerbTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const clause = clauseAt(text, context.book);
  const isTold = clause?.verb === 'past' || clause?.verb === 'state' || clause?.verb === 'present';
  if (!isTold || !clause.subjects.every((subject) => isPerson(subject, context))) return null;
  if (/\?\s*$/.test(text)) return null;
  const told = text.slice(clause.end, clause.end + 300);
  for (const joint of told.matchAll(AND_DOES)) {
    const rest = told.slice(joint.index + joint[0].length);
    const verb = verbAt(rest);
    if (/(?<!\p{L})(?:at|som|om|hvis|når)(?!\p{L})/iu.test(told.slice(0, joint.index))) return null;
    if (verb?.kind === 'task' && !isReported(rest, { verb: 'task', end: verb.length }))
      return { subjects: clause.subjects, confidence: 0.75 };
  }
  return null;
};

const BEFORE_CLAUSE = /(?:,|\s[–-]|\s(?:og|men|så|derfor|difor))\s(?=\p{Lu})/gu;

/** `Taket lekker, så Kari ringer vaktmesteren`: of people in the lists alone. */
export const innerTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  for (const joint of text.slice(0, 400).matchAll(BEFORE_CLAUSE)) {
    const clause = clauseAt(text, context.book, joint.index + joint[0].length);
    if (!clause || !isDuty(clause.verb) || isReported(text, clause)) continue;
    if (clause.subjects.every((subject) => isPerson(subject, context)))
      return { subjects: clause.subjects, confidence: 0.75 };
  }
  return null;
};

const AGREED =
  /(?:avtalt|avtala|bestemt|besluttet|beslutta|vedtatt|vedteke|vedtok|enige om|einige om|samde om|enighet om|semje om|ble til|vart til|aftalt|vedtaget|enedes om|beslutat|beslutade|beslutar|beslöt|beslöts|överens om|enades om|agreed|decided|resolved)\s(?:att?|that)\s/iu;

/** Of those in the lists alone: what others do after a decision may be its content. */
export const agreedTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const agreed = AGREED.exec(text);
  const clause = agreed && clauseAt(text, context.book, agreed.index + agreed[0].length);
  if (!clause || !isDuty(clause.verb) || isReported(text, clause)) return null;
  const arePeople = clause.subjects.every((subject) => isPerson(subject, context));
  return arePeople ? { subjects: clause.subjects, confidence: 0.85 } : null;
};
