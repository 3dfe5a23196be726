import { infinitiveLength } from '../../language/deeds.js';
import { verbAt, type VerbKind } from '../../language/verbs.js';
import { NO_DEED_ABROAD } from '../../language/no-deeds-abroad.js';
import { isRole } from '../../parties/people.js';
import type { Context } from '../context.js';
import { holderOf } from '../head/office-holders.js';
import { isReported } from './reported.js';
import type { Seen, Sought } from './sought.js';
import { clauseAt, isDuty, type Clause, type Subject } from './subjects.js';
import { isListed } from './task-marks.js';
/** Verbs of saying, thinking, feeling, having and moving on: no deed that is to be done. */
const NO_TASK =
  /^(?:led|lei|åpn|opn|avslutt|fratr|gjør|gjer|opplys|si|mein|men|syn|ønsk|ynsk|trur|tror|håp|vet|veit|vurder|foreslå|føreslå|forslå|informer|orienter|fortel|fortell|bemerk|merk|poengter|spør|lur|still|stemm|røyst|støtt|anbefal|tilrå|takk|har|må|mang|trekk|trekkj|træd|tred|trå|slutt|gå|går|kom|kjem|flytt|delt|delta|deltek|forlat|ankom|frykt|oppfatt|opplev|kjenn|huk|mist|tap|vinn|få|bli|ble|vær|ver|er|lev|bor|bur|stå|ligg|sitt|finn|vis|viser|forklar|presenter|gjenn|refer|referer|represent|understrek|påpek|peik|pek|konklud|svar|etterlys|reager|minn|velg|vel|kand|fyll|fungerer|heter|heit|skyld|kost|gjeld|gjelder|inneb|inneheld|krev|treng|behøv|anfør|avgj|bestem|klapp|argument|bekreft|beskriv|bekymr|bidr|drøft|diskuter|erkjenn|fastsl|fokus|framhev|fremhev|gled|gratul|henvis|hevd|illust|innled|innvend|jobb|arbeid|klag|kritis|møt|oppsumm|oppford|oppmod|overta|overtek|presis|påminn|redegj|greier|samtykk|skryt|stadfest|suppler|tilføy|tvil|tydeligg|uttal|uttrykk|utdyp|begynn|byrj|start|fortset|hold|held|omtal|kommenter|virk|verk|likar|liker|elsk|ser|så|hør|høyr)/u;

/** `tar ordet`, `tar gjenvalg`. */
const TAKES_NO_DEED =
  /^\s(?:(?:til )?ordet|stilling|avstand|avskjed|for (?:seg|gitt)|høyde|sikte|tid|permisjon|gjenvalg|attval|plass|del|selvkritikk|forbehold|atterhald|at|av)(?!\p{L})/iu;

export const personTask = ({ sentence: { text }, section, context }: Sought): Seen | null => {
  const clause = presentClause(text, context);
  if (!clause || isReported(text, clause)) return null;
  const areDoers = arePeople(clause, context) && !(section === 'decision' && isOfMeeting(clause, context));
  return areDoers && hasDeedAt(text, clause.end) ? { subjects: clause.subjects, confidence: 0.7 } : null;
};

/** English words in -er and -ar are nouns: «Kari Li, bookkeeper». */
const presentClause = (text: string, context: Context): Clause | null => {
  const clause = context.language === 'en' ? null : clauseAt(text, context.book);
  return clause?.verb === 'present' ? clause : null;
};

/** What those who meet do, below «Vedtak», is what they decided. */
const isOfMeeting = ({ subjects }: Clause, { body }: Context): boolean =>
  subjects.every(
    ({ name }) => name === body || /^(?:styret|rådet|utvalget|utvalet|nemnda|komiteen|laget)$/iu.test(name),
  );

const hasDeedAt = (text: string, end: number): boolean =>
  mayBeDeed(/\S+$/u.exec(text.slice(0, end))?.[0] ?? '', text.slice(end));

const mayBeDeed = (verb: string, after: string): boolean =>
  !NO_TASK.test(verb) &&
  !isRole(verb) &&
  !NO_DEED_ABROAD.test(verb) &&
  !(/^(?:tar|tek)$/u.test(verb) && TAKES_NO_DEED.test(after));

