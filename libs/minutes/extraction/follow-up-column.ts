import { sentencesOf, type Sentence } from '../language/sentences.js';
import { isNeed } from '../language/verbs.js';
import type { Block } from '../readers/index.js';
import { slice } from '../readers/passage.js';
import type { Context } from './context.js';
import { isDecision } from './decisions.js';
import { plainFollowUp, type FollowUp } from './follow-up.js';
import { clauseAt, innerClause, invertedClause, isDuty, type Clause } from './subjects.js';

/**
 * Follow-ups of one cell of the follow-up column. Whatever stands there is to be done, unless it is a
 * decision. A need before somebody's promise is one follow-up with it: `A og B må ha dialog. C følger
 * opp.` is C's, with A and B taking part.
 */
export const followUpsInCell = (block: Block, context: Context): readonly FollowUp[] => {
  const groups: Group[] = [];
  for (const sentence of sentencesOf(block)) {
    if (isDecision(sentence.text)) continue;
    const next = groupOf(sentence, context);
    const last = groups.at(-1);
    if (last && goesWith(last, next)) groups.splice(-1, 1, together(last, next));
    else groups.push(next);
  }
  return groups.map((group) => followUpOf(block, group));
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

const followUpOf = (block: Block, group: Group): FollowUp => {
  const responsible = group.duty?.subjects ?? group.needs.flatMap((need) => need.subjects);
  const participants = group.duty ? group.needs.flatMap((need) => need.subjects) : [];
  const passage = slice(block, group.sentences[0]?.from ?? 0, group.sentences.at(-1)?.to);
  const confidence = group.duty ? 0.95 : 0.7;
  return { ...plainFollowUp(passage, responsible, confidence), participants, mayTakePossessor: true };
};
