import type { Block } from '../../readers/index.js';
import { slice, type Passage } from '../../readers/passage.js';

const CASE_IN_TEXT = /(?:^|\s)(?=\d{1,3}\/\d{2}(?:\d{2})?:\s\p{Lu})/gu;

/** `… behandlet var: 14/11: Vei: … 15/11: Brygge: …` in one paragraph becomes one block a case. */
export const splitCasesInText = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => {
    const starts = [...block.text.slice(0, 100_000).matchAll(CASE_IN_TEXT)].map((match) => match.index);
    if (starts.length < 2) return [block];
    const cuts = [0, ...starts.filter((start) => start > 0), block.text.length];
    return cuts.slice(0, -1).map((from, index) => asCase(block, slice(block, from, cuts[index + 1])));
  });

const asCase = (block: Block, passage: Passage): Block => {
  const number = /^\d{1,3}\/\d{2,4}:\s*/.exec(passage.text);
  return { ...block, ...passage, apart: true, kind: number ? 'paragraph' : block.kind };
};
