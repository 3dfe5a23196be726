import { NUMBERED } from '../paragraphs.js';
import type { Piece, Row } from './page.js';
import { inColumns } from './table-columns.js';
import type { Table, TablePage } from './tables.js';

/** The pieces of one baseline of a table, cell by cell. */
export interface TableLine {
  readonly on: TablePage;
  readonly y: number;
  readonly cells: readonly (readonly Piece[])[];
}

export type TableRow = readonly TableLine[];

/**
 * The rows of a table. Drawn lines tell them apart where there are some; else the room between them and what
 * stands in the first column. The first row of a page goes on with the last of the page before when its first
 * cell is empty or a sentence goes on in it.
 */
export const tableRows = (table: Table, pitch: number): readonly TableRow[] => {
  const lines = table.pages.flatMap((on) => on.rows.map((row) => lineOn(on, row)));
  const rowsBegin = beginningIn(lines, pitch);
  const rows: TableLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && !rowsBegin(row, line)) row.push(line);
    else rows.push([line]);
  }
  return rows;
};

const lineOn = (on: TablePage, row: Row): TableLine => ({
  on,
  y: row[0].y,
  cells: inColumns(row, on.starts),
});

type Begins = (row: readonly TableLine[], line: TableLine) => boolean;

/** How rows begin in this table. */
const beginningIn = (lines: readonly TableLine[], pitch: number): Begins => {
  const isDrawn = pairs(lines).some(([above, line]) => hasRuleBetween(above, line));
  const room = roomBetweenRows(lines);
  return (row, line) => {
    const above = row.at(-1);
    if (above?.on !== line.on) return !goesOnOverPage(row, line);
    if (isDrawn) return hasRuleBetween(above, line);
    return line.cells[0]?.length !== 0 && isSetApart(row, line, { room, pitch });
  };
};

interface Room {
  /** Above rows, and between lines; in parts of the size of the letters. */
  readonly room: number;
  readonly pitch: number;
}

/** Without drawn lines: does this line, which has something in its first cell, begin a row? */
const isSetApart = (row: readonly TableLine[], line: TableLine, { room, pitch }: Room): boolean => {
  const above = row.at(-1);
  const gap = above ? distance(above, line) : 0;
  const isPair = line.cells.length === 2;
  if (gap > 1.3 * pitch) return isPair || isFull(line) || gap > 0.9 * room;
  const isTight = room <= 1.3 * pitch;
  return isTight && !isPair ? isFull(line) && isFresh(row, line, 0) : isNumbered(row, line);
};

const pairs = (lines: readonly TableLine[]): readonly (readonly [TableLine, TableLine])[] =>
  lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    return above && above.on === line.on ? [[above, line] as const] : [];
  });

const hasRuleBetween = (above: TableLine, line: TableLine): boolean =>
  line.on.rules.some((y) => y < above.y && y > line.y);

/** In parts of the size of the letters. */
const distance = (above: TableLine, line: TableLine): number =>
  (above.y - line.y) / Math.max(1, ...line.cells.flat().map(({ size }) => size));

/** Median of the room above lines that have more than their first cell. */
const roomBetweenRows = (lines: readonly TableLine[]): number => {
  const rooms = pairs(lines)
    .filter(([, line]) => isFull(line))
    .map(([above, line]) => distance(above, line))
    .toSorted((one, other) => one - other);
  return rooms[rooms.length >> 1] ?? 0;
};

const isFull = ({ cells: [first = [], ...others] }: TableLine): boolean =>
  first.length > 0 && others.some((cell) => cell.length > 0);

const textOf = (line: TableLine | undefined, column: number): string =>
  line?.cells[column]?.map(({ text }) => text).join(' ') ?? '';

/** What stands last in a column of the row so far. */
const lastText = (row: readonly TableLine[], column: number): string =>
  textOf(
    row.findLast((line) => (line.cells[column]?.length ?? 0) > 0),
    column,
  );

/** Nothing in this column goes on from the line above. */
const isFresh = (row: readonly TableLine[], line: TableLine, column: number): boolean => {
  const text = textOf(line, column);
  return text === '' || !/^[\p{Ll}(]/u.test(text) || /[.:;!?]$/.test(lastText(row, column));
};

/** Rows that stand close are told apart by their numbers, unless a sentence beside goes on. */
const isNumbered = (row: readonly TableLine[], line: TableLine): boolean => {
  const last = lastText(row, 1);
  const isWhole = last === '' || textOf(line, 1) === '' || /[.:;!?]$/.test(last);
  return isWhole && NUMBERED.test(`${textOf(line, 0)} X`);
};

const goesOnOverPage = (row: readonly TableLine[], line: TableLine): boolean => {
  if ((line.cells[0]?.length ?? 0) === 0) return true;
  return line.cells.some((_, column) => lastText(row, column) !== '' && !isFresh(row, line, column));
};
