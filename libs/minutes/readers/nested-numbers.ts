import type { SourceLine } from './lines.js';
import { BULLET } from './paragraphs.js';

const NUMBER = /^(\s{0,40})(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\(?[a-zæøå]\))\s{1,20}(?=\S)/u;
/** Set in by less than this, a number stands where those above it stand. */
const STEP = 2;

/**
 * Lines whose number counts within an entry above (`1.` set in below `1.` or a bullet): they are entries of a list
 * inside it, as bullets are, and no matters of their own. An unmarked line at the margin ends the list.
 */
export const withNestedNumbers = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  let above: number | null = null;
  return lines.map((line) => {
    if (line.blank) return line;
    const mark = NUMBER.exec(line.text.slice(0, 80))?.[0].length;
    if (mark !== undefined && above !== null && line.indent >= above + STEP) return { ...line, mark };
    above = marginBelow(line, mark, above);
    return line;
  });
};

/** Where the entries of the list stand that is open behind this line; null for none. */
const marginBelow = (line: SourceLine, mark: number | undefined, above: number | null): number | null => {
  if (mark !== undefined || BULLET.test(line.text)) return Math.min(line.indent, above ?? line.indent);
  return line.indent === 0 ? null : above;
};
