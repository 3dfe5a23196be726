import { isSame } from './index.js';

describe('two pieces of plain JSON', () => {
  it('are the same whatever the order of their keys, at every depth', () => {
    expect(isSame({ a: 1, b: { c: [1], d: null } }, { b: { d: null, c: [1] }, a: 1 })).toBe(true);
  });

  it.each([
    ['the order of a list differs', [1, 2], [2, 1]],
    ['a number is not its digits', { a: 1 }, { a: '1' }],
    ['null is not a missing key', { a: null }, {}],
    ['null is not an empty object', null, {}],
  ])('are not the same when %s', (_, one, other) => {
    expect(isSame(one, other)).toBe(false);
  });

  it('are the same when one only lacks what the other leaves undefined', () => {
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });
});
