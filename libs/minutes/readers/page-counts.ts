import type { SourceLine } from './lines.js';

/** A page number on a line of its own stands at least so far in, in characters: amid the page or at its right edge. */
const FAR_IN = 20;
/** So many lines stand between two page numbers: numbers in a column of a table are nearer. */
const LINES_OF_PAGE = 5;
/** A first page number above this line is beside the title of the paper, which stays. */
const TOP = 6;

const ALONE = /^(\d{1,3})$/u;
/** `Havnerådet · protokoll          2/3`: the page, and how many there are, behind a wide blank. */
const OF_ALL = /\S\s{3,}(\d{1,3})\s?\/\s?(\d{1,3})$/u;

interface Counted {
  readonly at: number;
  readonly line: SourceLine;
  readonly page: number;
}

const countUp = (found: readonly Counted[]): boolean =>
  found.length >= 2 &&
  (found[0]?.page ?? 0) <= 2 &&
  found.slice(1).every(({ page, at }, index) => {
    const before = found[index];
    return before !== undefined && page === before.page + 1 && at - before.at > LINES_OF_PAGE;
  });

const alone = (filled: readonly SourceLine[]): readonly Counted[] =>
  filled.flatMap((line, at) => {
    const page = line.indent >= FAR_IN ? ALONE.exec(line.text.trim())?.[1] : undefined;
    return page === undefined ? [] : [{ at, line, page: Number(page) }];
  });

const masked = ({ text }: SourceLine): string => text.trim().replace(/\s{3,}\d{1,3}(?=\s?\/)/u, ' #');

/** The lines that are alike but for the page, one group for each text. */
const ofAll = (filled: readonly SourceLine[]): readonly (readonly Counted[])[] => {
  const ends = filled.flatMap((line, at) => {
    const page = line.text.length <= 200 ? OF_ALL.exec(line.text.trimEnd()) : null;
    return page && Number(page[1]) <= Number(page[2]) ? [{ at, line, page: Number(page[1]) }] : [];
  });
  return [...Map.groupBy(ends, ({ line }) => masked(line)).values()];
};

/** Lines that only count the pages, without a word for it: they count up, one a page. */
export const countingLines = (filled: readonly SourceLine[]): readonly SourceLine[] =>
  [alone(filled), ...ofAll(filled)]
    .filter(countUp)
    .flat()
    .filter(({ at, line }) => at >= TOP || ALONE.test(line.text.trim()))
    .map(({ line }) => line);