/** `Kassereren`, `Rådmannen`, `Daglig leder`. */
const isOffice = ({ sort, name }: Subject): boolean => {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  return sort === 'named' && (isRole(word) || isRole(word.replace(/(?:en|n|a)$/u, '')));
};

const isPerson = (subject: Subject, context: Context): boolean =>
  isListed(subject, context) && context.book.find(subject.name)?.kind !== 'organisation';

export const arePeople = ({ subjects }: Clause, context: Context): boolean =>
  subjects.every((subject) => isPerson(subject, context));

export const mustTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const clause = clauseAt(text, context.book);
  if (clause?.verb !== 'need' || /\?\s*$/.test(text)) return null;
  const isMust = /(?:må|skulle|måste|must|needs? to|ha(?:s|ve) to|behöver)$/u.test(text.slice(0, clause.end));
  const deed = infinitiveLength(text.slice(clause.end).trimStart()) > 0;
  const areListed = clause.subjects.every(
    (subject) => isListed(subject, context) || isOffice(subject) || /^\p{Lu}{2,6}$/u.test(subject.name),
  );
  return isMust && deed && areListed ? { subjects: clause.subjects, confidence: 0.75 } : null;
};

const AND_DOES = /(?:,|\s(?:og|men|and|but|och|så))\s(?=\p{Ll}{3})/gu;
/** A clause inside what is told begins: what follows «og» may belong to it. */
const INSIDE = /(?<!\p{L})(?:at|som|om|hvis|når)(?!\p{L})/iu;
const TELLS: ReadonlySet<VerbKind> = new Set(['past', 'state', 'present']);

/** `Kari har vært på kurs og kontrollerer brygga`: what comes after the telling is still to be done. */
export const secondVerbTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const clause = clauseAt(text, context.book);
  if (!clause || !TELLS.has(clause.verb) || !arePeople(clause, context) || /\?\s*$/.test(text)) return null;
  const told = text.slice(clause.end, clause.end + 300);
  const inside = INSIDE.exec(told)?.index ?? told.length;
  const does = [...told.slice(0, inside).matchAll(AND_DOES)].some((joint) =>
    isStillToDo(told.slice(joint.index + joint[0].length)),
  );
  return does ? { subjects: clause.subjects, confidence: 0.75 } : null;
};

const isStillToDo = (text: string): boolean => {
  const verb = verbAt(text);
  if (/^will \p{Ll}/u.test(text))
    return verb?.kind === 'promise' && !isReported(text, { verb: 'promise', end: 4 });
  return verb?.kind === 'task' && !isReported(text, { verb: 'task', end: verb.length });
};

/** `Köpa färg, ordf fixar`: whoever holds the office, where the head says who. */
const areOfficers = ({ subjects }: Clause, { officeHolders }: Context): boolean =>
  subjects.every(
    ({ name }) =>
      holderOf(name, officeHolders) !== null || /^(?:ordf|kassör|sekreterare|formand|kasserer)/iu.test(name),
  );

const BEFORE_CLAUSE =
  /(?:,|,\ssom|\s[–-]|\s(?:og|men|så|so|derfor|difor|och|and|med at|mens|medan|medens))\s(?=[*_]{0,2}\p{Lu}|(?:ordf|kassör|sekreterare|formand|kasserer)\p{L}{0,3}\.?\s)/gu;

/** `Anne og Erik retter teksten`: the second name of a list begins no clause. */
const isInsideList = (text: string, { index, 0: joint }: RegExpExecArray): boolean =>
  /\s(?:og|och|and)\s$/u.test(joint) && /(?:^|[\s*_])\p{Lu}[\p{L}.-]*$/u.test(text.slice(0, index));

/** `Taket lekker, så Kari ringer vaktmesteren`: of people in the lists alone. */
export const innerTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  for (const joint of text.slice(0, 400).matchAll(BEFORE_CLAUSE)) {
    const clause = isInsideList(text, joint)
      ? null
      : clauseAt(text, context.book, joint.index + joint[0].length);
    if (!clause || !isDuty(clause.verb) || isReported(text, clause)) continue;
    if (arePeople(clause, context) || areOfficers(clause, context))
      return { subjects: clause.subjects, confidence: 0.75 };
  }
  return null;
};
