import { matchLength } from '../../language/matching.js';
import type { Context } from '../context.js';
import { isDone } from './nameless-tasks.js';
import type { Seen, Sought, TextRule } from './sought.js';
import { clauseAt, isDuty, subjectsAt, type Subject } from './subjects.js';
import { beginsWithDeed, doersOf, isSomebody } from './task-marks.js';

/** Lists of actions that count them. */
export const NUMBERED_TASK_RULE: TextRule = {
  name: 'task-numbered',
  reason: '«AP 3: …», «ACTION-12 …», «TODO(@kari): …», «19-1A2 KL to …»: the mark says that it is an action',
  example: '19-1A2 Kari Li to write to the neighbours.',
  find: (sought) => numberedTask(sought),
};

/** `ACTION-12:`, `AP 3`, `[AI-4]`, `TODO:`. */
const WORD =
  /^[\s*_[(-]{0,4}(?:(?:action|task|aktion|åtgärd|opgave)(?: item| point)?[ #-]{0,2}\d{1,3}|(?:AP|AI|A)[ #-]{0,2}\d{1,3}|todo(?=\s?[:(]))[\])*_]{0,3}\s?[:.–-]?[*_]{0,2}\s*/iu;
/** `AI(KL):`, `TODO(@kari):`. */
const WITH_NAMES = /^[\s*_[-]{0,4}(?:action|AI|AP|todo)?\s?\(@?(?<names>[^()]{2,40})\)\]?\s?:\s*/iu;
/** `19-1A2`, `2027/14.3`: any code of figures; who is to do what must follow it. */
const CODE = /^[\s*_[(]{0,3}(?=\S*\d)(?=\S*[\p{L}\p{So}/-])[\p{L}\p{N}\p{So}./-]{3,14}[\])]?[:.]?\s+/u;

const numberedTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  if (isDone(text)) return null;
  const named = WITH_NAMES.exec(text)?.groups?.['names'];
  if (named !== undefined) return ofNames(named, context);
  const word = matchLength(WORD, text);
  if (word > 0 && text.length - word > 8) return ofMark(text.slice(word), context);
  const code = matchLength(CODE, text);
  return code > 0 ? ofCode(text.slice(code), context) : null;
};

const ofNames = (names: string, context: Context): Seen | null => {
  const { subjects, end } = subjectsAt(names, 0, context.book);
  const isAll = subjects.length > 0 && end >= names.length;
  return isAll && areSure(subjects, context) ? { subjects, confidence: 0.9 } : null;
};

const ofMark = (rest: string, context: Context): Seen | null => {
  const subjects = doersOf(rest, context);
  if (subjects.length > 0) return { subjects, confidence: 0.9 };
  return beginsWithDeed(rest) ? { subjects, confidence: 0.6 } : null;
};

const ofCode = (rest: string, context: Context): Seen | null => {
  const clause = clauseAt(rest, context.book);
  const isTask = clause !== null && isDuty(clause.verb) && areSure(clause.subjects, context);
  return isTask ? { subjects: clause.subjects, confidence: 0.85 } : null;
};

const areSure = (subjects: readonly Subject[], context: Context): boolean =>
  subjects.every((subject) => isSomebody(subject, context) || /^\p{Lu}{2,4}$/u.test(subject.name));
