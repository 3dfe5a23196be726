/** A word, a number or a code: `17,8`, `23/2`, `på-melding`. */
const WORD = /[\p{L}\p{N}]+(?:[-'’.,:/][\p{L}\p{N}]+)*/gu;

export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(WORD) ?? [];

/** How words are compared: without regard to capitals. */
export const foldedWord = (word: string): string => word.toLocaleLowerCase('nb');

export const foldedWords = (text: string): readonly string[] => wordsOf(text).map(foldedWord);

/** Letters that two spellings of a word of this length may differ in; short words are soon other words. */
const tolerance = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0);

/** Rows of the table of edit distances, one after the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Reading mistakes spare the beginning of a word, or its end. */
const beginOrEndAlike = (a: string, b: string): boolean => a[0] === b[0] || a.at(-1) === b.at(-1);

/** Whether two different words, folded, may be one word in two spellings. Numbers never are. */
export const isSpellingOf = (a: string, b: string): boolean => {
  const most = tolerance(Math.max(a.length, b.length));
  if (a === b || most === 0 || Math.abs(a.length - b.length) > most || !beginOrEndAlike(a, b)) return false;
  return !/\p{N}/u.test(a + b) && distance(a, b) <= most;
};

/** How many of the next two words of either text say the same: one and one, or two and the one that they make. */
const inStep = (a: readonly string[], b: readonly string[]): readonly [number, number] => {
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  if (x === y || isSpellingOf(x, y)) return [1, 1];
  if (a.join('') === y) return [2, 1];
  return x === b.join('') ? [1, 2] : [0, 0];
};

/** Whether two texts are the same words, however these are spelt or broken: `sam arbeid` is `samarbeid`. */
export const isSameText = (first: string, second: string): boolean => {
  const [a, b] = [foldedWords(first), foldedWords(second)];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [words, others] = inStep(a.slice(i, i + 2), b.slice(j, j + 2));
    if (words === 0) return false;
    [i, j] = [i + words, j + others];
  }
  return i === a.length && j === b.length;
};
