import { matchLength } from '../../language/matching.js';
import { sentencesOf, type Sentence } from '../../language/sentences.js';
import { slice, type Passage } from '../../readers/passage.js';
import { isSeatLabel } from './bare-outcomes.js';
import type { Context } from '../context.js';
import { beginsWithDeed, isSomebody, namesDeed } from '../follow-ups/task-marks.js';
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
const BARE = /^(?:bifölls|bifalls|avslogs|avslås|bordlades|bordläggs|godkändes|godkänns)\.?$/iu;

/** `Kari sender brev. Frist: 1. mai`, and `Kari: Sender brev` are one statement each. */
const goesOn = (before: string, sentence: string, context: Context): boolean =>
  DEADLINE.test(sentence) ||
  BARE.test(sentence) ||
  isSeatLabel(before) ||
  (isNames(before, context) && (beginsWithDeed(sentence) || PROMISE.test(sentence))) ||
  (opensDeed(before) && isNames(`${sentence.replace(/\.$/, '')}:`, context));

const DEADLINE =
  /^(?:(?:tids)?frist(?:en)?(?:\s?:|\s(?=\d|innen\s|innan\s|uke\s|veke\s|er\s))|(?:deadline|due)\s?:)/iu;
const PROMISE = /^I(?:[’']ll| will| can)(?!\p{L})/u;
/** `Rydding av boden:` */
const opensDeed = (text: string): boolean => text.endsWith(':') && (beginsWithDeed(text) || namesDeed(text));

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
