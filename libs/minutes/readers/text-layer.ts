import { withAttendanceColumns } from './attendance-columns.js';
import type { Block, Layout } from './block.js';
import { isTwoColumnHead } from './column-names.js';
import type { SourceLine } from './lines.js';
import { blockOf, BULLET, continues, markOf, wrapWidth } from './paragraphs.js';
import { linesWithoutPages } from './running-heads.js';

/**
 * Plain text, and the text layer of a PDF. In a text layer the two columns of a table come one after
 * the other: wide lines are the left column, narrow ones the right.
 */
export const readTextLayer = (source: string): Layout => {
  const lines = linesWithoutPages(source);
  const head = lines.findIndex((line) => line.text.length < 80 && isTwoColumnHead(line.text));
  if (head === -1) return { blocks: oneColumn(source, lines), hasFollowUpColumn: false };
  const above = oneColumn(source, lines.slice(0, head), wrapWidth(lines));
  return {
    blocks: [...above, ...twoColumns(source, lines.slice(head + 1))],
    hasFollowUpColumn: true,
  };
};

/** Blocks of lines that stand below each other, split where a line was ended on purpose. */
export const oneColumn = (
  source: string,
  lines: readonly SourceLine[],
  width: number = wrapWidth(lines),
): readonly Block[] =>
  groupsOf(withAttendanceColumns(lines)).flatMap((group) => broken(source, group, width));

const twoColumns = (source: string, lines: readonly SourceLine[]): readonly Block[] => {
  const width = wrapWidth(lines);
  return groupsOf(lines).flatMap((group) =>
    isNarrow(group, width)
      ? [blockOf(source, group, { column: 'right', apart: true })]
      : broken(source, group, width),
  );
};

/** Lines between empty lines, bullets and page starts. */
export const groupsOf = (lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] => {
  const groups: SourceLine[][] = [];
  let previous: SourceLine | undefined;
  for (const line of lines) {
    if (!line.blank && beginsGroup(line, previous)) groups.push([line]);
    else if (!line.blank) groups.at(-1)?.push(line);
    previous = line;
  }
  return groups;
};

const beginsGroup = (line: SourceLine, previous: SourceLine | undefined): boolean =>
  !previous || previous.blank || markOf(line) !== undefined || isPageStart(line, previous);

/** Converters leave a form feed before the first line of a page, or one blank in its place. */
const isPageStart = (line: SourceLine, previous: SourceLine): boolean =>
  line.indent === 1 && previous.indent === 0;

/** A right-hand cell: every line stops where the left column would have had much room left. */
const isNarrow = (group: readonly SourceLine[], width: number): boolean => {
  const first = group[0]?.text.trim() ?? '';
  if (BULLET.test(`${first} `) || /^\d{1,2}[.)]\s/.test(first)) return false;
  const narrow = group.every((line) => line.text.trim().length <= 0.6 * width);
  return narrow && (group.length > 1 || first.endsWith('.'));
};

const broken = (source: string, group: readonly SourceLine[], width: number): readonly Block[] => {
  const runs: SourceLine[][] = [];
  for (const line of group) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && continues(last, line, width)) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run, index) => blockOf(source, run, { column: 'left', apart: index === 0 }));
};
