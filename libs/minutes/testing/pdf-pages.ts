import type { Box, Page, Run } from '../readers/pdf/page.js';

/** Text at a place of a page, in points: x from the left side, y from the bottom. */
export type Placed = readonly [
  x: number,
  y: number,
  text: string,
  look?: Partial<Pick<Run, 'size' | 'bold'>>,
];

/** An A4 page with this text on it, each letter half as wide as its size; 10 points where no size is given. */
export const pageOf = (number: number, placed: readonly Placed[], across: readonly Box[] = []): Page => ({
  number,
  width: 595,
  height: 842,
  runs: placed.map(([left, y, text, { size = 10, bold = false } = {}]) => ({
    text,
    left,
    right: left + 0.5 * size * text.length,
    y,
    size,
    bold,
  })),
  drawn: { across, upright: [], dots: [] },
});

/** A line drawn across at this height. */
export const ruleAt = (y: number): Box => ({ left: 50, right: 545, bottom: y, top: y + 1 });

/** Lines below each other, 12 points apart, from y downwards. */
export const linesFrom = (x: number, y: number, texts: readonly string[]): readonly Placed[] =>
  texts.map((text, index) => [x, y - 12 * index, text]);
