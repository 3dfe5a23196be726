import type { Block } from './block.js';
import type { ColumnRole } from './column-names.js';
import type { Passage } from './passage.js';

/** The paragraphs of a cell in reading order; null where a merged cell to its left or above covers the place. */
export type GridCell = readonly Block[] | null;
/** Cells from left to right; a short row has empty cells at its end. */
export type GridRow = readonly GridCell[];

/** Names of the columns of a table, as printed, and what they say. */
export interface GridHead {
  readonly names: readonly string[];
  readonly roles: readonly (ColumnRole | null)[];
}

/** Passages one behind the other as one, in the order of the source; what stands between them is left out. */
export const together = (passages: readonly Passage[]): Passage => {
  const texts: string[] = [];
  const pieces: { at: number; source: number }[] = [];
  let length = 0;
  for (const passage of passages) {
    if (passage.text === '') continue;
    const at = texts.length === 0 ? 0 : length + 1;
    for (const piece of passage.pieces) pieces.push({ at: piece.at + at, source: piece.source });
    texts.push(passage.text);
    length = at + passage.text.length;
  }
  return { text: texts.join(' '), pieces };
};

/** A paragraph of its own. */
export const paragraphOf = (passages: readonly Passage[]): Block => ({
  ...together(passages),
  kind: 'paragraph',
  level: 0,
  column: 'left',
  apart: true,
});
