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
  const groups: { sentences: Sentence[]; duty: Clause | null; needs: Clause[] }[] = [];
  for (const sentence of sentencesOf(block)) {
    if (isDecision(sentence.text)) continue;
    const clause = clauseOf(sentence.text, context);
    const duty = clause && (isDuty(clause.verb) || clause.verb === 'present') ? clause : null;
    const need = clause?.verb === 'need' ? [clause] : [];
    const last = groups.at(-1);
    const joins =
      last !== undefined &&
      (last.duty === null || (duty === null && need.length === 0 && !isNeed(sentence.text)));
    if (joins) {
      last.sentences.push(sentence);
      last.duty ??= duty;
      last.needs.push(...need);
    } else groups.push({ sentences: [sentence], duty, needs: need });
  }
  return groups.map((group) => followUpOf(block, group));
};

const clauseOf = (sentence: string, context: Context): Clause | null => {
  const first = clauseAt(sentence, context.book);
  if (first && first.verb !== 'past' && first.verb !== 'state') return first;
  return innerClause(sentence, context.book) ?? invertedClause(sentence, context.book);
};

const followUpOf = (
  block: Block,
  group: {
    readonly sentences: readonly Sentence[];
    readonly duty: Clause | null;
    readonly needs: readonly Clause[];
  },
): FollowUp => {
  const responsible = group.duty?.subjects ?? group.needs.flatMap((need) => need.subjects);
  const participants = group.duty ? group.needs.flatMap((need) => need.subjects) : [];
  const passage = slice(block, group.sentences[0]?.from ?? 0, group.sentences.at(-1)?.to);
  const confidence = group.duty ? 0.95 : 0.7;
  return { ...plainFollowUp(passage, responsible, confidence), participants, mayTakePossessor: true };
};
