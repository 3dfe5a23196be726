/** Does this word also stand elsewhere in the text, without the name before it? Then it is no surname of that name. */
export type IsOther = (word: string, before: string) => boolean;

/** Answers for one text; each pair is looked for once. */
export const isOtherIn = (text: string): IsOther => {
  const near = text.slice(0, 400_000);
  const known = new Map<string, boolean>();
  return (word, before) => {
    const key = `${before} ${word}`;
    const isOther = known.get(key) ?? standsElsewhere(near, word, before);
    known.set(key, isOther);
    return isOther;
  };
};

const standsElsewhere = (near: string, word: string, before: string): boolean => {
  const all = near.split(word).length - 1;
  const together = near.split(new RegExp(`${escaped(before)}\\s+${escaped(word)}`, 'u')).length - 1;
  return all > together;
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
