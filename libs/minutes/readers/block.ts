import type { Passage } from './passage.js';

/**
 * What every reader turns its format into: paragraphs in reading order. A reader for another format
 * (PDF with positions, Word, HTML) only has to make these.
 */
export interface Block extends Passage {
  readonly kind: 'heading' | 'paragraph' | 'bullet';
  /** Depth of a heading (1 = top) or indentation of a bullet in columns; 0 for paragraphs. */
  readonly level: number;
  /** `right` is the follow-up column of a table; all else is `left`. */
  readonly column: 'left' | 'right';
  /** An empty line, a new row or a new page stands before it. */
  readonly apart: boolean;
  /** The block is a row of a table whose columns have names; its own text is that of all its cells. */
  readonly row?: readonly Cell[];
}

/** One cell of a row, in reading order; empty cells are left out. */
export interface Cell {
  /** Name of its column as printed (`Ansvar`, `Frist`), white space folded. */
  readonly heading: string;
  readonly passage: Passage;
  /** Its paragraphs, where it has several: the nth of one cell goes with the nth of another. */
  readonly parts?: readonly Passage[];
}

export interface Layout {
  readonly blocks: readonly Block[];
  /** The source sets follow-ups in a column of their own. */
  readonly hasFollowUpColumn: boolean;
}
