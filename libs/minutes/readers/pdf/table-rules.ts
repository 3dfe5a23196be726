import type { Box, Page, Row } from './page.js';

/** Points within which lines drawn cell by cell are one line. */
const SLACK = 1.5;

/** Heights of the lines drawn across the columns of a table, from the top. */
export const rulesAcross = ({ drawn }: Page, head: Row): readonly number[] => {
  const [left, right] = [head[0].left, head.at(-1)?.left ?? head[0].left];
  const rules: Box[][] = [];
  for (const box of drawn.across.toSorted((one, other) => other.top - one.top)) {
    const same = rules.at(-1);
    if (same?.[0] && same[0].top - box.top <= SLACK) same.push(box);
    else rules.push([box]);
  }
  return rules.filter((boxes) => covers(boxes, left, right)).map((boxes) => boxes[0]?.top ?? 0);
};

const covers = (boxes: readonly Box[], left: number, right: number): boolean => {
  let reached = left;
  for (const box of boxes.toSorted((one, other) => one.left - other.left)) {
    if (box.left <= reached + 2 * SLACK) reached = Math.max(reached, box.right);
  }
  return reached >= right;
};

/**
 * The height at which a drawn table ends on a page; null when nothing shows it: no lines are drawn, or only lines
 * across and there are more of them on the next page, so that its last row may go on there.
 */
export const bottomOf = (page: Page, head: Row, next: Page | undefined): number | null => {
  const rules = rulesAcross(page, head);
  const last = rules.at(-1);
  const sides = sidesOf(page, head);
  if (last === undefined || rules.length + sides.length < 2) return null;
  const mayGoOn = sides.length === 0 && next !== undefined && rulesAcross(next, head).length > 0;
  if (mayGoOn) return null;
  return sides.length === 0 ? last : endOf(sides, head[0].page === page.number ? head[0].y : page.height);
};

/** Lines drawn upright beside and between the columns. */
const sidesOf = ({ drawn }: Page, head: Row): readonly Box[] => {
  const [left, right] = [head[0].left - 20, head.at(-1)?.left ?? head[0].left];
  return drawn.upright.filter((side) => side.left >= left && side.left <= right);
};

/** How far down they go without a gap; below a gap another table begins. */
const endOf = (sides: readonly Box[], from: number): number => {
  const below = sides.filter(({ bottom }) => bottom < from);
  let end = below.reduce((highest, { top }) => Math.max(highest, top), 0);
  for (const { top, bottom } of below.toSorted((one, other) => other.top - one.top)) {
    if (top >= end - 3 * SLACK) end = Math.min(end, bottom);
  }
  return end;
};
