/**
 * Longest word, and longest stretch of white space, in UTF-16 code units: room for a picture inside a
 * Markdown file. Regular expressions keep a note per letter of such a run, and give up at some millions.
 */
export const LONGEST_RUN = 500_000;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Control characters count as white space here; rarer spaces end no run, which only makes runs longer. */
const isBlank = (code: number): boolean => code <= SPACE || code === NO_BREAK_SPACE;

/** Whether the text has a run that no minutes have: one word, or nothing at all, without end. */
export const hasEndlessRun = (text: string): boolean => {
  let length = 0;
  let wasBlank: boolean | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const blank = isBlank(text.charCodeAt(index));
    length = blank === wasBlank ? length + 1 : 1;
    if (length > LONGEST_RUN) return true;
    wasBlank = blank;
  }
  return false;
};
