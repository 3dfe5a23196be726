import { sentencesOf, type Sentence } from '../../language/sentences.js';
import { isToldInSwedish } from '../../language/told.js';
import { isNeed } from '../../language/verbs.js';
import type { Block } from '../../readers/index.js';
import { slice } from '../../readers/passage.js';
import type { Context } from '../context.js';
import { isDecision } from '../decisions/decisions.js';
import { plainFollowUp, type FollowUp } from './follow-up.js';
import type { Rule } from '../rule.js';
import { clauseAt, innerClause, invertedClause, isDuty, type Clause } from './subjects.js';

const inColumn = (cell: string): string =>
  `Referat fra møte i Havnerådet 20. november 2026\nSaker\tOppfølging\n<p>1. Kai er gammel.</p>\t<p>${cell}</p>\n<p>2. Eventuelt</p>\t<p>KS sender brev.</p>\n`;

const IN_COLUMN: Rule = {
  name: 'task-in-column',
  reason: 'whatever stands in the follow-up column is to be done, unless it is a decision',
  example: inColumn('Brygga bør males.'),
  isWhole: true,
};
const NEED_AND_PROMISE: Rule = {
  name: 'task-need-and-promise',
  reason:
    'a need before somebody’s promise is one follow-up with it: `A og B må ha dialog. C følger opp.` is C’s, with A and B taking part',
  example: inColumn('Kari Li og Ola Vik må ha dialog. KS følger opp.'),
  isWhole: true,
};
export const COLUMN_RULES: readonly Rule[] = [IN_COLUMN, NEED_AND_PROMISE];

/** Follow-ups of one cell of the follow-up column. */
export const followUpsInCell = (block: Block, context: Context): readonly FollowUp[] => {
  if (!context.isOn(IN_COLUMN)) return [];
  const said = sentencesOf(block).filter(
    ({ text }) => /\p{L}{2}/u.test(text) && !isDecision(text, context.isOn) && !isToldInSwedish(text),
  );
  return joinedGroups(
    said.map((sentence) => groupOf(sentence, context)),
    context,
  ).map((group) => followUpOf(block, group));
};

const joinedGroups = (groups: readonly Group[], { isOn }: Context): readonly Group[] => {
  const joined: Group[] = [];
  for (const next of groups) {
    const last = joined.at(-1);
    if (last && isOn(NEED_AND_PROMISE) && goesWith(last, next)) joined.splice(-1, 1, together(last, next));
    else joined.push(next);
  }
  return joined;
};

/** Sentences that make one follow-up: at most one promise, and the needs before it. */
interface Group {
  readonly sentences: readonly Sentence[];
  readonly duty: Clause | null;
  readonly needs: readonly Clause[];
  readonly speaksOfNeed: boolean;
}

const groupOf = (sentence: Sentence, context: Context): Group => {
  const clause = clauseOf(sentence.text, context);
  const isPromise = clause !== null && (isDuty(clause.verb) || clause.verb === 'present');
  const needs = clause?.verb === 'need' ? [clause] : [];
  const speaksOfNeed = needs.length > 0 || isNeed(sentence.text);
  return { sentences: [sentence], duty: isPromise ? clause : null, needs, speaksOfNeed };
};

/** A need waits for a promise; after a promise only what adds to it goes on. */
const goesWith = (last: Group, next: Group): boolean =>
  last.duty === null || (next.duty === null && !next.speaksOfNeed);

const together = (one: Group, other: Group): Group => ({
  sentences: [...one.sentences, ...other.sentences],
  duty: one.duty ?? other.duty,
  needs: [...one.needs, ...other.needs],
  speaksOfNeed: one.speaksOfNeed || other.speaksOfNeed,
});

const clauseOf = (sentence: string, context: Context): Clause | null => {
  const first = clauseAt(sentence, context.book);
  if (first && first.verb !== 'past' && first.verb !== 'state') return first;
  return innerClause(sentence, context.book) ?? invertedClause(sentence, context.book);
};

const followUpOf = (block: Block, { sentences, duty, needs }: Group): FollowUp => {
  const needed = needs.flatMap((need) => need.subjects);
  const passage = slice(block, sentences[0]?.from ?? 0, sentences.at(-1)?.to);
  const rules = sentences.length > 1 ? [IN_COLUMN.name, NEED_AND_PROMISE.name] : [IN_COLUMN.name];
  const found = duty
    ? plainFollowUp(passage, duty.subjects, { rule: IN_COLUMN.name, confidence: 0.95 })
    : plainFollowUp(passage, needed, { rule: IN_COLUMN.name, confidence: 0.7 });
  return { ...found, participants: duty ? needed : [], mayTakePossessor: true, rules };
};
