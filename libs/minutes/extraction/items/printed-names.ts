import type { Block } from '../../readers/index.js';

/** So often the same line is no coincidence. */
const FEWEST = 3;
/** Lines at the top that say who met. */
const LINES_OF_HEAD = 4;

const folded = ({ text }: Block): string => text.toLowerCase();

/** A short line without a stop: a name, or words of a label. */
const mayBeName = ({ kind, row, text }: Block): boolean =>
  kind === 'paragraph' && row === undefined && text.length <= 80 && / /.test(text) && /\p{L}$/u.test(text);

/**
 * The blocks without the name of whoever meets, where it closes one matter after the other: a line that stands at the
 * top of the paper comes again as a line of its own. The top keeps it.
 */
export const withoutPrintedNames = (blocks: readonly Block[]): readonly Block[] => {
  const head = blocks.slice(0, LINES_OF_HEAD).map(folded);
  const below = blocks.slice(LINES_OF_HEAD).filter(mayBeName);
  const again = Map.groupBy(below, folded);
  const isPrinted = (block: Block): boolean => {
    const text = folded(block);
    return (again.get(text)?.length ?? 0) >= FEWEST && head.some((line) => line.startsWith(text));
  };
  return blocks.filter((block, at) => at < LINES_OF_HEAD || !mayBeName(block) || !isPrinted(block));
};
