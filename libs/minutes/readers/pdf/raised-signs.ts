import type { Run } from './page.js';

/** Longer than this is no sign of measure and no mark of a footnote. */
const LONGEST = 6;
const RAISED = new Map([...'0123456789+-'].map((sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.charAt(index)]));
const LOWERED = new Map([...'0123456789'].map((sign, index) => [sign, '₀₁₂₃₄₅₆₇₈₉'.charAt(index)]));

/**
 * Raised and lowered signs go to the line they are set against, as such signs: `m²` is no `m2`, and the mark of
 * a footnote must not become part of the number before it. Lines stand from the top, their runs from the left.
 */
export const withRaisedSigns = (lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] => {
  const added = new Map<number, Run[]>();
  const rest = lines.map((runs, index) =>
    runs.filter((run) => {
      const home = [index + 1, index - 1].find((near) => baseOf(run, lines[near] ?? []) !== null);
      if (home === undefined) return true;
      const sign = asSign(run, baseOf(run, lines[home] ?? []));
      const signs = added.get(home);
      if (signs) signs.push(sign);
      else added.set(home, [sign]);
      return false;
    }),
  );
  return rest.map((runs, index) => [...runs, ...(added.get(index) ?? [])]).filter((runs) => runs.length > 0);
};

/** The run of a line that a small one is set against. */
const baseOf = (run: Run, line: readonly Run[]): Run | null => {
  if (run.text.length > LONGEST) return null;
  const base = line[lastStartingBefore(line, run.left + 0.3 * run.size)];
  const isAgainst =
    base !== undefined &&
    run.size <= 0.9 * base.size &&
    Math.abs(run.y - base.y) <= 0.6 * base.size &&
    run.left - base.right < 0.3 * base.size;
  return isAgainst ? base : null;
};

const asSign = (run: Run, base: Run | null): Run => {
  const signs = base && run.y < base.y ? LOWERED : RAISED;
  return { ...run, text: [...run.text].map((sign) => signs.get(sign) ?? sign).join('') };
};

/** Binary search: a page may set every letter by itself. */
const lastStartingBefore = (line: readonly Run[], x: number): number => {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle]?.left ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
