import type { Block } from '../block.js';
import type { GridCell, GridRow } from '../grid.js';
import { attribute, type Element } from './walk.js';

/** Browsers go further; minutes have no more columns. */
const MOST_COLUMNS = 50;
const MOST_ROWS_MERGED = 1_000;

/** The rows of a table as they are drawn: a merged cell stands once, and covers the places beside and below it. */
export class TableDraft {
  readonly #rows: GridCell[][] = [];
  /** For so many rows more, the cell of an earlier row covers the column. */
  readonly #covered = new Map<number, number>();
  /** Columns that the cell of an earlier row covers in this row. */
  #coveredHere = new Set<number>();

  beginRow(): void {
    this.#rows.push([]);
    this.#coveredHere = new Set();
    for (const [column, rows] of this.#covered) {
      this.#coveredHere.add(column);
      if (rows === 1) this.#covered.delete(column);
      else this.#covered.set(column, rows - 1);
    }
  }

  cell(element: Element, blocks: readonly Block[]): void {
    if (this.#rows.length === 0) this.beginRow();
    const row = this.#rows.at(-1) ?? [];
    while (this.#coveredHere.has(row.length)) row.push(null);
    const wide = Math.min(span(element, 'colspan'), Math.max(1, MOST_COLUMNS - row.length));
    const high = Math.min(span(element, 'rowspan'), MOST_ROWS_MERGED);
    for (let at = 0; at < wide; at += 1) {
      if (high > 1) this.#covered.set(row.length, high - 1);
      row.push(at === 0 ? blocks : null);
    }
  }

  get rows(): readonly GridRow[] {
    return this.#rows;
  }
}

const span = (element: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number.parseInt(attribute(element, name) ?? '1', 10) || 1);
