import type { Block, Layout } from './block.js';
import { isTwoColumnHead } from './column-names.js';
import type { GridCell, GridRow } from './grid-cells.js';
import { headRowOf } from './grid-rows.js';
import { readGrid } from './grid.js';
import { isPageFurniture, linesOf, type SourceLine } from './lines.js';
import { passageOf } from './passage.js';
import { linesWithoutPages } from './running-heads.js';
import { oneColumn } from './text-layer.js';
import { accountColumn, accountRows, type LineCell, type LineColumns } from './wide-account.js';

/** What stands between two wide blanks of a line. */
interface Piece {
  /** In characters from the margin. */
  readonly at: number;
  readonly text: string;
}

/** A cell may begin this much before its column's name, in characters. */
const SLACK = 3;

/**
 * A table of named columns printed with wide blanks between them (`Tiltak     Ansvar     Frist`), as
 * `pdftotext -layout` and people with a typewriter's habits set it. Its rows are told by the places of the names.
 */
export const isWideTable = (source: string): boolean => {
  const lines = linesOf(source.slice(0, 200_000)).filter((line) => !isPageFurniture(line));
  return lines.some((line, index) => isHead(line) && endOf(lines, index) > index + 1);
};

export const readWideTable = (source: string): Layout => {
  const blocks: Block[] = [];
  const lines = linesWithoutPages(source);
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (index < from || !isHead(line)) continue;
    const end = endOf(lines, index);
    if (end === index + 1) continue;
    for (const block of oneColumn(source, lines.slice(from, index))) blocks.push(block);
    for (const block of readGrid(gridOf(source, lines.slice(index, end))).blocks) blocks.push(block);
    from = end;
  }
  for (const block of oneColumn(source, lines.slice(from))) blocks.push(block);
  return { blocks, hasFollowUpColumn: false };
};

const piecesOf = (text: string): readonly Piece[] =>
  [...text.slice(0, 400).matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ at: match.index, text: match[0] }));

const isHead = ({ text }: SourceLine): boolean => {
  const names = text.length < 200 && / {2}/.test(text.trim()) ? piecesOf(text) : [];
  if (names.length < 2 || isTwoColumnHead(text)) return false;
  const row = names.map(({ at, text: name }) => [blockAt(text, at, name.length)]);
  return headRowOf([row, []]) !== null;
};

const blockAt = (source: string, start: number, length: number): Block => ({
  ...passageOf(source, [{ start, end: start + length }]),
  kind: 'paragraph',
  level: 0,
  column: 'left',
  apart: true,
});

/** Behind the last line that keeps to the columns: a line across two of them is text again. */
const endOf = (lines: readonly SourceLine[], head: number): number => {
  const starts = piecesOf(lines[head]?.text ?? '').map(({ at }) => at);
  let end = head + 1;
  for (let at = head + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.blank) continue;
    const pieces = piecesOf(line.text);
    const isRow =
      pieces.every((piece, index) => fits(piece, starts, index === pieces.length - 1)) &&
      isOfTable(pieces, lines[at - 1], starts);
    if (!isRow) break;
    end = at + 1;
  }
  return end;
};

/** A line that begins at the margin below an empty one has more than one cell. */
const isOfTable = (
  pieces: readonly Piece[],
  above: SourceLine | undefined,
  starts: readonly number[],
): boolean => pieces.length > 1 || columnOf(pieces[0], starts) > 0 || above?.blank === false;

/** The last piece of a line may reach a little into a column that has nothing there. */
const fits = ({ at, text }: Piece, starts: readonly number[], isLast: boolean): boolean => {
  const next = starts[columnOf({ at, text }, starts) + 1];
  return next === undefined || at + text.length <= next + (isLast ? SLACK : 0);
};

const columnOf = (piece: Piece | undefined, starts: readonly number[]): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= (piece?.at ?? 0) + SLACK),
  );

const gridOf = (source: string, lines: readonly SourceLine[]): readonly GridRow[] => {
  const starts = piecesOf(lines[0]?.text ?? '').map(({ at }) => at);
  const columns = rowsOf(lines, starts).map((row) => columnsOf(row, starts));
  const account = accountColumn((columns[0] ?? []).map((cells) => cells[0]?.text ?? ''));
  const width = widthOf(columns.slice(1).flatMap((row) => row[account] ?? []));
  return columns.flatMap((row, at): readonly GridRow[] => {
    const told = at > 0 && account > 0 ? accountRows(source, row, { account, width }) : null;
    return told ?? [row.map((cells) => cellOf(source, cells))];
  });
};

const widthOf = (cells: readonly LineCell[]): number =>
  cells.reduce((widest, { text }) => Math.max(widest, text.length), 0);

/** The names of the columns, and each row with its lines. */
const rowsOf = (lines: readonly SourceLine[], starts: readonly number[]): readonly RowLines[] => {
  const rows: { line: SourceLine; pieces: readonly Piece[] }[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    const pieces = piecesOf(line.text);
    if (rows.length < 2 || beginsRow(pieces, lines[index - 1], starts)) rows.push([]);
    rows.at(-1)?.push({ line, pieces });
  }
  return rows;
};

type RowLines = readonly { readonly line: SourceLine; readonly pieces: readonly Piece[] }[];

const columnsOf = (row: RowLines, starts: readonly number[]): LineColumns =>
  starts.map((_, column) =>
    row.flatMap(({ line, pieces }, at) => {
      const own = pieces.filter((piece) => columnOf(piece, starts) === column);
      const [first] = own;
      const last = own.at(-1);
      if (!first || !last) return [];
      const end = last.at + last.text.length;
      return [
        {
          line: at,
          text: line.text.slice(first.at, end),
          start: line.start + first.at,
          end: line.start + end,
        },
      ];
    }),
  );

const cellOf = (source: string, cells: readonly LineCell[]): GridCell => {
  const passage = passageOf(source, cells);
  return passage.text === ''
    ? []
    : [{ ...passage, kind: 'paragraph', level: 0, column: 'left', apart: true }];
};

/** Its first cell is filled, and does not go on with a line of that cell. */
const beginsRow = (
  pieces: readonly Piece[],
  above: SourceLine | undefined,
  starts: readonly number[],
): boolean => {
  const [first] = pieces;
  if (columnOf(first, starts) > 0) return false;
  return above?.blank === true || pieces.length > 1 || /^[^\p{Ll}(]/u.test(first?.text ?? '');
};
