import { matchLength } from '../../language/matching.js';
import { sentencesOf, type Sentence } from '../../language/sentences.js';
import { slice, type Passage } from '../../readers/passage.js';
import { isThing } from '../follow-ups/shared-tasks.js';
import { isSeatLabel } from './bare-outcomes.js';
import type { Context } from '../context.js';
import { beginsWithDeed, isSomebody, namesDeed } from '../follow-ups/task-marks.js';
import { isNamesBehind } from '../follow-ups/initials-behind.js';
import { subjectsAt } from '../follow-ups/subjects.js';
import { eachOnes } from '../follow-ups/two-doers.js';

/** The sentences of a block as the rules look at them: a label inside goes with what it is said of. */
export const statementsOf = (block: Passage, context: Context): readonly Passage[] => {
  const statements: Sentence[] = [];
  for (const sentence of sentencesOf(block)
    .flatMap((whole) => withoutDash(whole, block))
    .flatMap((whole) => eachOnes(whole, block, context))) {
    const before = statements.at(-1);
    const whole = before && { ...slice(block, before.from, sentence.to), from: before.from, to: sentence.to };
    if (whole && goesOn(before.text, sentence.text, context)) statements.splice(-1, 1, whole);
    else statements.push(sentence);
  }
  return statements.map(withoutNumber);
};

/** `Godkendt – Jacob lægger det på hjemmesiden`: an outcome and what follows from it. */
const OUTCOME_DASH =
  /^(?:godkendt|godkjent|godkjend|godkänt|godkänns|vedtaget|vedtatt|approved|agreed|carried|ok)\s[–-]\s(?=\p{Lu})/iu;
const withoutDash = (sentence: Sentence, block: Passage): readonly Sentence[] => {
  const length = matchLength(OUTCOME_DASH, sentence.text);
  if (length === 0) return [sentence];
  const at = sentence.from + length;
  return [
    { ...slice(block, sentence.from, at - 3), from: sentence.from, to: at },
    { ...slice(block, at, sentence.to), from: at, to: sentence.to },
  ];
};

/** `Ansökan om ett år. Bifölls.`: an outcome of one word goes with the matter that stands before it. */
const BARE =
  /^(?:bifölls|bifalls|avslogs|avslås|bordlades|bordläggs|godkändes|godkänns|denied|declined)\.?$/iu;

/** What a council says of an application that its number begins: `26/00123/FUL New pier. No objection.` */
const NO_OBJECTION = /^(?:no objections?|support|objection|object|no comment)/iu;

/** `Kari sender brev. Frist: 1. mai`, and `Kari: Sender brev` are one statement each. */
const goesOn = (before: string, sentence: string, context: Context): boolean =>
  isOpenEnd(before) ||
  DEADLINE.test(sentence) ||
  isOutcomeOf(before, sentence) ||
  isBracketOfNames(sentence, context) ||
  isNamesBehind(sentence, context) ||
  isNamedDeed(before, sentence, context);

const isOpenEnd = (before: string): boolean => WITH_CHANGES.test(before) || isSeatLabel(before);

const isOutcomeOf = (before: string, sentence: string): boolean =>
  BARE.test(sentence) ||
  (PROPOSED.test(before) && FARED.test(sentence)) ||
  (NO_OBJECTION.test(sentence) && /^\S{0,8}\d{2,4}\/\S{3,}\s/u.test(before));

/** A name and a deed, or a deed or thing and names, with a colon between. */
const isNamedDeed = (before: string, sentence: string, context: Context): boolean =>
  (isNames(before, context) && isDeedOrThing(sentence)) ||
  ((opensDeed(before) || isThing(before)) && isNames(`${sentence.replace(COUNT, '')}:`, context));
const COUNT = /(?:\s\(\d{1,3}\))?\.?$/u;

const isDeedOrThing = (sentence: string): boolean =>
  beginsWithDeed(sentence) || PROMISE.test(sentence) || isThingAlone(sentence);

/** `Forslag om ny kai. Vedtatt mot 2 stemmer.`: the outcome goes with what was proposed. */
const PROPOSED =
  /^(?:[a-h]\)\s|[–-]\s)?(?:\p{L}{3,20}s )?(?:mot|endrings|tilleggs)?(?:forslag|framlegg|søknad)(?:et|en|a)?\s/iu;
const FARED =
  /^(?:enstemmig |samrøystes |ble |blei |vart )?(?:vedtatt|vedteke|avvist|avslått|avslege|nedstemt|nedstemd|forkastet|forkasta|godkjent|godkjend|innvilget|innvilga|trukket|trekt|falt|utsatt|utsett)(?:[ .(,]|$)/iu;

/** `Planen vedtas med disse endringene: Kap. 4 går ut.` */
const WITH_CHANGES =
  /(?:følgende|følgjande|fylgjande|disse|desse) (?:\p{L}{2,20} )?(?:endring|tillegg|merknad|presisering|justering|korrigering|rettelse|retting)\p{L}{0,4}:$/iu;
const DEADLINE =
  /^(?:(?:tids)?frist(?:en)?(?:\s?:|\s(?=\d|innen\s|innan\s|uke\s|veke\s|er\s))|(?:deadline|due)\s?:)/iu;
const PROMISE = /^I(?:[’']ll| will| can)(?!\p{L})/u;
/** `Kari: Plakat til festen`: what she has, without a verb. */
const isThingAlone = (text: string): boolean =>
  /^\p{Lu}\p{L}{3,30}(?:-\p{L}+)?(?: (?:og|til|på|av|i|for|med) \p{L}{3,20}){0,2}\.?$/u.test(text);
/** `Rydding av boden:` */
const opensDeed = (text: string): boolean => text.endsWith(':') && (beginsWithDeed(text) || namesDeed(text));

const isNames = (text: string, context: Context): boolean => {
  if (text.length > 80 || !text.endsWith(':')) return false;
  const start = matchLength(/^[\s*_@]{0,4}/u, text);
  const list = subjectsAt(text, start, context.book);
  const isAll = /^[*_\s]{0,3}:$/u.test(text.slice(list.end));
  return isAll && list.subjects.length > 0 && list.subjects.every((subject) => isSomebody(subject, context));
};

/** `Bestille buss. (Kari)`. */
const isBracketOfNames = (text: string, context: Context): boolean => {
  const inside = /^\(([^()]{2,60})\)\.?$/u.exec(text)?.[1];
  return inside !== undefined && isNames(`${inside}:`, context);
};

/** `2. Kari sender brev`: the number is the list's; `2. mai` is a date. */
const withoutNumber = (sentence: Passage): Passage =>
  slice(sentence, matchLength(/^(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2})\s+(?=\p{Lu})/u, sentence.text));
