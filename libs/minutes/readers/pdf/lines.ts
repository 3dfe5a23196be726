import { labelledBlock } from '../../extraction/head/head-labels.js';
import type { Column, Line, Piece, Row } from './page.js';
import { withoutSoftHyphens } from './hyphens.js';

/** In parts of the size of the letters: justified lines have no such gaps. */
const TAB = 2.5;
/** `Dato: …` further on in a line is a line of its own. */
const LABEL = /^\p{Lu}[\p{L} ]{1,30}:(?:\s|$)/u;

/** The pieces of one baseline as lines of a column: one, unless labels stand beside each other or without a colon. */
export const linesOf = (row: Row, column: Column): readonly Line[] => {
  const [first, ...more] = row;
  const beginsLine = isBareLabel(first) || LABEL.test(first.text) ? isLabelOrValue : isLabel;
  const groups: [Piece, ...Piece[]][] = [[first]];
  for (const [index, piece] of more.entries()) {
    const before = row[index] ?? first;
    const isApart = piece.left - before.right > piece.size && beginsLine(piece, before);
    if (isApart) groups.push([piece]);
    else groups.at(-1)?.push(piece);
  }
  return groups.map((group) => lineOf(group, column));
};

const isLabel = ({ text }: Piece): boolean => LABEL.test(text);
const isLabelOrValue = (piece: Piece, before: Piece): boolean =>
  isLabel(piece) || isBareLabel(before) || isBareLabel(piece);

/** `Til stede    Kari Lund`: the value is read as what stands below its label. `Kari Lund    Leder` has no label. */
const isBareLabel = ({ text }: Piece): boolean => !text.endsWith(':') && labelledBlock(text)?.value === '';

/** The pieces of one baseline as one line of a column. */
export const lineOf = (pieces: readonly [Piece, ...Piece[]], column: Column): Line => {
  const [first] = pieces;
  const base = pieces.reduce((largest, piece) => (piece.size > largest.size ? piece : largest));
  return {
    text: withoutSoftHyphens(pieces.map(({ text }) => text).join(' ')),
    left: first.left,
    right: pieces.reduce((right, piece) => Math.max(right, piece.right), first.right),
    y: base.y,
    size: base.size,
    bold: pieces.every(({ bold }) => bold),
    page: first.page,
    column,
    tab: tabOf(pieces),
  };
};

const tabOf = (pieces: readonly Piece[]): number | null => {
  const [last, before] = [pieces.at(-1), pieces.at(-2)];
  return last && before && last.left - before.right > TAB * last.size ? last.left : null;
};

/** How far lines of a paragraph are apart in this document, in parts of the size of their letters. */
export const pitchOf = (rows: readonly Row[]): number => {
  const distances = rows
    .slice(1)
    .map(([piece], index) => distance(rows[index]?.[0], piece))
    .filter((parts) => parts >= 0.9 && parts <= 2.5)
    .toSorted((one, other) => one - other);
  return distances[Math.floor(distances.length / 4)] ?? 1.2;
};

/** Of two lines of alike letters on one page; else 0. */
const distance = (above: Piece | undefined, { page, y, size }: Piece): number => {
  const isBelow = above?.page === page && Math.abs(above.size - size) < 0.1 * size;
  return isBelow ? (above.y - y) / size : 0;
};

/** So many lines of a text, in parts of all, may go out over its right side: addresses, code. */
const OVERLONG = 0.05;

/** The sides of what stands in these rows; a column of few lines is taken to be as wide as it may be. */
export const sidesOf = (rows: readonly (readonly Piece[])[], widest: Column): Column => {
  const filled = rows.filter((row) => row.length > 0);
  const left = filled.flat().reduce((least, piece) => Math.min(least, piece.left), widest.right);
  const ends = filled.map((row) => row.at(-1)?.right ?? 0).toSorted((one, other) => one - other);
  const end = ends[Math.min(ends.length - 1, Math.floor((1 - OVERLONG) * ends.length))] ?? 0;
  return { left, right: Math.max(end, widest.left + 0.92 * (widest.right - widest.left)) };
};
