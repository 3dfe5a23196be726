import type { Block, Layout } from '../block.js';
import { readGrid, type GridHead, type GridRow } from '../grid.js';
import { WrittenText } from '../written-text.js';
import { withoutFurniture } from './furniture.js';
import { levelled } from './headings.js';
import { pageSides, readingOrder } from './newspaper.js';
import type { Column, Page } from './page.js';
import { paragraphsOf, written, type Paragraph } from './paragraphs.js';
import { rowsOf } from './pieces.js';
import { cellsOf } from './table-cells.js';
import { partsOf, type Part } from './tables.js';
import { typographyOf, type Typography } from './typography.js';

/** The text of the pages, written in reading order, and its blocks. */
export const layoutOf = (pages: readonly Page[]): { readonly text: string; readonly layout: Layout } => {
  const printed = withoutFurniture(pages.map((page) => ({ page, rows: rowsOf(page) })));
  const typography = typographyOf(printed.flatMap(({ rows }) => rows));
  const sides = pageSides(printed);
  const read = partsOf(printed).map((part) => readPart(part, sides, typography));
  const level = levelled(read.flatMap(({ paragraphs, cells }) => [...paragraphs, ...cells.flat(2)]));
  return writtenParts(
    read.map(({ paragraphs, cells }) => ({
      paragraphs: paragraphs.map(level),
      cells: cells.map((row) => row.map((cell) => cell.map(level))),
    })),
  );
};

/** What a part of the document consists of: paragraphs, or the cells of a table row by row. */
interface ReadPart {
  readonly paragraphs: readonly Paragraph[];
  readonly cells: readonly (readonly (readonly Paragraph[])[])[];
}

const readPart = (part: Part, sides: ReadonlyMap<Page, Column>, typography: Typography): ReadPart => {
  const sidesOn = (page: Page): Column => sides.get(page) ?? { left: 0, right: page.width };
  if (part.kind === 'table') return { paragraphs: [], cells: cellsOf(part, sidesOn, typography) };
  const lines = part.pages.flatMap(({ page, rows }) => readingOrder(rows, sidesOn(page)));
  return { paragraphs: paragraphsOf(lines, typography), cells: [] };
};

const writtenParts = (parts: readonly ReadPart[]): { readonly text: string; readonly layout: Layout } => {
  const text = new WrittenText();
  const blocks: Block[] = [];
  let hasFollowUpColumn = false;
  let head: GridHead | null = null;
  for (const { paragraphs, cells } of parts) {
    for (const paragraph of paragraphs) blocks.push(written(paragraph, text));
    const grid: readonly GridRow[] = cells.map((row) =>
      row.map((cell) => cell.map((paragraph) => written(paragraph, text))),
    );
    if (grid.length === 0) continue;
    const table = readGrid(grid, head);
    for (const block of table.blocks) blocks.push(block);
    head = table.head;
    hasFollowUpColumn ||= table.hasFollowUpColumn;
  }
  return { text: text.toString(), layout: { blocks, hasFollowUpColumn } };
};
