/** Longest that anything is waited for here, in milliseconds: the machine may have much else to do. */
export const LIMIT = 400_000;

export const until = async (what: string, isSo: () => Promise<boolean> | boolean): Promise<void> => {
  const limit = performance.now() + LIMIT;
  while (!(await isSo())) {
    if (performance.now() > limit) throw new Error(`It did not come to this in ${LIMIT} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Seconds since a moment of `performance.now()`, for people. */
export const seconds = (since: number): string => ((performance.now() - since) / 1_000).toFixed(1);
