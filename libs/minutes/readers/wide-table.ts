import type { Block, Layout } from './block.js';
import { isTwoColumnHead } from './column-names.js';
import type { GridRow } from './grid-cells.js';
import { headRowOf } from './grid-rows.js';
import { readGrid } from './grid.js';
import { isPageFurniture, linesOf, type SourceLine } from './lines.js';
import { passageOf } from './passage.js';
import { oneColumn } from './text-layer.js';

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
  const lines = linesOf(source).filter((line) => !isPageFurniture(line));
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
    const isRow = pieces.every((piece) => fits(piece, starts)) && isOfTable(pieces, lines[at - 1], starts);
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

const fits = ({ at, text }: Piece, starts: readonly number[]): boolean => {
  const next = starts[columnOf({ at, text }, starts) + 1];
  return next === undefined || at + text.length <= next;
};

const columnOf = (piece: Piece | undefined, starts: readonly number[]): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= (piece?.at ?? 0) + SLACK),
  );

const gridOf = (source: string, lines: readonly SourceLine[]): readonly GridRow[] => {
  const starts = piecesOf(lines[0]?.text ?? '').map(({ at }) => at);
  const rows: { line: SourceLine; pieces: readonly Piece[] }[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    const pieces = piecesOf(line.text);
    if (index < 2 || beginsRow(pieces, lines[index - 1], starts)) rows.push([]);
    rows.at(-1)?.push({ line, pieces });
  }
  return rows.map((row) =>
    starts.map((_, column) => {
      const ranges = row.flatMap(({ line, pieces }) =>
        pieces
          .filter((piece) => columnOf(piece, starts) === column)
          .map(({ at, text }) => ({ start: line.start + at, end: line.start + at + text.length })),
      );
      const passage = passageOf(source, ranges);
      return passage.text === ''
        ? []
        : [{ ...passage, kind: 'paragraph', level: 0, column: 'left', apart: true }];
    }),
  );
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
