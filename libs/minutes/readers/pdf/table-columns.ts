import { sidesOf } from './lines.js';
import type { Column, Piece, Row } from './page.js';

/** Points: the lines of a column begin at the same place within this. */
export const SLACK = 2;
/** So many of the places where pieces begin are tried for the side of a column. */
const PLACES = 12;

/**
 * Where the columns of a table begin on a page, the first at 0: between the names of two columns the place where
 * the fewest pieces are cut in two and the most begin. `rows` are those below the head on the same page.
 */
export const columnStarts = (head: Row, rows: readonly Row[]): readonly number[] => {
  const pieces = rows.flat();
  return head.map((name, index) => {
    const before = head[index - 1];
    return before ? startBetween(before, name, pieces) : 0;
  });
};

const startBetween = (before: Piece, name: Piece, pieces: readonly Piece[]): number => {
  const counts = new Map<number, number>([[Math.floor(name.left), 1]]);
  for (const { left } of pieces) {
    if (left <= before.left + SLACK || left > name.left + SLACK) continue;
    counts.set(Math.floor(left), (counts.get(Math.floor(left)) ?? 0) + 1);
  }
  const likely = [...counts]
    .toSorted((one, other) => other[1] - one[1] || other[0] - one[0])
    .slice(0, PLACES);
  const cut = (x: number): number => pieces.filter((piece) => isAcross(piece, x)).length;
  const tried = likely.map(([x, beginning]) => ({ x, cut: cut(x), beginning }));
  return tried.reduce((best, next) => (next.cut < best.cut ? next : best)).x - SLACK;
};

/** Does a piece begin before the column and go on into it? */
export const isAcross = ({ left, right }: Piece, start: number): boolean =>
  left < start - SLACK && right > start + 2 * SLACK;

/** The pieces of one baseline, each in its column. */
export const inColumns = (row: Row, starts: readonly number[]): readonly (readonly Piece[])[] => {
  const cells = starts.map((): Piece[] => []);
  for (const piece of row) {
    const next = starts.findIndex((start) => start > piece.left + 1);
    cells.at((next === -1 ? starts.length : next) - 1)?.push(piece);
  }
  return cells;
};

/** The sides of each column, from what stands in it; `right` is that of the page's text. */
export const columnsOf = (
  rows: readonly (readonly (readonly Piece[])[])[],
  starts: readonly number[],
  right: number,
): readonly Column[] =>
  starts.map((start, index) => {
    const cells = rows.map((row) => row[index] ?? []);
    const left = cells.flat().reduce((least, piece) => Math.min(least, piece.left), right);
    const next = starts[index + 1];
    const sides = sidesOf(cells, { left: Math.max(left, start), right: next ?? right });
    return next === undefined ? { ...sides, right: Math.max(sides.right, right) } : sides;
  });
