import type { Block } from '../block.js';
import { headRowOf } from '../grid-rows.js';
import type { Page, Row } from './page.js';
import { rulesAcross } from './table-rules.js';

const cell = (text: string): readonly Block[] => [
  { text, pieces: [], kind: 'paragraph', level: 0, column: 'left', apart: true },
];

/** The names of the columns, when this line is the head of a table of minutes; else null. */
export const headOf = (row: Row): readonly string[] | null => {
  const names = row.map(({ text }) => text);
  if (names.length < 2 || names.length > 12) return null;
  return headRowOf([names.map(cell), [cell('below')]]) === null ? null : names;
};

/** Names of two or three lines: further ones stand above the line drawn below the names. */
const MOST_LINES = 2;

/** How many of the rows below go on with the names of the columns. */
export const linesOfHead = (head: Row, rows: readonly Row[], page: Page): number => {
  const rule = rulesAcross(page, head).find((y) => y < head[0].y);
  if (rule === undefined) return 0;
  const lines = rows.findIndex(([piece]) => piece.y < rule);
  return lines > MOST_LINES || lines === -1 ? 0 : lines;
};
