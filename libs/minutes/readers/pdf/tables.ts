import type { PrintedPage } from './furniture.js';
import type { Page, Row } from './page.js';
import { columnStarts, inColumns, isAcross, SLACK } from './table-columns.js';
import { headOf, linesOfHead } from './table-head.js';
import { bottomOf, rulesAcross } from './table-rules.js';

/** Text across the page, or a table of minutes, in reading order. */
export type Part = TextPart | Table;

export interface TextPart {
  readonly kind: 'text';
  readonly pages: readonly PrintedPage[];
}

export interface Table {
  readonly kind: 'table';
  readonly head: Row;
  /** Further lines of the names of its columns. */
  readonly headBelow: readonly Row[];
  /** Text stood between it and its beginning above. */
  readonly goesOn: boolean;
  /** What of it stands on each page; the head and its repetitions are left out. */
  readonly pages: readonly TablePage[];
}

export interface TablePage extends PrintedPage {
  /** Where its columns begin, the first at 0. */
  readonly starts: readonly number[];
  /** Heights of the lines drawn across it. */
  readonly rules: readonly number[];
}

/** Cuts a document at its tables. A table goes on over pages until it is seen to end. */
export const partsOf = (pages: readonly PrintedPage[]): readonly Part[] => {
  const parts: Part[] = [];
  let head: Row | null = null;
  for (const stretch of pages.flatMap((page, index) => stretchesOf(page, pages[index + 1]?.page))) {
    head = addStretch(parts, head, stretch);
  }
  return parts.filter((part) => part.kind === 'text' || part.pages.length > 0 || !comesLater(part, parts));
};

/** Below the head stood other text first. */
const comesLater = ({ head }: Table, parts: readonly Part[]): boolean =>
  parts.some((part) => part.kind === 'table' && part.head === head && part.pages.length > 0);

/** Rows of a page below the head of a table, or above the first. */
interface Stretch extends PrintedPage {
  readonly head: Row | null;
  readonly headBelow: readonly Row[];
  readonly next: Page | undefined;
}

/** The rows of a page, cut at the heads of tables. */
const stretchesOf = ({ page, rows }: PrintedPage, next: Page | undefined): readonly Stretch[] => {
  const stretches: { head: Row | null; rows: Row[] }[] = [{ head: null, rows: [] }];
  for (const row of rows) {
    if (headOf(row)) stretches.push({ head: row, rows: [] });
    else stretches.at(-1)?.rows.push(row);
  }
  return stretches
    .filter(({ head, rows: below }) => head !== null || below.length > 0)
    .map(({ head, rows: below }) => {
      const lines = head === null ? 0 : linesOfHead(head, below, page);
      return { page, next, head, headBelow: below.slice(0, lines), rows: below.slice(lines) };
    });
};

/** Adds what stands below the head of a table, be it `above` or its own, and gives the head that still holds. */
const addStretch = (parts: Part[], above: Row | null, stretch: Stretch): Row | null => {
  const head = stretch.head ?? above;
  if (head === null) {
    addText(parts, stretch.page, stretch.rows);
    return null;
  }
  const isAgain = above !== null && namesOf(head) === namesOf(above);
  if (!isAgain) parts.push({ kind: 'table', head, headBelow: stretch.headBelow, goesOn: false, pages: [] });
  return addToTable(parts, head, stretch) ? null : head;
};

const namesOf = (row: Row): string => row.map(({ text }) => text).join('\n');

const addText = (parts: Part[], page: Page, rows: readonly Row[]): void => {
  const last = parts.at(-1);
  if (last?.kind === 'text') parts.splice(-1, 1, { ...last, pages: [...last.pages, { page, rows }] });
  else if (rows.length > 0) parts.push({ kind: 'text', pages: [{ page, rows }] });
};

/** Adds rows to the table with this head, and says whether the table has ended on this page. */
const addToTable = (parts: Part[], head: Row, { page, rows, next }: Stretch): boolean => {
  const rules = rulesAcross(page, head);
  const bottom = bottomOf(page, head, next);
  const end = bottom === null ? -1 : rows.findIndex(([piece]) => piece.y < bottom);
  const inside = end === -1 ? rows : rows.slice(0, end);
  const starts = columnStarts(head, inside);
  for (const stretch of besides(inside, starts, bottom !== null)) {
    if (stretch.isText) addText(parts, page, stretch.rows);
    else tableAt(parts, head, { page, rows: stretch.rows, starts, rules });
  }
  addText(parts, page, end === -1 ? [] : rows.slice(end));
  return end !== -1;
};

const tableAt = (parts: Part[], head: Row, page: TablePage): void => {
  const last = parts.at(-1);
  if (last?.kind === 'table') parts.splice(-1, 1, { ...last, pages: [...last.pages, page] });
  else {
    const goesOn = parts.some((part) => part.kind === 'table' && part.head === head && part.pages.length > 0);
    parts.push({ kind: 'table', head, headBelow: [], goesOn, pages: [page] });
  }
};

/** Without drawn lines, a line of text that goes across columns ends the table until a line keeps to them again. */
const besides = (
  rows: readonly Row[],
  starts: readonly number[],
  isDrawn: boolean,
): readonly { readonly isText: boolean; readonly rows: readonly Row[] }[] => {
  const stretches: { isText: boolean; rows: Row[] }[] = [];
  let isText = false;
  for (const row of rows) {
    if (!isDrawn) isText = isText ? !keepsToColumns(row, starts) : goesAcross(row, starts);
    const last = stretches.at(-1);
    if (last?.isText === isText) last.rows.push(row);
    else stretches.push({ isText, rows: [row] });
  }
  return stretches;
};

const goesAcross = (row: Row, starts: readonly number[]): boolean =>
  row.some((piece) => starts.slice(1).some((start) => isAcross(piece, start)));

const keepsToColumns = (row: Row, starts: readonly number[]): boolean =>
  !goesAcross(row, starts) &&
  inColumns(row, starts).some(
    ([piece], index) => index > 0 && piece !== undefined && piece.left < (starts[index] ?? 0) + 3 * SLACK,
  );
