import { matchLength } from '../language/matching.js';
import type { Block, Layout } from './block.js';
import { together, type GridHead, type GridRow } from './grid-cells.js';
import { isLabelHead, isLabelTable, labelColumns, labelRow } from './grid-labels.js';
import { headRowOf, isHeadAgain, namedRows } from './grid-rows.js';
import { slice } from './passage.js';

/** What a table says, in blocks; and its head, for the rest of the table behind a page break. */
export interface GridLayout extends Layout {
  readonly head: GridHead | null;
}

/**
 * A table as blocks, whatever format it was drawn in. Four kinds: matters beside their follow-ups become
 * blocks `left` and `right`; columns with names (`Tiltak`, `Ansvar`, `Frist`) a block per row, with its cells;
 * labels beside their values paragraphs; and any other table is a way of placing text: its cells one by one.
 *
 * `above` is the head of the table before this one. A table of as many columns without a head of its own goes
 * on with it.
 */
export const readGrid = (grid: readonly GridRow[], above: GridHead | null = null): GridLayout => {
  const rows = grid.filter((row) => row.some((cell) => cell !== null && cell.length > 0));
  const own = headRowOf(rows);
  if (own) return headed(own.head, rows.slice(0, own.at), rows.slice(own.at + 1));
  if (above && goesOn(rows, above)) return headed(above, [], rows);
  return { blocks: plainBlocks(rows), hasFollowUpColumn: false, head: null };
};

const headed = (printed: GridHead, before: readonly GridRow[], after: readonly GridRow[]): GridLayout => {
  const head = withTasksBeside(printed, after);
  const hasFollowUpColumn = hasFollowUpsBeside(head);
  const rows = after.filter((row) => !isHeadAgain(row, head));
  const body = hasFollowUpColumn ? besideRows(rows, head) : namedRows(rows, head);
  return { blocks: [...plainBlocks(before), ...body], hasFollowUpColumn, head };
};

const goesOn = (rows: readonly GridRow[], { names }: GridHead): boolean =>
  rows.reduce((widest, row) => Math.max(widest, row.length), 0) === names.length && !isLabelTable(rows);

/** So many words of a cell are a sentence about who does what, and more than names. */
const SENTENCE = 4;

/** `Punkt | Referat | Ansvar / frist` with sentences in the last column: those are follow-ups. */
const withTasksBeside = (head: GridHead, rows: readonly GridRow[]): GridHead => {
  const last = head.roles.length - 1;
  const cells = rows.map((row) => together(row[last] ?? []).text).filter((text) => text !== '');
  const told = cells.filter((text) => text.split(' ').length >= SENTENCE);
  const isTold = head.roles[last] === 'owner' && told.length >= 2 && 2 * told.length >= cells.length;
  return isTold ? { ...head, roles: [...head.roles.slice(0, -1), 'followUp'] } : head;
};

/** A table whose columns have no names. */
const plainBlocks = (rows: readonly GridRow[]): readonly Block[] => {
  if (isLabelTable(rows)) return rows.flatMap(labelRow);
  return isLabelHead(rows) ? labelColumns(rows) : rows.flatMap(placedRow);
};

/** Numbers and matters, and follow-ups in the last column. */
const hasFollowUpsBeside = ({ roles }: GridHead): boolean =>
  roles.length >= 2 &&
  roles.at(-1) === 'followUp' &&
  roles.slice(0, -1).every((role) => role === 'number' || role === 'matter') &&
  roles.includes('matter');

const besideRows = (rows: readonly GridRow[], { names }: GridHead): readonly Block[] =>
  rows.flatMap((row) => [
    ...placedRow(row.slice(0, names.length - 1)).map((block) => ({ ...block, column: 'left' as const })),
    ...row.slice(names.length - 1).flatMap((cell) => (cell ?? []).map(besides)),
  ]);

/** A follow-up; the number that a list gives it is no part of it. */
const besides = (block: Block): Block => ({
  ...block,
  ...slice(block, matchLength(/^\d{1,2}[.)]\s+(?=\p{Lu})/u, block.text.slice(0, 20))),
  kind: block.kind === 'bullet' ? 'bullet' : 'paragraph',
  column: 'right',
  apart: true,
});

/** Cells one after the other; a cell with a number alone belongs to the text beside it. */
const placedRow = (row: GridRow): readonly Block[] => {
  const [number, title, ...more] = row.flatMap((cell) => cell ?? []);
  if (!number) return [];
  const isNumbered = title !== undefined && row[0]?.length === 1 && BARE_NUMBER.test(number.text);
  const blocks = isNumbered
    ? [{ ...title, ...together([number, title]) }, ...more]
    : row.flatMap((cell) => cell ?? []);
  return blocks.map((block, index) => (index === 0 ? { ...block, apart: true } : block));
};

/** `3`, `3.`, `14/07`, `PS 12/26`, `Sak 4`. */
const BARE_NUMBER = /^(?:(?:sak|pkt|punkt|ps|rs|pkt\.)\.?\s)?\d{1,4}(?:[./-]\d{1,4}){0,3}[.):]?$/iu;

export type { GridCell, GridHead, GridRow } from './grid-cells.js';
