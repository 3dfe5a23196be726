import { ENGLISH_DEED } from '../../language/neighbour-deeds.js';
import type { Context } from '../context.js';
import type { Seen, Sought, TextRule } from './sought.js';
import { subjectsAt, type Subject } from './subjects.js';
import { doersOf, isListed, isSomebody } from './task-marks.js';

/** Ways of English alone to say what somebody is to do. */
export const ENGLISH_TASK_RULES: readonly TextRule[] = [
  {
    name: 'task-resolved-english',
    reason: '«agreed that Kari would write», «resolved that the Clerk write»: the decision gives it to them',
    example: 'It was agreed that Kari Li would write to the neighbours.',
    find: (sought) => resolvedTask(sought),
  },
  {
    name: 'task-would',
    reason: 'minutes in the past tense write «would» where «will» was said',
    example: 'Kari Li would write to the neighbours.',
    find: (sought) => promisedTask(sought),
  },
  {
    name: 'task-action-mark',
    reason: '«[ACTION] Kari to write», «ACTION – Kari to write», «(Kari to action)»',
    example: '[ACTION] Kari Li to write to the neighbours.',
    find: (sought) => markedAction(sought),
  },
  {
    name: 'task-action-of',
    reason: '«Action Kari: write …», «Kari took an action to write …»: the word says that it is hers',
    example: 'Kari Li took an action to write to the neighbours.',
    find: (sought) => actionOfTask(sought),
  },
  {
    name: 'task-name-to-english',
    reason: '«Kari to feed back»: in notes a name, «to» and any verb say what is hers to do',
    example:
      'Minutes of the meeting of the Harbour Committee\nDate: 20 November 2026\nPresent: Kari Li, Ola Vik\n\n1. Pier\nThe pier is old and was looked at. Kari Li to ponder the price.\n\n2. Any other business\nThere was nothing else to discuss.',
    isWhole: true,
    find: (sought) => nameToTask(sought),
  },
  {
    name: 'task-listed-present-english',
    reason: 'in a list of tasks «Kari drafts the letter» says what she will do',
    example: 'Next steps:\n• Kari Li drafts the letter.',
    find: (sought) => (sought.section === 'tasks' ? presentTask(sought) : null),
  },
];

const ADVERB = '(?:also |then |now |please |further |again |therefore |\\p{L}{3,12}ly )?';
/** `Cllr Li`, `the Clerk`, `Kari (treasurer)`: what may stand between a name and its verb. */
const ASIDE = '^(?:\\s\\([^()]{1,40}\\))?,?\\s';
const MODAL =
  '(?:would|will|shall|should|is to|are to|was to|were to|be (?:asked|instructed|requested|authori[sz]ed|delegated) to|to)';
const RESOLVED = new RegExp(`${ASIDE}(?:${MODAL} )?${ADVERB}(?:${ENGLISH_DEED})(?!\\p{L})`, 'iu');
const WOULD = new RegExp(
  `${ASIDE}(?:would|will be(?= \\p{L}{2,20}ing)|(?:is|are|was|were|[’']s) going to|(?:has |have )?(?:kindly |very kindly |generously |also )?(?:volunteered|offered|agreed|promised|undertook) to|volunteers? to|offers? to|agrees? to|promises? to|undertakes? to|commits? to|(?:said|says|stated|confirmed|indicated|reported)(?: that)? (?:he|she|they)(?:[’']d| would)) ${ADVERB}(?:(?:${ENGLISH_DEED})(?!\\p{L})|\\p{L}{2,20}ing(?!\\p{L}))|^[’']s going to ${ADVERB}(?:${ENGLISH_DEED})(?!\\p{L})|${ASIDE}(?:was |were |is |are )?tasked with (?:\\p{L}{2,20}ing)(?!\\p{L})`,
  'iu',
);
/** `would like to hear`, and what only would be done if something else were. */
const ASKS =
  /(?<!\p{L})(?:ask|asks|see|check|find out|enquire|inquire|determine|confirm|clarify|establish|investigate|advise|decide|consider|look into)(?:\s[^\s.]{1,25}){0,10}?\s(?:if|whether)\s.*$/iu;
const isConditional = (text: string): boolean => CONDITION.test(text.replace(ASKS, ''));
const CONDITION = /(?<!\p{L})(?:if|unless|whether|could|might|were to)(?!\p{L})|\?\s*$/iu;

const THAT =
  /(?<!\p{L})(?:agreed|resolved|decided|suggested and agreed|carried|approved|(?:commission|board|council|committee|trustees|governors) (?:requested|directed))(?: unanimously)?(?:,|:)?(?: that)? (?:the )?(?=\p{L})/giu;

const resolvedTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  if (isConditional(text)) return null;
  for (const that of text.matchAll(THAT)) {
    const list = somebodyAt(text, that.index + that[0].length, context);
    if (list && RESOLVED.test(text.slice(list.end))) return { subjects: list.subjects, confidence: 0.85 };
  }
  return null;
};

const promisedTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  if (isConditional(text)) return null;
  const list = somebodyAt(text, /^[\s*_]{0,4}(?:the\s)?/iu.exec(text)?.[0].length ?? 0, context);
  return list && WOULD.test(text.slice(list.end)) ? { subjects: list.subjects, confidence: 0.8 } : null;
};

const ACTION_OF = /^[\s*_]{0,4}action(?: item| point)?(?: on| for)? (?=\p{Lu})/iu;
const TOOK = new RegExp(
  `${ASIDE}(?:took|takes?|has|have|had|accepted|was given|were given) (?:on )?(?:the|an|this|that) action(?: item| point)? (?:to ${ADVERB}(?:${ENGLISH_DEED})(?!\\p{L})|(?:of|for|on) \\p{L}{2,20}ing(?!\\p{L}))`,
  'iu',
);

const actionOfTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const label = ACTION_OF.exec(text)?.[0].length ?? 0;
  const list = somebodyAt(text, label, context);
  if (!list) return null;
  const isSaid =
    label > 0
      ? /^[*_]{0,3}(?:\s?[:–-]\s\S|\s(?:to|will|shall)\s\p{Ll})/u.test(text.slice(list.end))
      : TOOK.test(text.slice(list.end));
  return isSaid ? { subjects: list.subjects, confidence: 0.9 } : null;
};

/** `to the left`, `to be chair`: no deed. */
const TO_ANYTHING =
  /^(?:\s\([^()]{1,40}\))?,?\sto (?:please |also |then |now )?(?!(?:be|have|the|a|an|his|her|their|our|my|your|its|this|that|these|those|it|us|them|him|remain|stay|serve|stand|retire|resign|continue as|date|be|whom|which|no|and|or|all|any|some|see the|us|explain why)(?!\p{L}))\p{Ll}{2,}(?!\p{L})/u;
const nameToTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const list = somebodyAt(text, /^[\s*_]{0,4}(?:the\s|nb:?\s)?/iu.exec(text)?.[0].length ?? 0, context);
  const isTask = list !== null && TO_ANYTHING.test(text.slice(list.end)) && !/\?\s*$/.test(text);
  return isTask && context.language === 'en' ? { subjects: list.subjects, confidence: 0.75 } : null;
};

const THIRD = new RegExp(`^\\s(?:${ENGLISH_DEED})(?:s|es)(?!\\p{L})`, 'u');
const presentTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const list = somebodyAt(text, 0, context);
  return list && THIRD.test(text.slice(list.end)) ? { subjects: list.subjects, confidence: 0.8 } : null;
};

interface Somebody {
  readonly subjects: readonly Subject[];
  readonly end: number;
}

/** People of the lists or offices, and nobody else. */
const somebodyAt = (text: string, from: number, context: Context): Somebody | null => {
  const list = subjectsAt(text, from, context.book);
  const areSure = list.subjects.every(
    (subject) =>
      isListed(subject, context) ||
      (isSomebody(subject, context) && subject.sort !== 'collective') ||
      /^\p{Lu}{2,3}$/u.test(subject.name),
  );
  return list.subjects.length > 0 && areSure ? list : null;
};

const MARK =
  /^[\s*_>-]{0,6}(?:[[(]\s?action(?: item| point)?\s?[\])]\s?[:–-]?|action(?: item| point)?\s?[–-])\s+/iu;
const TO_ACTION =
  /[([]\s?(?<names>[^()[\]]{2,60}?) to (?:action|arrange|organi[sz]e|follow up|check|do|progress|chase|report back|investigate|contact|write)[^()[\]]{0,60}[\])][.\s]{0,2}$/iu;

const markedAction = (sought: Sought): Seen | null => bracketedAction(sought) ?? actionBehindMark(sought);

const bracketedAction = ({ sentence: { text }, context }: Sought): Seen | null => {
  const names = TO_ACTION.exec(text)?.groups?.['names'] ?? '';
  const inside = names === '' ? null : somebodyAt(names, 0, context);
  return inside && inside.end >= names.length ? { subjects: inside.subjects, confidence: 0.85 } : null;
};

const actionBehindMark = ({ sentence: { text }, context }: Sought): Seen | null => {
  const mark = MARK.exec(text)?.[0].length ?? 0;
  if (mark === 0 || text.length - mark < 8) return null;
  const subjects = doersOf(text.slice(mark), context);
  return { subjects, confidence: subjects.length > 0 ? 0.9 : 0.6 };
};
