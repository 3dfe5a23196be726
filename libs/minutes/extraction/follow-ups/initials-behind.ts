import type { Context } from '../context.js';
import { isDone } from './nameless-tasks.js';
import type { Seen, Sought, TextRule } from './sought.js';
import { subjectsAt, type Subject } from './subjects.js';
import { isListed } from './task-marks.js';

/** A column for whoever acts is narrow, and often holds initials alone: in running text they stand behind the last stop. */
export const INITIALS_BEHIND_RULE: TextRule = {
  name: 'task-initials-behind',
  reason: '«The fence will be mended. KL», «… agreed. (KL/OV)»: behind the stop stands who is to see to it',
  example: 'Nye skilt på kaia. KL',
  find: (sought) => initialsBehind(sought),
};

const NAMES = '(?<names>[^\\s()[\\].][^()[\\].]{0,40})';
const CODES = '(?<names>\\p{Lu}{2,4}(?:\\s?(?:[,/&+]|and|og|och)\\s?\\p{Lu}{2,4}){0,4})';
/** Behind the last stop: in brackets or behind a mark any names, else initials alone. */
const BEHIND: readonly RegExp[] = [
  new RegExp(`[.!?;)]\\s[(\\[]${NAMES}[)\\]]\\.?$`, 'u'),
  new RegExp(`[.!?;)]\\s(?:[Aa]ction|ACTION|[Aa]ktion):?\\s${NAMES}\\.?$`, 'u'),
  new RegExp(`[.!?;)]\\s${CODES}\\.?$`, 'u'),
];

/** Whoever is named behind the last stop, in initials or in brackets; all must be in the lists. */
export const namesBehind = (text: string, context: Context): readonly Subject[] => {
  const names = printedBehind(text);
  if (names === '') return [];
  const list = subjectsAt(names, 0, context.book);
  const areAll = list.end >= names.length && list.subjects.every((subject) => isListed(subject, context));
  return areAll ? list.subjects : [];
};

const printedBehind = (text: string): string => {
  const end = text.slice(-80);
  const printed = BEHIND.map((form) => form.exec(end)?.groups?.['names']);
  return printed.find((names) => names !== undefined)?.trim() ?? '';
};

/** Does a sentence hold nothing but those names? Then it goes with the one before it. */
export const isNamesBehind = (sentence: string, context: Context): boolean =>
  sentence.length <= 44 && namesBehind(`. ${sentence}`, context).length > 0;

const initialsBehind = ({ sentence: { text }, context }: Sought): Seen | null => {
  const subjects = text.length < 12 || isDone(text) ? [] : namesBehind(text, context);
  return subjects.length > 0 ? { subjects, confidence: 0.8 } : null;
};
