import type { Block, Layout } from './block.js';
import { isTwoColumnHead } from './column-names.js';
import type { GridRow } from './grid-cells.js';
import { headRowOf } from './grid-rows.js';
import { readGrid } from './grid.js';
import { linesOf, type SourceLine } from './lines.js';
import { BULLET } from './paragraphs.js';
import { passageOf } from './passage.js';
import { linesWithoutPages } from './running-heads.js';
import { oneColumn } from './text-layer.js';

/**
 * A table copied out of a word processor or a sheet: a row a line, its cells between tabs, and above it a row with
 * the names of its columns (`Sak TAB Oppfølging`, `Tiltak TAB Ansvar TAB Frist`). Labels with a tab behind
 * (`Sted: TAB Naustet`) are lines like any.
 */
export const isTabTable = (source: string): boolean => {
  const lines = linesOf(source.slice(0, 200_000));
  return lines.some((_, index) => beginsTable(lines, index));
};

export const readTabTable = (source: string): Layout => {
  const blocks: Block[] = [];
  const lines = linesWithoutPages(source);
  let hasFollowUpColumn = false;
  let from = 0;
  for (const index of lines.keys()) {
    if (index < from || !beginsTable(lines, index)) continue;
    const end = endOf(lines, index);
    const table = readGrid(lines.slice(index, end).map((row) => rowOf(source, row)));
    for (const block of oneColumn(source, lines.slice(from, index))) blocks.push(block);
    for (const block of table.blocks) blocks.push(block);
    hasFollowUpColumn ||= table.hasFollowUpColumn;
    from = end;
  }
  for (const block of oneColumn(source, lines.slice(from))) blocks.push(block);
  return { blocks, hasFollowUpColumn };
};

const beginsTable = (lines: readonly SourceLine[], index: number): boolean => {
  const line = lines[index];
  return line !== undefined && isHead(line) && hasTab(lines[index + 1]);
};

const hasTab = (line: SourceLine | undefined): boolean => line !== undefined && line.text.includes('\t');

const isHead = (line: SourceLine): boolean =>
  hasTab(line) &&
  line.text.length < 200 &&
  (isTwoColumnHead(line.text) || headRowOf([rowOf(line.text, { ...line, start: 0 }), []]) !== null);

/** A table ends where a line has no tab, nor the line below it. */
const endOf = (lines: readonly SourceLine[], head: number): number => {
  let end = head + 1;
  while (end < lines.length && (hasTab(lines[end]) || hasTab(lines[end + 1]))) end += 1;
  return end;
};

const rowOf = (source: string, { text, start }: SourceLine): GridRow => {
  let at = start;
  return text.split('\t').map((cell) => {
    const from = at;
    at += cell.length + 1;
    const mark = BULLET.exec(cell.slice(0, 80))?.[0].length;
    const passage = passageOf(source, [{ start: from + (mark ?? 0), end: from + cell.length }]);
    const kind = mark === undefined ? 'paragraph' : 'bullet';
    return passage.text === '' ? [] : [{ ...passage, kind, level: 0, column: 'left', apart: true }];
  });
};
