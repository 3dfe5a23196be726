/**
 * What stands on the pages of a PDF. Lengths are points (1/72 inch) from the lower left corner of the page as
 * it is shown: x grows to the right, y upwards.
 */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Upright text, in the order of the file. */
  readonly runs: readonly Run[];
  readonly drawn: Drawing;
}

/** A piece of text that the file sets in one go: a line, a word, sometimes one letter. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the font: its lines are usually 1.1 to 1.5 times this apart. */
  readonly size: number;
  readonly bold: boolean;
}

/** Drawn lines and dots. */
export interface Drawing {
  readonly across: readonly Box[];
  readonly upright: readonly Box[];
  /** As large as a bullet. */
  readonly dots: readonly Box[];
}

export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Text on one baseline without a wide gap in it: a line of a paragraph, or a line of a cell. */
export interface Piece extends Run {
  /** Number of its page. */
  readonly page: number;
}

/** The pieces on one baseline of a page, from left to right; at least one. */
export type Row = readonly [Piece, ...Piece[]];

/** The sides of a column of text. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** A line of a column: its pieces on one baseline are one. */
export interface Line extends Piece {
  readonly column: Column;
  /** Where its last piece begins, when that stands far from what is before it, as a value beside its label. */
  readonly tab: number | null;
}
