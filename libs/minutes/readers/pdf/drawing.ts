import type { PdfPage } from './pdf-file.js';
import type { Box, Drawing } from './page.js';
import { asShown, matrixOf, times, type Matrix } from './shown.js';

type Drawn = Awaited<ReturnType<PdfPage['getOperatorList']>>;
type Operators = Readonly<Record<'save' | 'restore' | 'transform' | 'constructPath', number>>;

/** Lengths in points. A drawn box so thin is a line: borders of tables are seldom more than a point. */
const THICKEST = 3;
/** A column of numbers is not much wider than this, nor a row of a table higher. */
const SHORTEST = 8;
const BULLET = { smallest: 1.5, largest: 7 };

/** The lines and dots drawn on a page; all other drawings say nothing about its text. */
export const drawingOf = (page: PdfPage, drawn: Drawn, operators: Operators): Drawing => {
  const boxes = boxesOf(page, drawn, operators);
  return {
    across: boxes.filter((box) => heightOf(box) <= THICKEST && widthOf(box) >= SHORTEST),
    upright: boxes.filter((box) => widthOf(box) <= THICKEST && heightOf(box) >= SHORTEST),
    dots: boxes.filter(isDot),
  };
};

const widthOf = ({ left, right }: Box): number => right - left;
const heightOf = ({ top, bottom }: Box): number => top - bottom;

const isDot = (box: Box): boolean => {
  const [width, height] = [widthOf(box), heightOf(box)];
  return width >= BULLET.smallest && height <= BULLET.largest && Math.abs(width - height) < 0.2 * width;
};

/** The box around each drawn path. */
const boxesOf = (page: PdfPage, drawn: Drawn, operators: Operators): readonly Box[] => {
  const boxes: Box[] = [];
  const saved: Matrix[] = [];
  let matrix = asShown(page);
  for (const [index, operator] of drawn.fnArray.entries()) {
    const given: unknown = drawn.argsArray[index];
    if (operator === operators.save) saved.push(matrix);
    else if (operator === operators.restore) matrix = saved.pop() ?? matrix;
    else if (operator === operators.transform) matrix = times(matrix, matrixOf(given as ArrayLike<unknown>));
    else if (operator === operators.constructPath) {
      const box = boxOf(given, matrix);
      if (box) boxes.push(box);
    }
  }
  return boxes;
};

/** pdf.js gives with every path the box around it: left, bottom, right, top, before the page's matrix. */
const boxOf = (given: unknown, matrix: Matrix): Box | null => {
  const box: unknown = Array.isArray(given) ? given[2] : null;
  if (!isNumbers(box)) return null;
  const [left, bottom, right, top] = matrixOf(box);
  const [, , , , x1, y1] = times(matrix, [1, 0, 0, 1, left, bottom]);
  const [, , , , x2, y2] = times(matrix, [1, 0, 0, 1, right, top]);
  return {
    left: Math.min(x1, x2),
    bottom: Math.min(y1, y2),
    right: Math.max(x1, x2),
    top: Math.max(y1, y2),
  };
};

/** Whichever realm it is from: pdf.js hands over copies that are no instances of this one's classes. */
const isNumbers = (box: unknown): box is ArrayLike<unknown> => ArrayBuffer.isView(box) && 'length' in box;
