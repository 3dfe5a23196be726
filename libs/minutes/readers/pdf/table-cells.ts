import { lineOf, sidesOf } from './lines.js';
import type { Column, Line, Page, Piece } from './page.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { columnsOf, inColumns } from './table-columns.js';
import { tableRows, type TableRow } from './table-rows.js';
import type { Table, TablePage } from './tables.js';
import type { Typography } from './typography.js';

/** The paragraphs of each cell, row by row; the names of the columns are the first row where they are printed. */
export const cellsOf = (
  table: Table,
  sidesOn: (page: Page) => Column,
  typography: Typography,
): readonly (readonly (readonly Paragraph[])[])[] => {
  const rows = tableRows(table, typography.pitch);
  const columns = columnsOnPages(rows, sidesOn);
  const body = rows.map((row) =>
    table.head.map((_, column) => paragraphsOf(cellLines(row, column, columns), typography)),
  );
  if (table.goesOn) return body;
  return [namesOf(table, typography), ...body];
};

const namesOf = (
  { head, headBelow, pages }: Table,
  typography: Typography,
): readonly (readonly Paragraph[])[] => {
  const below = headBelow.map((row) => inColumns(row, pages[0]?.starts ?? []));
  return head.map((name, column) => {
    const more = below.flatMap((cells) => cells[column] ?? []);
    const whole = [name, ...more].map(({ text }) => text).join(' ');
    return paragraphsOf([lineOf([{ ...name, text: whole }], sidesOf([[name]], name))], typography);
  });
};

type Columns = ReadonlyMap<TablePage, readonly Column[]>;

const columnsOnPages = (rows: readonly TableRow[], sidesOn: (page: Page) => Column): Columns => {
  const lines = Map.groupBy(rows.flat(), ({ on }) => on);
  return new Map(
    [...lines].map(([on, below]) => {
      const cells = below.map((line) => line.cells);
      return [on, columnsOf(cells, on.starts, sidesOn(on.page).right)];
    }),
  );
};

const cellLines = (row: TableRow, column: number, columns: Columns): readonly Line[] =>
  row.flatMap(({ on, cells }) => {
    const [first, ...more]: readonly Piece[] = cells[column] ?? [];
    const sides = columns.get(on)?.[column];
    return first && sides ? [lineOf([first, ...more], sides)] : [];
  });
