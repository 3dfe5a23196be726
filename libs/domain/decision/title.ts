/** Letters of a title in a sentence. */
const LONGEST = 120;

/** What a decision is called where there is no room for all of its text: its first words. */
export const titleOf = (text: string, longest = LONGEST): string => {
  const letters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest).join('').trimEnd()} …`;
};
