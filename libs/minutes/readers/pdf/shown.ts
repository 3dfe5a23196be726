import type { PdfPage } from './pdf-file.js';

/** A matrix as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
};

/** From the page as it was written to the page as it is shown: turned upright, its corner at 0, 0, y upwards. */
export const asShown = (page: PdfPage): Matrix => {
  const { transform, height } = page.getViewport({ scale: 1 });
  return times([1, 0, 0, -1, 0, height], matrixOf(transform));
};

/** Six numbers of the file; whatever is no number counts as 0. */
export const matrixOf = (numbers: ArrayLike<unknown>): Matrix => {
  const at = (index: number): number => {
    const number = numbers[index];
    return typeof number === 'number' && Number.isFinite(number) ? number : 0;
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};
