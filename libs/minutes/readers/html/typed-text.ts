import type { Block } from '../block.js';
import { linesOf } from '../lines.js';
import { spanOf } from '../passage.js';
import { oneColumn } from '../text-layer.js';
import type { WrittenText } from '../written-text.js';

/** Text whose lines stand as they were typed (`pre`) is read as plain text is. */
export const writeTypedText = (typed: string, written: WrittenText): readonly Block[] => {
  const source = folded(typed);
  if (source === '') return [];
  const [first, ...more] = source.split('\n').map((line) => written.line(line));
  const from = first && more ? spanOf(first).start : 0;
  return oneColumn(source, linesOf(source)).map((block) => ({
    ...block,
    pieces: block.pieces.map((piece) => ({ at: piece.at, source: piece.source + from })),
  }));
};

/** As it is written: white space folded, at most one empty line. */
const folded = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
