import { isPageFurniture, isPageNumber, linesOf, type SourceLine } from './lines.js';
import { countingLines } from './page-counts.js';

/** So many lines above and below a page number may be printed on every page. */
const DEEPEST = 3;

/** Further down than this no running head is the title of the paper. */
const LINES_OF_TITLE = 12;

/** Lines with a page number amid other words: `Havnerådet   Protokoll   Sida 3 (9)`, `Page 2 of 4   Initials ____`. */
const NUMBERED_PAGE =
  /(?<!\p{L})(?:side|sida|page)\s{0,3}\d{1,4}(?:\s{0,3}(?:av|of|\/)\s{0,3}\d{1,4}|\s?\(\d{1,4}\))?(?![\d\p{L}])/iu;

/**
 * The lines of a text without what was printed on every page: page numbers, and running heads and feet beside
 * them. The first of each stays at the top, since it may be the title of the paper. A sentence that a page broke goes on.
 */
export const linesWithoutPages = (source: string): readonly SourceLine[] => {
  const lines = linesOf(source);
  const left = runningLines(lines, source);
  const isLeft = (line: SourceLine): boolean => isPageFurniture(line) || left.has(line);
  const kept: SourceLine[] = [];
  let isPageTurn = false;
  for (const line of lines) {
    if (isLeft(line)) isPageTurn = true;
    else {
      if (isPageTurn && !line.blank) closeGap(kept, line);
      if (!line.blank) isPageTurn = false;
      kept.push(line);
    }
  }
  return kept;
};

/** A sentence that is cut by the end of a page: the empty lines between are no end of a paragraph. */
const closeGap = (kept: SourceLine[], next: SourceLine): void => {
  const last = kept.findLastIndex(({ blank }) => !blank);
  const before = kept[last]?.text.trimEnd() ?? '';
  const goesOn = /[\p{L}\d,)]$/u.test(before) && /^\s{0,80}\p{Ll}{2}/u.test(next.text);
  if (goesOn && before.length > 40) kept.splice(last + 1);
};

const folded = ({ text }: SourceLine): string => text.trim().replace(/\s+/g, ' ');
const masked = (line: SourceLine): string => folded(line).replace(/\d+/g, '#');

/** Running heads and feet, without the first of each. */
const runningLines = (lines: readonly SourceLine[], source: string): ReadonlySet<SourceLine> => {
  const filled = lines.filter(({ blank }) => !blank);
  const top = new Set(filled.slice(0, LINES_OF_TITLE));
  const alike = Map.groupBy(filled, folded);
  const counted = countedPages(filled);
  const pages = countingLines(filled);
  const left = new Set<SourceLine>([...counted.flatMap((group) => group.slice(1)), ...pages]);
  for (const side of [-1, 1] as const) {
    const edges = edgesOf(filled, source, { side, pages: new Set([...counted.flat(), ...pages]) });
    for (let depth = 1; depth <= DEEPEST; depth += 1) {
      const at = edges.map((edge) => filled[edge + side * (depth - 1)]);
      const repeated = repeatedIn(at, alike);
      if (repeated.size === 0) break;
      for (const line of againIn(at, repeated, top)) left.add(line);
    }
  }
  return left;
};

/** The first of its kind stays where it may be the title. */
const againIn = (
  at: readonly (SourceLine | undefined)[],
  repeated: ReadonlyMap<string, SourceLine>,
  top: ReadonlySet<SourceLine>,
): readonly SourceLine[] =>
  at
    .filter((line) => line !== undefined)
    .filter((line) => {
      const first = repeated.get(folded(line));
      return first !== undefined && (first !== line || !top.has(line));
    });

/** Lines with a page number that are alike but for their figures. */
const countedPages = (filled: readonly SourceLine[]): readonly (readonly SourceLine[])[] => {
  const pages = filled.filter((line) => line.text.length <= 200 && NUMBERED_PAGE.test(line.text));
  return [...Map.groupBy(pages, masked).values()].filter(isCounted);
};

/** No two of them are the same page. */
const isCounted = (alike: readonly SourceLine[]): boolean =>
  alike.length >= 2 && new Set(alike.map(folded)).size === alike.length;

interface Sought {
  readonly side: -1 | 1;
  readonly pages: ReadonlySet<SourceLine>;
}

/** The lines that stand last above a page's end, or first below it. */
const edgesOf = (filled: readonly SourceLine[], source: string, { side, pages }: Sought): readonly number[] =>
  filled.flatMap((line, index) => {
    if (pages.has(line) || isPageNumber(line)) return [index + side];
    if (source.charAt(line.start) === '\f') return [side === 1 ? index : index - 1];
    return [];
  });

/** What stands at several pages in the same place, and once more at most; each with the first of its kind. */
const repeatedIn = (
  at: readonly (SourceLine | undefined)[],
  alike: ReadonlyMap<string, readonly SourceLine[]>,
): ReadonlyMap<string, SourceLine> => {
  const here = Map.groupBy(new Set(at.filter((line) => line !== undefined)), folded);
  const found = new Map<string, SourceLine>();
  for (const [text, lines] of here) {
    if (lines.length < 2 || !mayRun(text)) continue;
    const everywhere = alike.get(text) ?? [];
    const [first] = everywhere;
    if (first && everywhere.length - lines.length <= 1) found.set(text, first);
  }
  return found;
};

/** Two words or more that end in no stop: `Vedtak` and `Enstemmig vedtatt.` may come again on every page as well. */
const mayRun = (text: string): boolean =>
  text.length <= 120 && /\p{L}{3}/u.test(text) && / /.test(text) && !/[.:;!?]$/.test(text);
