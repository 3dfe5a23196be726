/** Longest file name that is kept; longer ones are cut in the middle, so that the ending stays. */
const LONGEST = 200;

/** Control characters, and those that turn the direction of writing: a name is shown on terminals and pages. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * A file's name as it is kept: without the folders that it lay in, and nothing in it that a reader would not
 * see. Undefined when no name is left.
 */
export const fileNameOf = (given: unknown): string | undefined => {
  if (typeof given !== 'string') return undefined;
  const base = given.toWellFormed().replace(UNSEEN, ' ').split(/[/\\]/).at(-1) ?? '';
  const name = base.normalize('NFC').replace(/\s+/g, ' ').trim();
  return /[^\s.]/.test(name) ? shortened(name) : undefined;
};

const shortened = (name: string): string => {
  if (name.length <= LONGEST) return name;
  const tail = 40;
  const cut = `${name.slice(0, LONGEST - tail - 1)}…${name.slice(-tail)}`;
  return cut.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
};
