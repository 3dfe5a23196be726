/**
 * What the appender believes about the stream:
 * `any` makes no claim, `none` says it does not exist, `exists` says it does,
 * a number is the version of its last event (0 is the same as `none`).
 */
export type ExpectedVersion = 'any' | 'none' | 'exists' | number;

/** Whether a stream at version `actual` (0 = no events) is as expected. */
export const isAsExpected = (expected: ExpectedVersion, actual: number): boolean => {
  switch (expected) {
    case 'any':
      return true;
    case 'none':
      return actual === 0;
    case 'exists':
      return actual > 0;
    default:
      return actual === expected;
  }
};
