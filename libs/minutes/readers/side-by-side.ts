import { matchLength } from '../language/matching.js';
import type { Layout } from './block.js';
import { isTwoColumnHead } from './column-names.js';
import { linesOf, type SourceLine } from './lines.js';
import { blockOf, NUMBERED } from './paragraphs.js';
import { spanOf } from './passage.js';
import { linesWithoutPages } from './running-heads.js';
import { groupsOf, oneColumn } from './text-layer.js';

/** So many lines must begin their right half at the same place before it is believed to be a column. */
const LINES_ALIKE = 3;
/** A page may set its right column this much further in or out than the others, in characters. */
const SLACK = 2;

/**
 * A table printed with both columns on one line, wide blanks between them (`pdftotext -layout`). Told by
 * the names of its columns, and by a place at which many lines go on after three blanks or more. A text
 * from here is word for word that of its column: in the source the other column stands between its lines.
 */
export const isSideBySide = (source: string): boolean => {
  const lines = linesOf(source.slice(0, 200_000));
  return columnStart(lines, headOf(lines)) !== null;
};

export const readSideBySide = (source: string): Layout => {
  const lines = linesWithoutPages(source);
  const head = headOf(lines);
  const at = columnStart(lines, head) ?? Number.POSITIVE_INFINITY;
  const rows = lines.slice(head + 1).map((line) => cut(line, at));
  const left = oneColumn(
    source,
    rows.map((row) => row.left),
  );
  const right = groupsOf(rows.flatMap(cellLines)).map((cell) =>
    blockOf(source, cell, { column: 'right', apart: true }),
  );
  const inOrder = [...left, ...right].sort((one, other) => spanOf(one).start - spanOf(other).start);
  return {
    blocks: [...oneColumn(source, lines.slice(0, Math.max(0, head))), ...inOrder],
    hasFollowUpColumn: true,
  };
};

const headOf = (lines: readonly SourceLine[]): number =>
  lines.findIndex(
    (line) => line.text.length < 200 && /\S {3,}\S/.test(line.text) && isTwoColumnHead(line.text),
  );

/** Where the right column begins: the place at which most lines below the head go on behind a wide blank. */
const columnStart = (lines: readonly SourceLine[], head: number): number | null => {
  if (head === -1) return null;
  const counts = new Map<number, number>();
  for (const line of lines.slice(head + 1)) {
    const at = matchLength(/^.*\S {3,}(?=\S)/, line.text.slice(0, 400));
    if (at === 0) continue;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [place, alike] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return alike >= LINES_ALIKE ? place : null;
};

interface Row {
  readonly left: SourceLine;
  readonly right: SourceLine;
}

const cut = (line: SourceLine, at: number): Row => {
  const middle = line.indent >= at - SLACK ? 0 : middleOf(line.text, at);
  return { left: leftOf(line, middle), right: rightOf(line, middle) };
};

/** Behind the last blank that reaches the right column; the line's end when it has no right half. */
const middleOf = (text: string, at: number): number => {
  for (let index = Math.max(2, at - SLACK); index <= at + SLACK; index += 1) {
    if (/ {2}$/.test(text.slice(index - 2, index)) && /\S/.test(text.charAt(index))) return index;
  }
  return text.length;
};

const leftOf = (line: SourceLine, middle: number): SourceLine => {
  const text = line.text.slice(0, middle).trimEnd();
  return { ...line, text, end: line.start + text.length, blank: text === '' };
};

const rightOf = (line: SourceLine, middle: number): SourceLine => {
  const half = line.text.slice(middle);
  const text = half.trim();
  const start = line.start + middle + (half.length - half.trimStart().length);
  return { text, start, end: start + text.length, indent: 0, blank: text === '' };
};

/** A numbered line on the left begins a new row, and with it a new cell on the right. */
const cellLines = ({ left, right }: Row): readonly SourceLine[] =>
  NUMBERED.test(left.text) ? [{ ...right, text: '', blank: true }, right] : [right];
