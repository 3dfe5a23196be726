import type { Sentence } from '../../language/sentences.js';
import { slice, type Passage } from '../../readers/passage.js';
import type { Context } from '../context.js';
import { clauseAt, isDuty, type Clause } from './subjects.js';
import { isListed } from './task-marks.js';

const AND = /,?\s(?:og|och|and)\s(?=\p{Lu})|,\s(?:then\s)?(?=\p{Lu})/gu;
/** `Kari kjøper kaffe, og Ola rydder`: two people, two deeds. */
export const eachOnes = (sentence: Sentence, block: Passage, context: Context): readonly Sentence[] => {
  const first = dutyAt(sentence.text, 0, context);
  if (first === null) return [sentence];
  for (const { index, 0: joint } of sentence.text.matchAll(AND)) {
    if (index < first.end || dutyAt(sentence.text, index + joint.length, context) === null) continue;
    const at = sentence.from + index;
    const next = at + joint.length;
    const rest = { ...slice(block, next, sentence.to), from: next, to: sentence.to };
    return [
      { ...slice(block, sentence.from, at), from: sentence.from, to: at },
      ...eachOnes(rest, block, context),
    ];
  }
  return [sentence];
};

const dutyAt = (text: string, from: number, context: Context): Clause | null => {
  const clause = clauseAt(text, context.book, from);
  return clause && isDuty(clause.verb) && clause.subjects.every((one) => isListed(one, context))
    ? clause
    : null;
};
