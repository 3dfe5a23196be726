/** One line of the source as it stands. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space before the first letter, in characters. */
  readonly indent: number;
  readonly blank: boolean;
  /** Length of the number that makes it an entry of a list inside an entry. */
  readonly mark?: number;
}

export const linesOf = (source: string): readonly SourceLine[] => {
  const lines: SourceLine[] = [];
  let start = 0;
  while (start <= source.length) {
    const found = source.indexOf('\n', start);
    const end = found === -1 ? source.length : found;
    const text = source.slice(start, end).replace(/[\r\f]/g, ' ');
    const trimmed = text.trimStart();
    lines.push({ text, start, end, indent: text.length - trimmed.length, blank: trimmed.trim() === '' });
    start = end + 1;
  }
  return lines;
};

interface Furniture {
  readonly line: RegExp;
  readonly reason: string;
}

const PAGE_NUMBERS: readonly Furniture[] = [
  {
    line: /^(?:side|sida|page|s\.)\s*\d{1,4}(?:\s*(?:av|of|\/)\s*\d{1,4}|\s?\(\d{1,4}\))?$/i,
    reason: 'page number',
  },
  { line: /^\d{1,3}\s?\(\d{1,3}\)$/, reason: 'page number, and how many pages there are' },
  { line: /^-\s*\d{1,4}\s*-$/, reason: 'page number between dashes' },
];

/** Lines that a printer or converter added: they belong to no paragraph and do not end one's sentence. */
const PAGE_FURNITURE: readonly Furniture[] = [
  { line: /^(?:https?:\/\/|www\.)\S+$/i, reason: 'link annotations of a PDF are printed between pages' },
  ...PAGE_NUMBERS,
  { line: /^[-–—_=*\s]{2,80}$/, reason: 'rule between pages or rows' },
];

const isOneOf = (line: SourceLine, kinds: readonly Furniture[]): boolean => {
  const text = line.text.trim();
  return text.length > 0 && text.length < 2_000 && kinds.some((kind) => kind.line.test(text));
};

export const isPageFurniture = (line: SourceLine): boolean => isOneOf(line, PAGE_FURNITURE);

/** `Side 3 av 9` on a line of its own: here one page ends, and the next begins. */
export const isPageNumber = (line: SourceLine): boolean => isOneOf(line, PAGE_NUMBERS);
