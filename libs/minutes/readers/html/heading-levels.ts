import type { Block } from '../block.js';

/**
 * Levels as they are used: whatever level the title of a page has, it is 1, and what stands once or more below
 * it is 2. Where the topmost level is used more than once there is no title, and it is 2 as well.
 */
export const levelled = (blocks: readonly Block[]): readonly Block[] => {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const used = [...new Set(levels)].sort((one, other) => one - other);
  const hasTitle = levels.filter((level) => level === used[0]).length === 1;
  const level = new Map(used.map((one, index) => [one, index + (hasTitle ? 1 : 2)]));
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: level.get(block.level) ?? block.level } : block,
  );
};
