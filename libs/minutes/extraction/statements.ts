import { matchLength } from '../language/matching.js';
import { sentencesOf, type Sentence } from '../language/sentences.js';
import { slice, type Passage } from '../readers/passage.js';
import type { Context } from './context.js';
import { beginsWithDeed, isListed, isSomebody, namesDeed } from './task-marks.js';
import { clauseAt, isDuty, subjectsAt, type Clause } from './subjects.js';

/** The sentences of a block as the rules look at them: a label inside goes with what it is said of. */
export const statementsOf = (block: Passage, context: Context): readonly Passage[] => {
  const statements: Sentence[] = [];
  for (const sentence of sentencesOf(block).flatMap((whole) => withoutDash(whole, block)).flatMap((whole) => eachOnes(whole, block, context))) {
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

const AND = /,?\s(?:og|och)\s(?=\p{Lu})/gu;
/** `Kari kjøper kaffe, og Ola rydder`: two people, two deeds. */
const eachOnes = (sentence: Sentence, block: Passage, context: Context): readonly Sentence[] => {
  const first = dutyAt(sentence.text, 0, context);
  if (first === null) return [sentence];
  for (const { index, 0: joint } of sentence.text.matchAll(AND)) {
    if (index < first.end || dutyAt(sentence.text, index + joint.length, context) === null) continue;
    const at = sentence.from + index;
    const next = at + joint.length;
    const rest = { ...slice(block, next, sentence.to), from: next, to: sentence.to };
    return [{ ...slice(block, sentence.from, at), from: sentence.from, to: at }, ...eachOnes(rest, block, context)];
  }
  return [sentence];
};

const dutyAt = (text: string, from: number, context: Context): Clause | null => {
  const clause = clauseAt(text, context.book, from);
  return clause && isDuty(clause.verb) && clause.subjects.every((one) => isListed(one, context)) ? clause : null;
};

/** `Ansökan om ett år. Bifölls.`: an outcome of one word goes with the matter that stands before it. */
const BARE = /^(?:bifölls|bifalls|avslogs|avslås|bordlades|bordläggs|godkändes|godkänns)\.?$/iu;

/** `Kari sender brev. Frist: 1. mai`, and `Kari: Sender brev` are one statement each. */
const goesOn = (before: string, sentence: string, context: Context): boolean =>
  /^(?:tids)?frist(?:en)?(?:\s?:|\s(?=\d|innen\s|innan\s|uke\s|veke\s|er\s))/iu.test(sentence) ||
  /^(?:deadline|due)\s?:/iu.test(sentence) ||
  BARE.test(sentence) ||
  (/^I(?:[’']ll| will| can)(?!\p{L})/u.test(sentence) && isNames(before, context)) ||
  (isNames(before, context) && beginsWithDeed(sentence)) ||
  (before.endsWith(':') && (beginsWithDeed(before) || namesDeed(before)) && isNames(`${sentence.replace(/\.$/, '')}:`, context));

const isNames = (text: string, context: Context): boolean => {
  if (text.length > 80 || !text.endsWith(':')) return false;
  const start = matchLength(/^[\s*_@]{0,4}/u, text);
  const list = subjectsAt(text, start, context.book);
  const isAll = /^[*_\s]{0,3}:$/u.test(text.slice(list.end));
  return isAll && list.subjects.length > 0 && list.subjects.every((subject) => isSomebody(subject, context));
};

/** `2. Kari sender brev`: the number is the list's; `2. mai` is a date. */
const withoutNumber = (sentence: Passage): Passage =>
  slice(sentence, matchLength(/^\d{1,2}[.)]\s+(?=\p{Lu})/u, sentence.text));
