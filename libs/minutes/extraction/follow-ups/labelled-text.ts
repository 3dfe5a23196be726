import { sentencesOf } from '../../language/sentences.js';
import type { Block } from '../../readers/index.js';
import { slice } from '../../readers/passage.js';

const DEADLINE_AFTER =
  /^[\s.,;)|]{0,4}(?:[Tt]ids)?(?:[Ff]rist|[Dd]eadline)\s?:?\s[^;]{1,50}?(?:[.;](?=\s+\p{Lu}\p{Ll})|[.;]?\s*$)/u;
/** A label closes at most so much text as its task: the last sentences before it. */
const LONGEST_TASK = 320;

/** A deadline right behind the owner belongs to the task, with its bracket and full stop. */
export const endOfTask = (text: string, from: number): number => {
  const end = from + (/^[*_)\]]{0,4}[.,;]?/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  return end + (DEADLINE_AFTER.exec(text.slice(end, end + 90))?.[0].length ?? 0);
};

/** Where the task of a label begins: behind the label before, or with the last sentence of a long text. */
export const startOfTask = (block: Block, from: number, label: number): number => {
  const begins = from + (/^[\s,.;]{0,4}/.exec(block.text.slice(from, from + 4))?.[0].length ?? 0);
  if (label - begins <= LONGEST_TASK) return begins;
  const sentences = sentencesOf(slice(block, begins, label));
  const last = sentences.at(-1);
  return last ? begins + last.from : begins;
};
