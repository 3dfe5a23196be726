import type { Box, Page, Piece, Row, Run } from './page.js';
import { withRaisedSigns } from './raised-signs.js';

/** Gaps in parts of the font size. A word space is 0.25 to 0.3; justified lines stretch it, kerning shrinks it. */
const WORD_GAP = 0.12;
/** A wider gap may be one between columns; within a column its pieces become one line again. */
const WIDE_GAP = 0.55;

/** The text of a page from top to bottom, each line from left to right, cut where a wide gap stands. */
export const rowsOf = ({ runs, drawn, number }: Page): readonly Row[] =>
  withRaisedSigns(baselines([...runs, ...drawn.dots.map(bullet)]).map(byLeft)).flatMap((line) => {
    const [first, ...more] = piecesOfLine(byLeft(line), number).filter(saysSomething);
    return first ? [[first, ...more]] : [];
  });

/** A drawn dot is a third of a letter wide and stands a third of a letter above the baseline. */
const bullet = ({ left, bottom, right, top }: Box): Run => {
  const size = 3 * (right - left);
  return { text: '•', left, right, y: (top + bottom) / 2 - 0.33 * size, size, bold: false };
};

const saysSomething = ({ text }: Piece): boolean => /[\p{L}\p{N}]/u.test(text);

const byLeft = (runs: readonly Run[]): readonly Run[] => runs.toSorted((one, other) => one.left - other.left);

/** Runs that stand on one line, lines from the top; the next line is never nearer than a third of a letter. */
const baselines = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const lines: Run[][] = [];
  let first: Run | undefined;
  for (const run of runs.toSorted((one, other) => other.y - one.y)) {
    if (first && first.y - run.y <= 0.3 * Math.min(first.size, run.size)) lines.at(-1)?.push(run);
    else {
      lines.push([run]);
      first = run;
    }
  }
  return lines;
};

const piecesOfLine = (runs: readonly Run[], page: number): readonly Piece[] => {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    if (last && isPrintedTwice(last, run)) continue;
    if (last && !standsApart(last, run)) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => pieceOf(group, page));
};

/** Bold is sometimes made by printing the same letters again, a little aside. */
const isPrintedTwice = (one: Run, other: Run): boolean =>
  one.text === other.text && other.left - one.left < 0.15 * one.size;

/** A bullet belongs to the text behind it however far in that is set. */
const standsApart = (one: Run, other: Run): boolean => {
  const gap = other.left - one.right;
  const size = Math.max(one.size, other.size);
  return gap > (BULLET_ALONE.test(one.text) ? 4 : WIDE_GAP) * size;
};
const BULLET_ALONE = /^\s*[•·▪◦●○‣*–-]\s*$/u;

const pieceOf = (runs: readonly Run[], page: number): Piece => {
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
  const bold = runs.reduce((sum, run) => sum + (run.bold ? run.text.length : 0), 0);
  const base = runs.reduce((largest, run) => (run.size > largest.size ? run : largest));
  return {
    text: textOf(runs),
    left: runs[0]?.left ?? 0,
    right: runs.reduce((right, run) => Math.max(right, run.right), 0),
    y: base.y,
    size: base.size,
    bold: bold > 0.8 * letters,
    page,
  };
};

const textOf = (runs: readonly Run[]): string => {
  let text = '';
  let last: Run | undefined;
  for (const run of runs) {
    const gap = last ? run.left - last.right : 0;
    text += gap > WORD_GAP * run.size ? ` ${run.text}` : run.text;
    last = run;
  }
  return text.replace(/\s+/g, ' ').trim();
};
