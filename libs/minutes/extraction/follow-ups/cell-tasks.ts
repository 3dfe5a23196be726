import { sentencesOf } from '../../language/sentences.js';
import { matchLength } from '../../language/matching.js';
import { isHabit } from '../../language/verbs.js';
import { slice, type Passage } from '../../readers/passage.js';
import { bareOutcome } from '../decisions/bare-outcomes.js';
import type { Context } from '../context.js';
import { outcomeIn, type Outcome } from '../decisions/decisions.js';
import { followUpInSentence } from './follow-ups-in-text.js';
import { isDone } from './nameless-tasks.js';
import { isReported } from './reported.js';
import type { CellText } from './row-cells.js';
import type { CellTask } from './row-tasks.js';
import type { Section } from '../items/sections.js';
import { statementsOf } from '../decisions/statements.js';
import { clauseAt, isDuty } from './subjects.js';
import { beginsWithDeed } from './task-marks.js';

export const outcomeOf = ({ text }: Passage, { isOn }: Context): Outcome | null =>
  bareOutcome(text, '', isOn) ?? outcomeIn(text, isOn);

/** The tasks of a cell for tasks: its paragraphs, or as many sentences as lines stand beside it. */
export const tasksOf = (cell: CellText, lines: number): readonly CellTask[] => {
  const entries = cell.parts.length === 1 ? letteredEntries(cell) : [];
  if (entries.length > 1) return entries.map((passage) => ({ passage, doers: [] }));
  const sentences = lines > 1 && cell.parts.length === 1 ? sentencesOf(cell) : [];
  const tasks = cell.parts.length > 1 ? cell.parts : sentences.length === lines ? sentences : [cell];
  return tasks.map((passage) => ({ passage, doers: [] }));
};

const LETTER = /(?:^|(?<=[.;]\s))[a-h]\)\s(?=\p{Lu})/gu;

/** `a) Kari svarer. b) Ola ringer.` in one paragraph; the mark of the first may be taken off already. */
const letteredEntries = (cell: Passage): readonly Passage[] => {
  const marks = [...cell.text.slice(0, 2_000).matchAll(LETTER)];
  const starts = marks.map((mark) => mark.index);
  if (!marks.some((mark) => mark[0].startsWith('b'))) return [];
  const from = starts[0] === 0 ? starts : [0, ...starts];
  return from.map((start, index) => {
    const entry = slice(cell, start, from[index + 1]);
    return slice(entry, matchLength(/^[a-h]\)\s/u, entry.text));
  });
};

/** What of a matter is to be done by whoever stands beside it: its deeds; of an account without any its end. */
export const tasksOfMatter = (cell: CellText, lines: number, context: Context): readonly CellTask[] => {
  const parts = cell.parts.map(withoutTitle);
  if (parts.length > 1 && parts.length === lines) return parts.flatMap((part) => onlyTask(part, context));
  const statements = parts.flatMap((part) => statementsOf(part, context));
  const isAccount = statements.length > 1 || cell.text.length > LONGEST_TASK;
  if (!isAccount) return lastTask(parts[0], context);
  const deeds = statements.flatMap((statement) => deedIn(statement, 'text', context) ?? []);
  return deeds.length > 0 ? deeds : lastTask(statements.at(-1), context);
};
const LONGEST_TASK = 160;

const lastTask = (last: Passage | undefined, context: Context): readonly CellTask[] =>
  last && !outcomeOf(last, context) ? [{ passage: last, doers: [] }] : [];

/** `**Kaia** Ola orienterte.`: what is set in bold at the beginning is the title. */
const withoutTitle = (part: Passage): Passage => {
  const rest = slice(part, matchLength(/^(\*\*|__)(?=\S)[^*_]{2,200}\1[\s.:]*/u, part.text.slice(0, 220)));
  return rest.text === '' ? part : rest;
};

/** The paragraph beside one owner, without what has become of it already. */
const onlyTask = (part: Passage, context: Context): readonly CellTask[] => {
  const statements = statementsOf(part, context);
  if (statements.length === 1) return [{ passage: part, doers: [] }];
  const deed = statements
    .map((statement) => deedIn(statement, 'text', context))
    .find((found) => found !== null);
  return [deed ?? { passage: statements.at(-1) ?? part, doers: [] }];
};

/** A deed beside an owner: by a rule for running text, or by its verb alone, for who does it stands beside. */
export const deedIn = (sentence: Passage, section: Section, context: Context): CellTask | null => {
  const { text } = sentence;
  if (isDone(text) || outcomeOf(sentence, context)) return null;
  const found = followUpInSentence({ sentence, section, sectionRule: null, isListEntry: false, context });
  if (found) return { passage: found.passage, doers: found.subjects };
  const isDeed =
    section !== 'decision' && (beginsWithDeed(text) || isPassive(text) || isAnnounced(text, context));
  return isDeed ? { passage: sentence, doers: [] } : null;
};

/** Whoever the sentence names may be a word for those beside it: `Forvalteren henter inn tilbud`. */
const isAnnounced = (text: string, { book }: Context): boolean => {
  const clause = clauseAt(text, book);
  return clause !== null && isDuty(clause.verb) && !isReported(text, clause);
};

const PASSIVE = /(?<=\s)\p{Ll}{2,18}(?:es|ast)(?!\p{L})/gu;
/** Words that only end like a passive, and what is so and is not done. */
const NO_DEED =
  /^(?:felles|deres|hennes|begges|alles|ellers|finnes|finnast|møtes|synes|lykkes|trives|dekkes|dekkast|brukes|brukast|eies|eigast|drives|drivast|kalles|kallast|kreves|krevst|behøves|trenges|trengs|ønskes|antas|menes|forventes|ventast|omfattes|vedtas|godkjennes|godkjennast|innvilges|avslås|avvises|utsettes|utsetjast|skyldes|minnes|oppleves|merkes|anbefales|foreslås)$/u;

/** `Beboerne varsles`, not «kan varsles» and not «felles». */
const isPassive = (text: string): boolean =>
  [...text.slice(0, 300).matchAll(PASSIVE)].some(([word]) => !NO_DEED.test(word)) &&
  !isHabit(text) &&
  !/\?\s*$|^(?:hvis|dersom|viss|om)\s|(?<!\p{L})(?:kan|bør|burde|må)(?!\p{L})/iu.test(text);
