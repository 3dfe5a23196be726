import { hasEndlessRun, LONGEST_RUN } from './endless-run.js';

describe('An endless run', () => {
  it.each(['x', ' ', '\n', '('])('is more of %j than any minutes have', (letter) => {
    expect(hasEndlessRun(letter.repeat(LONGEST_RUN))).toBe(false);
    expect(hasEndlessRun(letter.repeat(LONGEST_RUN + 1))).toBe(true);
  });

  it('is not there where words and spaces change', () => {
    expect(hasEndlessRun('KS sender brev.\n'.repeat(100_000))).toBe(false);
  });
});
