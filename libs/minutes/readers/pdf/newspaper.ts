import type { PrintedPage } from './furniture.js';
import { linesOf, sidesOf } from './lines.js';
import type { Column, Line, Page, Piece, Row } from './page.js';

/** So many lines in each column, and so well filled, or it is no text set in columns. */
const LINES = 4;
const FILLED = 0.6;
/** Points. */
const SLACK = 3;

/**
 * The lines of a page in reading order. Where the text stands in columns beside each other, each column is read
 * to its end; a line across all of them ends the columns above it.
 */
export const readingOrder = (rows: readonly Row[], column: Column, depth = 0): readonly Line[] => {
  const gutter = depth < 2 ? gutterOf(rows, column) : null;
  if (gutter === null) return rows.flatMap((row) => linesOf(row, column));
  return stretchesOf(rows, gutter).flatMap((stretch) => {
    const [left, right] = halves(stretch, gutter);
    if (!isFilled(left, { ...column, right: gutter }) || !isFilled(right, { ...column, left: gutter }))
      return stretch.flatMap((row) => linesOf(row, column));
    return [left, right].flatMap((half) => readingOrder(half, sidesOf(half, widest(half)), depth + 1));
  });
};

/** From its outermost letters. */
const widest = (rows: readonly Row[]): Column => {
  const pieces = rows.flat();
  return {
    left: pieces.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: pieces.reduce((most, { right }) => Math.max(most, right), 0),
  };
};

/** Where most of the pieces begin that begin neither at the left side nor far to the right. */
const gutterOf = (rows: readonly Row[], { left, right }: Column): number | null => {
  const counts = new Map<number, number>();
  for (const piece of rows.flat()) {
    const place = (piece.left - left) / (right - left);
    if (place < 0.25 || place > 0.8) continue;
    const rounded = Math.round(piece.left);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const around = (x: number): number =>
    (counts.get(x - 1) ?? 0) + (counts.get(x) ?? 0) + (counts.get(x + 1) ?? 0);
  const best = [...counts.keys()].reduce<number | null>(
    (one, x) => (one === null || around(x) > around(one) ? x : one),
    null,
  );
  return best !== null && around(best) >= LINES ? best - SLACK : null;
};

/** Rows between those that go across the gutter. */
const stretchesOf = (rows: readonly Row[], gutter: number): readonly (readonly Row[])[] => {
  const stretches: Row[][] = [];
  let wasAcross = true;
  for (const row of rows) {
    const isAcross = row.some((piece) => piece.left < gutter && piece.right > gutter + SLACK);
    if (isAcross || wasAcross) stretches.push([row]);
    else stretches.at(-1)?.push(row);
    wasAcross = isAcross;
  }
  return stretches;
};

const halves = (rows: readonly Row[], gutter: number): readonly [readonly Row[], readonly Row[]] => [
  rows.flatMap((row) => rowOf(row.filter((piece) => piece.left < gutter))),
  rows.flatMap((row) => rowOf(row.filter((piece) => piece.left >= gutter))),
];

const rowOf = ([first, ...more]: readonly Piece[]): readonly Row[] => (first ? [[first, ...more]] : []);

/** Text goes on to the side of its column on most lines; values beside their labels do not. */
const isFilled = (rows: readonly Row[], { left, right }: Column): boolean => {
  const start = rows.reduce((least, [piece]) => Math.min(least, piece.left), right);
  const end = rows.reduce((most, row) => Math.max(most, row.at(-1)?.right ?? left), start);
  const width = Math.max(end, right - 30) - Math.max(left, start);
  const filled = rows.filter((row) => (row.at(-1)?.right ?? 0) - row[0].left >= FILLED * width);
  return rows.length >= LINES && filled.length >= 0.6 * rows.length;
};

/** The sides of the text of each page, those of all pages of the same shape; margins are taken to be alike. */
export const pageSides = (pages: readonly PrintedPage[]): ReadonlyMap<Page, Column> => {
  const shapes = Map.groupBy(pages, ({ page }) => `${Math.round(page.width)} x ${Math.round(page.height)}`);
  return new Map(
    [...shapes.values()].flatMap((alike) => {
      const rows = alike.flatMap((printed) => printed.rows);
      const width = alike[0]?.page.width ?? 0;
      const left = rows.reduce((least, [piece]) => Math.min(least, piece.left), width / 2);
      const sides = sidesOf(rows, { left, right: width - left });
      return alike.map(({ page }) => [page, sides] as const);
    }),
  );
};
