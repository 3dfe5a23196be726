/** Longest wait, when no other is given, in milliseconds: the machine may have much else to do. */
const LONGEST_WAIT_MS = 60_000;
const ASK_AGAIN_MS = 10;

/** Asks again and again until it is so; throws, with the text of the question, after `limitMs`. */
export const until = async (
  isSo: () => boolean | Promise<boolean>,
  limitMs = LONGEST_WAIT_MS,
): Promise<void> => {
  const limit = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > limit) throw new Error(`Waited ${limitMs} ms in vain for ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
};
