import type { Block } from './block.js';
import type { SourceLine } from './lines.js';
import { taggedText } from './table-cells.js';

export const TAG = /<\/?[a-z][a-z0-9-]{0,20}\b[^<>]{0,400}>/gi;
const BREAK = /<br\s*\/?>/gi;
const QUOTE = /^\s{0,3}(?:>\s?)+/;

/** HTML between Markdown: its text, a paragraph for each element that stands by itself. Comments are left out. */
export const taggedBlocks = (source: string, lines: readonly SourceLine[]): readonly Block[] => {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || /^\s*<(?:!|\?|script|style)/i.test(first.text)) return [];
  const span = { start: first.start, end: last.end };
  const seen = lines.filter(({ text }) => !/^\s*<!--/.test(text));
  const isOfParagraphs = /<(?:p|td|th|li)\b/i.test(source.slice(span.start, span.end));
  const parts = isOfParagraphs ? [span] : seen;
  return parts.flatMap((part) => taggedText(source, part, 'left'));
};

/** A line of a quotation without its marks; two lines where one is broken by `<br>`. */
export const withoutQuoteMarks = (line: SourceLine): readonly SourceLine[] => {
  const quote = QUOTE.exec(line.text.slice(0, 100))?.[0].length ?? 0;
  if (quote === 0 && !line.text.includes('<br')) return [line];
  const parts: SourceLine[] = [];
  let from = quote;
  for (const mark of line.text.matchAll(BREAK)) {
    parts.push(part(line, from, mark.index));
    from = mark.index + mark[0].length;
  }
  const rest = part(line, from, line.text.length);
  return parts.length > 0 && rest.blank ? parts : [...parts, rest];
};

const part = (line: SourceLine, from: number, to: number): SourceLine => {
  const text = line.text.slice(from, to);
  const trimmed = text.trim();
  const indent = text.length - text.trimStart().length;
  return { text, start: line.start + from, end: line.start + to, indent, blank: trimmed === '' };
};
