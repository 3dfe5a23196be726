import { infinitiveLength } from '../../language/deeds.js';
import { matchLength } from '../../language/matching.js';
import type { Context } from '../context.js';
import { isDone } from './nameless-tasks.js';
import { labelledBlock } from '../head/head-labels.js';
import { agendaMeeting } from '../meetings-elsewhere.js';
import type { Seen, Sought } from './sought.js';
import { clauseAt, isDuty, subjectsAt, type Subject } from './subjects.js';
import { beginsWithDeed, doersOf, isListed, isSomebody, namesBeforeMark, namesDeed } from './task-marks.js';

export const agendaTask = ({ sentence, context }: Sought): Seen | null => {
  const meeting = agendaMeeting(sentence.text, context);
  if (!meeting) return null;
  const first = clauseAt(sentence.text, context.book);
  const subjects = first && isDuty(first.verb) ? first.subjects : [];
  return { subjects, confidence: 0.8, meeting };
};

/** Behind the names in a bracket stands nothing, or when: `(Ola, 1. mai)`. */
const BESIDE_NAMES =
  /^(?:[\s,;:–-]{1,3}(?:(?:innen|innan|frist:?|senest|seinast|før)\s)?(?:\d{1,2}[./]\s?(?:\d{1,2}|\p{L}{3,9})?[./]?\s?\d{0,4}|(?:uke|veke)\s\d{1,2}|snarest))?$/iu;

/** `Kari Li (KL), Ola Vik (OV)`. */
const isListOfNames = (text: string, context: Context): boolean => {
  const { subjects, end } = subjectsAt(text, matchLength(/^[\s*_]{0,4}/u, text), context.book);
  const areNames = subjects.length > 0 && subjects.every((subject) => isListed(subject, context));
  return areNames && end >= text.replace(/[\s.]+$/u, '').length;
};

const isList = (text: string, context: Context): boolean =>
  labelledBlock(text) !== null || isListOfNames(text, context);

export const bracketTask = ({ sentence, section, context }: Sought): Seen | null => {
  const bracket = /\(\s?[*_]{0,2}([^()]{2,80}?)[*_]{0,2}\s?\)[.\s]{0,3}$/u.exec(sentence.text);
  if (bracket?.[1] === undefined || isList(sentence.text, context)) return null;
  const subjects = namesInBracket(bracket[1], context);
  const isSure = section === 'tasks' || areListed(subjects, context);
  return subjects.length > 0 && isSure && !hasDoer(sentence.text, context)
    ? { subjects, confidence: 0.85 }
    : null;
};

const areListed = (subjects: readonly Subject[], context: Context): boolean =>
  subjects.every((subject) => isListed(subject, context));

const namesInBracket = (inside: string, context: Context): readonly Subject[] => {
  const { subjects, end } = subjectsAt(inside, 0, context.book);
  return BESIDE_NAMES.test(inside.slice(end)) ? subjects : [];
};

/** `Kari varsler byggerne (Ola og Per)`: who does it stands before, and the bracket says who is meant. */
const hasDoer = (text: string, context: Context): boolean => {
  const clause = clauseAt(text, context.book);
  return clause !== null && isDuty(clause.verb) && clause.subjects.every((one) => isListed(one, context));
};

export const markedTask = ({ sentence: { text }, context }: Sought, mark: RegExp): Seen | null => {
  const from = matchLength(mark, text.slice(0, 20));
  if (from === 0 || text.length < from + 4) return null;
  const subjects = doersOf(text.slice(from), context);
  return { subjects, confidence: subjects.length > 0 ? 0.9 : 0.7, from };
};

export const hasDeed = ({ sentence: { text }, context }: Sought, mark: RegExp): boolean => {
  const rest = text.slice(matchLength(mark, text.slice(0, 20)));
  const clause = clauseAt(rest, context.book);
  return beginsWithDeed(rest) || (clause !== null && (isDuty(clause.verb) || clause.verb === 'need'));
};

export const colonTask = ({ sentence: { text }, section, context }: Sought): Seen | null => {
  const named = namesBeforeMark(text, context);
  if (!named || isDone(text) || !named.subjects.every((subject) => isSomebody(subject, context))) return null;
  const deed = text.slice(named.deedAt);
  const isTask = section === 'tasks' || beginsWithDeed(deed) || namesDeed(deed);
  return isTask ? { subjects: named.subjects, confidence: 0.85 } : null;
};

/** `blir sekretæren bedt om å`, `styret ber Kari om å`: who is asked stands behind the verb. */
const ASKED: readonly RegExp[] = [
  /(?<!\p{L})(?:blir|ble|blei|vert|vart)\s(?=\p{L}[^.,;:]{2,60}?\s(?:bedt|bede|bedne|oppfordret|oppmoda|anmodet)\s(?:om|til)(?!\p{L}))/iu,
  /(?<!\p{L})(?:ber|bad|ba|bed|oppfordrer|oppmodar|anmoder)\s(?=\p{L}[^.,;:]{1,60}?\s(?:om|til)\så\s)/iu,
];

export const askedTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const asked = ASKED.map((form) => form.exec(text)).find((match) => match !== null);
  if (!asked) return toldTo(text, context);
  const { subjects } = subjectsAt(text, asked.index + asked[0].length, context.book);
  const isSure = subjects.length > 0 && subjects.every((subject) => isSomebody(subject, context));
  return isSure ? { subjects, confidence: 0.8 } : null;
};

const TOLD_TO = /(?<!\p{L})(?:bad|ba|ber|bed)\s(?=\p{L}{3})/u;

/** `Styret bad direktøren leggja fram ein plan`: the deed follows without a mark. */
const toldTo = (text: string, context: Context): Seen | null => {
  const told = TOLD_TO.exec(text);
  if (!told) return null;
  const list = subjectsAt(text, told.index + told[0].length, context.book);
  const isDeed = infinitiveLength(text.slice(list.end).trimStart()) > 0;
  const isSure = list.subjects.length > 0 && list.subjects.every((subject) => isSomebody(subject, context));
  return isDeed && isSure ? { subjects: list.subjects, confidence: 0.8 } : null;
};

export const atTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  if (!text.startsWith('@')) return null;
  const list = subjectsAt(text, 1, context.book);
  const isTask = list.end + 3 < text.length && list.subjects.length > 0 && !isDone(text);
  return isTask && list.subjects.every((subject) => isSomebody(subject, context))
    ? { subjects: list.subjects, confidence: 0.85 }
    : null;
};

/** `Sende brev til kommunen: Kari`, `Kjøpe ny motor – Ola`. */
export const behindTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const mark = /\s?[–:-]\s(?=[^–:]{2,60}$)/u.exec(text);
  if (!mark || !namesDeed(text) || isDone(text)) return null;
  const names = text.slice(mark.index + mark[0].length);
  const list = subjectsAt(names, 0, context.book);
  const isList = list.subjects.length > 0 && /^\.?$/.test(names.slice(list.end));
  return isList && list.subjects.every((subject) => isListed(subject, context))
    ? { subjects: list.subjects, confidence: 0.85 }
    : null;
};
