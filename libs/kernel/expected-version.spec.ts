import { isAsExpected } from './index.js';

it.each([
  ['any', 0, true],
  ['any', 3, true],
  ['none', 0, true],
  ['none', 1, false],
  ['exists', 0, false],
  ['exists', 1, true],
  [0, 0, true],
  [0, 1, false],
  [3, 3, true],
  [3, 2, false],
  [3, 4, false],
] as const)('whoever expects %s of a stream at version %i is right: %s', (expected, actual, right) => {
  expect(isAsExpected(expected, actual)).toBe(right);
});
