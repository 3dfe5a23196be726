const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' });

const signsOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** Columns that a text takes: a letter and its accents are one. */
export const widthOf = (text: string): number => signsOf(text).length;

/** Pieces of at most `width` columns, for a word that no line can hold. */
const broken = (word: string, width: number): string[] => {
  const signs = signsOf(word);
  const count = Math.max(1, Math.ceil(signs.length / width));
  return Array.from({ length: count }, (_, piece) =>
    signs.slice(piece * width, (piece + 1) * width).join(''),
  );
};

/** Lines of at most `width` columns, broken between words; the empty text is one empty line. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => broken(one, Math.max(1, width)))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

/** A text after its label, its further lines under its first. */
export const hanging = (label: string, text: string, width: number): string => {
  const indent = ' '.repeat(widthOf(label));
  return wrap(text, width - indent.length)
    .map((line, index) => `${index === 0 ? label : indent}${line}`.trimEnd())
    .join('\n');
};
