import type { SourceSpan } from '../reading.js';
import type { GridRow } from './grid.js';
import { taggedText } from './table-cells.js';

/** A piece of HTML between Markdown: a table with its rows, or what stands beside tables. */
export type TaggedPart =
  | { readonly kind: 'table'; readonly grid: readonly GridRow[] }
  | { readonly kind: 'text'; readonly span: SourceSpan };

const TABLE = /<table\b[^<>]{0,400}>[^]*?(?:<\/table>|$)/giu;
const ROW = /<tr\b[^<>]{0,400}>/giu;
const CELL = /<t[dh]\b[^<>]{0,400}>/giu;
const MOST_ROWS = 2_000;

/** Tables written as HTML in a Markdown file, as some editors save them, and the text around them. */
export const taggedParts = (source: string, span: SourceSpan): readonly TaggedPart[] => {
  const parts: TaggedPart[] = [];
  let from = span.start;
  for (const table of source.slice(span.start, span.end).matchAll(TABLE)) {
    const start = span.start + table.index;
    const end = start + table[0].length;
    parts.push({ kind: 'text', span: { start: from, end: start } });
    parts.push({ kind: 'table', grid: rowsOf(source, { start, end }) });
    from = end;
  }
  return [...parts, { kind: 'text', span: { start: from, end: span.end } }];
};

const rowsOf = (source: string, table: SourceSpan): readonly GridRow[] =>
  behindEach(source, table, ROW)
    .slice(0, MOST_ROWS)
    .map((row) => behindEach(source, row, CELL).map((cell) => taggedText(source, cell, 'left')));

/** What stands behind each opening tag, up to the next. */
const behindEach = (source: string, { start, end }: SourceSpan, tag: RegExp): readonly SourceSpan[] => {
  const tags = [...source.slice(start, end).matchAll(tag)].map((match) => ({
    at: start + match.index,
    until: start + match.index + match[0].length,
  }));
  return tags.map(({ until }, index) => ({ start: until, end: tags[index + 1]?.at ?? end }));
};
