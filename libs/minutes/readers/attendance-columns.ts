import { labelledBlock } from '../extraction/head/head-labels.js';
import type { SourceLine } from './lines.js';

/** Between two columns: tabs, or more blanks than a text has. */
const GAP = /\t[\t ]*| {3,}/u;
/** So many lines at most stand below the two labels. */
const LONGEST = 30;

/**
 * `Present TAB Apologies` side by side above two columns of names: the lines of the left list, then those of the
 * right. A blank line ends both.
 */
export const withAttendanceColumns = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const head = lines.findIndex((line) => bothLabels(line) !== null);
  const labels = head === -1 ? null : bothLabels(lines[head]);
  if (!labels) return lines;
  const below = lines.slice(head + 1, head + 1 + LONGEST);
  const blank = below.findIndex((line) => line.blank);
  const rows = below.slice(0, blank === -1 ? below.length : blank);
  const parts = [labels, ...rows.map((row) => halves(row, labels.right?.indent ?? 0))];
  const left = parts.flatMap((part) => part.left ?? []);
  const right = parts.flatMap((part) => part.right ?? []);
  return [...lines.slice(0, head), ...left, ...right, ...lines.slice(head + 1 + rows.length)];
};

interface Halves {
  readonly left: SourceLine | null;
  readonly right: SourceLine | null;
}

const bothLabels = (line: SourceLine | undefined): Halves | null => {
  if (!line || line.text.length > 120 || !GAP.test(line.text.trim())) return null;
  const both = halves(line, 0);
  return isAttendance(both.left) && isAttendance(both.right) ? both : null;
};

const isAttendance = (line: SourceLine | null): boolean => {
  const label = labelledBlock(line?.text.trim() ?? '');
  return label?.value === '' && (label.field === 'present' || label.field === 'absent');
};

/** What stands before the first gap and behind it; a line set in as far as the right column is all of that. */
const halves = (line: SourceLine, rightAt: number): Halves => {
  const gap = GAP.exec(line.text.trimEnd().slice(line.indent));
  if (!gap)
    return rightAt > 0 && line.indent >= rightAt - 4
      ? { left: null, right: line }
      : { left: line, right: null };
  const at = line.indent + gap.index;
  return {
    left: part(line, line.indent, at),
    right: part(line, at + gap[0].length, line.text.trimEnd().length),
  };
};

/** A piece of a line; its indent is the place at which it stood. */
const part = (line: SourceLine, from: number, to: number): SourceLine | null => {
  const text = line.text.slice(from, to);
  return text.trim() === ''
    ? null
    : { text, start: line.start + from, end: line.start + to, indent: from, blank: false };
};
