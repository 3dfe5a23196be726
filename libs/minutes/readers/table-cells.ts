import type { SourceSpan } from '../reading.js';
import type { Block, Layout } from './block.js';
import { isTwoColumnHead } from './column-names.js';
import { isPageFurniture, linesOf, type SourceLine } from './lines.js';
import { passageOf } from './passage.js';
import { oneColumn } from './text-layer.js';

/** A tag, or a printed bullet. */
const MARK = /<\/?([a-z][a-z0-9]{0,9})\b[^<>]{0,400}>|•/gi;
/** Elements that end a paragraph; others (`u`, `b`, `a`) stand inside one. */
const BLOCK_ELEMENTS = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'br',
  'div',
  'td',
  'th',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
]);
const MARKED_CELL = /<(?:p|ul|ol|li|td|div|u|b)\b[^<>]{0,400}>/i;

/** A table written as `left TAB right`, one row a line, with HTML inside its cells. */
export const isTableWithCells = (source: string): boolean =>
  linesOf(source.slice(0, 200_000)).some(
    // a tab that only sets a line in stands between no cells
    (line) => line.text.trim().includes('\t') && MARKED_CELL.test(line.text),
  );

/** The right-hand cells are follow-ups only when the table has a head that says so. */
export const readTableWithCells = (source: string): Layout => {
  const hasFollowUpColumn = linesOf(source).some((line) => isTwoColumnHead(line.text));
  const right = hasFollowUpColumn ? 'right' : 'left';
  const blocks: Block[] = [];
  let outside: SourceLine[] = [];
  for (const line of linesOf(source)) {
    if (line.text.includes('\t') || MARKED_CELL.test(line.text)) {
      for (const block of oneColumn(source, outside)) blocks.push(block);
      for (const block of rowBlocks(source, line, right)) blocks.push(block);
      outside = [];
    } else if (!isPageFurniture(line)) outside.push(line);
  }
  return { blocks: [...blocks, ...oneColumn(source, outside)], hasFollowUpColumn };
};

const rowBlocks = (source: string, line: SourceLine, right: Block['column']): readonly Block[] => {
  if (isPageFurniture(line) || isTwoColumnHead(line.text)) return [];
  const tab = line.text.indexOf('\t');
  const middle = tab === -1 ? line.end : line.start + tab;
  return [
    ...taggedText(source, { start: line.start, end: middle }, 'left'),
    ...taggedText(source, { start: Math.min(middle + 1, line.end), end: line.end }, right),
  ];
};

/** Text with HTML in it: one block per paragraph or bullet; bullets are list elements or printed `•`. */
export const taggedText = (source: string, cell: SourceSpan, column: Block['column']): readonly Block[] => {
  const blocks: Block[] = [];
  let ranges: SourceSpan[] = [];
  let kind: Block['kind'] = 'paragraph';
  let from = cell.start;
  const close = (): void => {
    const passage = passageOf(source, ranges);
    ranges = [];
    if (passage.text !== '') blocks.push({ ...passage, kind, level: 0, column, apart: true });
  };
  for (const mark of source.slice(cell.start, cell.end).matchAll(MARK)) {
    const at = cell.start + mark.index;
    ranges.push({ start: from, end: at });
    from = at + mark[0].length;
    const next = kindAfter(mark[0], mark[1]?.toLowerCase(), kind);
    if (next === null) continue;
    close();
    kind = next;
  }
  ranges.push({ start: from, end: cell.end });
  close();
  return blocks;
};

/** What follows a mark; null for an element inside a paragraph. */
const kindAfter = (mark: string, element: string | undefined, kind: Block['kind']): Block['kind'] | null => {
  if (element === undefined || /^<(?:ul|ol|li)/i.test(mark)) return 'bullet';
  if (!BLOCK_ELEMENTS.has(element)) return null;
  return element === 'ul' || element === 'p' ? 'paragraph' : kind;
};
