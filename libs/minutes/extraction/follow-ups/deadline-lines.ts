import type { Block } from '../../readers/index.js';
import { joined } from '../../readers/passage.js';

const DEADLINE_LINE = /^(?:tids)?frist(?:en)?(?:\s?:\s|\s(?=\d|innen\s|innan\s|uke\s|veke\s)).{1,60}$/iu;

/** `Frist: 1. mai` on a line of its own belongs to the paragraph right above it. */
export const withDeadlineLines = (blocks: readonly Block[]): readonly Block[] => {
  const kept: Block[] = [];
  for (const block of blocks) {
    const above = kept.at(-1);
    const whole = above && DEADLINE_LINE.test(block.text) && isText(above) ? joined(above, block) : null;
    if (above && whole) kept.splice(-1, 1, { ...above, ...whole });
    else kept.push(block);
  }
  return kept;
};

const isText = (block: Block): boolean => block.column === 'left' && block.kind !== 'heading';
