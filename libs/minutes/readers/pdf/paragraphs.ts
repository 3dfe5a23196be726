import type { Block } from '../block.js';
import { BULLET } from '../paragraphs.js';
import type { WrittenText } from '../written-text.js';
import { goesOn, isFarBelow, LABEL, LETTER_BULLET } from './goes-on.js';
import { joinLines } from './hyphens.js';
import type { Line } from './page.js';
import type { Typography } from './typography.js';

export interface Paragraph {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly apart: boolean;
  /** Printed before a list entry: `• `. */
  readonly mark: string;
  readonly text: string;
  readonly first: Line;
  readonly last: Line;
}

/** The paragraphs, headings and list entries that lines in reading order make. */
export const paragraphsOf = (lines: readonly Line[], typography: Typography): readonly Paragraph[] => {
  const groups: [Line, ...Line[]][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && above && goesOn(above, line, { first: group[0], pitch: typography.pitch })) group.push(line);
    else groups.push([line]);
    above = line;
  }
  return groups.map((group, index) => {
    const before = groups[index - 1]?.at(-1);
    return paragraphOf(group, isApart(before, group[0], typography), typography);
  });
};

const isApart = (above: Line | undefined, line: Line, { pitch }: Typography): boolean =>
  above?.column !== line.column || isFarBelow(above, line, pitch);

const paragraphOf = (
  [first, ...more]: readonly [Line, ...Line[]],
  apart: boolean,
  typography: Typography,
): Paragraph => {
  const whole = more.reduce((text, line) => joinLines(text, line.text, typography.known), first.text);
  const mark = (BULLET.exec(whole.slice(0, 80)) ?? LETTER_BULLET.exec(whole))?.[0] ?? '';
  const kind = mark !== '' ? 'bullet' : isHeading(first, whole, typography) ? 'heading' : 'paragraph';
  return {
    kind,
    level: kind === 'bullet' ? depthOf(first) : 0,
    apart,
    mark,
    text: whole.slice(mark.length),
    first,
    last: more.at(-1) ?? first,
  };
};

/** How far a list entry is set in, in letters. */
const depthOf = ({ left, column, size }: Line): number =>
  Math.max(0, Math.round((left - column.left) / (0.5 * size)));

/** Larger letters than the text has, or bold ones; a sentence or a label in bold is text. */
const isHeading = (line: Line, text: string, { size, bold }: Typography): boolean => {
  if (text.length > 150) return false;
  const isLine = !/[.,:;]$/.test(text) && !LABEL.test(text);
  return line.size > 1.15 * size || (line.bold && !bold && line.size >= 0.95 * size && isLine);
};

/** Writes a paragraph and tells what block it is. */
export const written = (paragraph: Paragraph, text: WrittenText): Block => {
  const { kind, level, apart, mark } = paragraph;
  if (apart) text.gap();
  const passage = text.line(paragraph.text, mark === '' ? '' : `${mark.trim()} `);
  return { ...passage, kind, level, column: 'left', apart };
};
