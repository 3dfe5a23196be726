import type { SourceSpan } from '../reading.js';
import type { Block } from './block.js';
import type { GridRow } from './grid.js';
import type { SourceLine } from './lines.js';
import { BULLET } from './paragraphs.js';
import { passageOf } from './passage.js';
import { TAG } from './markdown-tags.js';

const BREAK = /<br\s*\/?>/gi;
const MOST_COLUMNS = 200;

/** The rows of a table; the line of dashes below its first row is left out. */
export const gridOf = (source: string, lines: readonly SourceLine[]): readonly GridRow[] =>
  lines
    .filter((_, index) => index !== 1)
    .map((line) => cellsOf(line).map((cell) => cellBlocks(source, cell)));

/** What stands between the bars of a row; `\|` is no bar. */
const cellsOf = (line: SourceLine): readonly SourceSpan[] => {
  const bars = [...line.text.matchAll(/(?<!\\)\|/g)].map((bar) => bar.index).slice(0, MOST_COLUMNS);
  const edges = [-1, ...bars, line.text.length];
  const cells = edges.slice(0, -1).map((edge, index) => ({ from: edge + 1, to: edges[index + 1] ?? 0 }));
  const isOutside = ({ from, to }: { from: number; to: number }): boolean =>
    /^[\s>]*$/.test(line.text.slice(from, to));
  const first = cells.length > 1 && cells[0] && isOutside(cells[0]) ? 1 : 0;
  const last = cells.at(-1);
  const inside = cells.slice(first, last && cells.length > 1 && isOutside(last) ? -1 : undefined);
  return inside.map(({ from, to }) => ({ start: line.start + from, end: line.start + to }));
};

/** `<br>` ends a paragraph of a cell; other tags are left out. */
const cellBlocks = (source: string, cell: SourceSpan): readonly Block[] =>
  cutAt(source, cell, BREAK).flatMap((part) => {
    const text = source.slice(part.start, part.end);
    const mark = BULLET.exec(text.slice(0, 80))?.[0].length;
    const words = { start: part.start + (mark ?? 0), end: part.end };
    const passage = passageOf(source, cutAt(source, words, TAG));
    const kind = mark === undefined ? 'paragraph' : 'bullet';
    return passage.text === '' ? [] : [{ ...passage, kind, level: 0, column: 'left', apart: true }];
  });

/** What stands between the marks of a form. */
const cutAt = (source: string, { start, end }: SourceSpan, form: RegExp): readonly SourceSpan[] => {
  const spans: SourceSpan[] = [];
  let from = start;
  for (const mark of source.slice(start, end).matchAll(form)) {
    spans.push({ start: from, end: start + mark.index });
    from = start + mark.index + mark[0].length;
  }
  return [...spans, { start: from, end }];
};
