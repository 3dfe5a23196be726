import { NUMBERED } from '../paragraphs.js';
import type { Page, Row } from './page.js';
import { headOf } from './table-head.js';

/** Headers and footers stand in the outer parts of a page, in parts of its height. */
const ZONE = 0.2;
/** So many lines at most make a header or footer. */
const LINES = 6;
/** Footers stand at the same height on all pages, within this many points. */
const SLACK = 3;

/** A page with its lines from the top. */
export interface PrintedPage {
  readonly page: Page;
  readonly rows: readonly Row[];
}

/**
 * Leaves out what is printed on page after page: headers, footers, page numbers. Text is that when it stands
 * at the same height of several pages with nothing else than such text outside of it; the number of the page in it
 * may vary.
 * The header of page 1 is kept, since it may be the title of the minutes; heads of tables are kept as well. Of
 * a single page only `Side 1 av 1` is left out.
 */
export const withoutFurniture = (pages: readonly PrintedPage[]): readonly PrintedPage[] => {
  const isAlone = pages.length === 1;
  const top = repeated(pages.map(({ page, rows }) => outer(rows, page).top));
  const bottom = repeated(pages.map(({ page, rows }) => outer(rows, page).bottom));
  return pages.map(({ page, rows }, index) => {
    const edges = outer(rows, page);
    const header = runOf(edges.top, (line) => (index === 0 ? saysPage(line) : isFurniture(line, top)));
    const footer = runOf(edges.bottom, (line) => (isAlone ? saysPage(line) : isFurniture(line, bottom)));
    return { page, rows: rows.slice(header, Math.max(header, rows.length - footer)) };
  });
};

interface EdgeLine {
  /** With the number of its page made the same on all pages. */
  readonly text: string;
  /** From the edge of the page, in points. */
  readonly depth: number;
  readonly row: Row;
}

/** The outermost lines at the top and at the bottom, beginning with the outermost. */
const outer = (
  rows: readonly Row[],
  { height }: Page,
): { readonly top: readonly EdgeLine[]; readonly bottom: readonly EdgeLine[] } => {
  const zone = ZONE * height;
  const top = rows.slice(0, LINES).map((row) => edgeLine(row, height - row[0].y));
  const bottom = rows.slice(-LINES).map((row) => edgeLine(row, row[0].y));
  return {
    top: top.filter(({ depth }) => depth <= zone),
    bottom: bottom.filter(({ depth }) => depth <= zone).reverse(),
  };
};

const edgeLine = (row: Row, depth: number): EdgeLine => {
  const text = row.map((piece) => piece.text).join(' ');
  return { text: withoutPageNumber(text, row[0].page), depth, row };
};

/** `Lia vel 3` on page 3 and `Lia vel 4` on page 4 are alike; `Sak 3` and `Sak 4` are not. */
const withoutPageNumber = (text: string, page: number): string => {
  const isItem = NUMBERED.test(`${text} X`) && !NUMBERED.test(text);
  if (isItem) return text;
  const said = text.replace(SIDE_OF, '#');
  return said === text ? text.replace(OUTERMOST, (digits) => `#${Number(digits) - page}`) : said;
};

const SIDE_OF = /(?:side|sida|page|s\.)\s*\d{1,4}(?:\s*(?:av|of|\/)\s*\d{1,4})?/iu;
const OUTERMOST = /^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/u;

/** Lines that come again on another page, each with the heights at which it stands. */
const repeated = (pages: readonly (readonly EdgeLine[])[]): ReadonlyMap<string, readonly number[]> => {
  const depths = new Map<string, number[]>();
  for (const { text, depth } of pages.flat()) {
    const known = depths.get(text);
    if (known) known.push(depth);
    else depths.set(text, [depth]);
  }
  for (const known of depths.values()) known.sort((one, other) => one - other);
  return depths;
};

/** A label that stands first on two pages is none, nor the head of a table. */
const isFurniture = (line: EdgeLine, known: ReadonlyMap<string, readonly number[]>): boolean =>
  isPageNumber(line) || (!line.text.endsWith(':') && headOf(line.row) === null && comesAgain(line, known));

/** Heights are sorted: the line comes again when one beside its own is as good as the same. */
const comesAgain = ({ text, depth }: EdgeLine, known: ReadonlyMap<string, readonly number[]>): boolean => {
  const depths = known.get(text) ?? [];
  const at = depths.indexOf(depth);
  return [at - 1, at + 1].some((near) => Math.abs((depths[near] ?? Number.NaN) - depth) <= SLACK);
};

const isPageNumber = ({ row }: EdgeLine): boolean => PAGE_NUMBER.test(row.map(({ text }) => text).join(' '));
const saysPage = ({ row }: EdgeLine): boolean => SAYS_PAGE.test(row.map(({ text }) => text).join(' '));

const PAGE_NUMBER =
  /^(?:(?:side|sida|page|s\.)\s*)?[-–]?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:av|of|\/)\s*\d{1,4})?\s*[-–]?$/iu;
const SAYS_PAGE = /^(?:side|sida|page|s\.)\s*\d{1,4}(?:\s*(?:av|of|\/)\s*\d{1,4})?$/iu;

/** How many lines from the edge inwards are furniture without another between. */
const runOf = (lines: readonly EdgeLine[], is: (line: EdgeLine) => boolean): number => {
  const end = lines.findIndex((line) => !is(line));
  return end === -1 ? lines.length : end;
};
