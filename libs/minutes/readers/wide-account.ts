import { sentencesOf, type Sentence } from '../language/sentences.js';
import type { Block } from './block.js';
import { columnRole, type ColumnRole } from './column-names.js';
import { together, type GridRow } from './grid-cells.js';
import { passageOf, slice, type Passage } from './passage.js';
import type { SourceSpan } from '../reading.js';

/** What one line of a row has in one column. */
export interface LineCell extends SourceSpan {
  /** Counts the lines of the row. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a row, column by column. */
export type LineColumns = readonly (readonly LineCell[])[];

const OF_TASKS: ReadonlySet<ColumnRole | null> = new Set(['followUp', 'decision', 'person']);

/** The column with the account, in a table of matters that has none for tasks or outcomes; -1 in any other. */
export const accountColumn = (names: readonly string[]): number => {
  const roles = names.map(columnRole);
  return roles.some((role) => OF_TASKS.has(role)) ? -1 : roles.lastIndexOf('matter');
};

const LISTED = /^(?:[-•*–]|\d{1,2}[.)]|[a-h]\))\s+(?=\S)/u;
const BULLET = /^[-•*–]\s+/u;

/** The line above had room for the first word of this one, or this one is an entry of a list. */
const beginsParagraph = (above: LineCell, { text }: LineCell, width: number): boolean => {
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  return LISTED.test(text) || (/^[\p{Lu}\d«"]/u.test(text) && above.text.length + 1 + word.length <= width);
};

const paragraphsOf = (cells: readonly LineCell[], width: number): readonly (readonly LineCell[])[] => {
  const paragraphs: LineCell[][] = [];
  for (const [index, cell] of cells.entries()) {
    const above = cells[index - 1];
    if (!above || beginsParagraph(above, cell, width)) paragraphs.push([]);
    paragraphs.at(-1)?.push(cell);
  }
  return paragraphs;
};

/** A sentence of the account, and the last line that it stands on alone or begins on. */
interface Told {
  readonly passage: Passage;
  readonly paragraph: number;
  /** Lines at whose end the sentence stands. */
  readonly lines: readonly number[];
}

const toldIn = (source: string, paragraph: readonly LineCell[], at: number): readonly Told[] => {
  const whole = passageOf(source, paragraph);
  let length = -1;
  const ends = paragraph.map(({ line, text }) => {
    length += text.replace(/\s+/gu, ' ').length + 1;
    return { line, end: length };
  });
  return rangesOf(whole).map(({ from, to }) => ({
    passage: slice(whole, from, to),
    paragraph: at,
    lines: ends.filter(({ end }) => end > from && end <= to).map(({ line }) => line),
  }));
};

/** Its sentences; what is too long to be one is not left out. */
const rangesOf = (whole: Passage): readonly Range[] => {
  const sentences = numberedTogether(sentencesOf(whole));
  const told = sentences.reduce((sum, { from, to }) => sum + to - from, 0);
  return told === whole.text.length ? sentences : [{ from: 0, to: whole.text.length }];
};

/** `2.` in front of a sentence is its number. */
const numberedTogether = (sentences: readonly Range[]): readonly Range[] => {
  const [first, second, ...rest] = sentences;
  const isNumber = first !== undefined && first.to - first.from <= LONGEST_NUMBER;
  return isNumber && second ? [{ from: first.from, to: second.to }, ...rest] : sentences;
};
type Range = Pick<Sentence, 'from' | 'to'>;
const LONGEST_NUMBER = 4;

/** Which sentence a name or date stands beside: the one with which its line ends; beside the title, the last one. */
const besideWhich = (told: readonly Told[], line: number): number => {
  const at = lineAt(told, line);
  return isTitle(told, at) || at === -1 ? told.length - 1 : at;
};

const lineAt = (told: readonly Told[], line: number): number =>
  told.findLastIndex(({ lines }) => (lines[0] ?? Number.POSITIVE_INFINITY) <= line);

const isTitle = (told: readonly Told[], at: number): boolean =>
  told[at]?.paragraph === 0 && told.at(-1)?.paragraph !== 0;

const goesOnBelow = ({ text }: LineCell): boolean => /[,/&-]$| og$/u.test(text);

/** `Kari Li,` with `Ola Vik` below it in the next line is one list of names, and stands where it begins. */
const placesOf = (cells: readonly LineCell[], told: readonly Told[]): ReadonlyMap<LineCell, number> => {
  const places = new Map<LineCell, number>();
  let begins = 0;
  for (const [index, cell] of cells.entries()) {
    const above = cells[index - 1];
    const isNext = above !== undefined && cell.line === above.line + 1;
    const goesOn = isNext && (goesOnBelow(above) || isTitle(told, lineAt(told, begins)));
    if (!goesOn) begins = cell.line;
    places.set(cell, besideWhich(told, begins));
  }
  return places;
};

const besideIn = (
  cells: readonly LineCell[],
  told: readonly Told[],
): ReadonlyMap<number, readonly LineCell[]> => {
  const places = placesOf(cells, told);
  return Map.groupBy(cells, (cell) => places.get(cell) ?? 0);
};

const blockFrom = (passage: Passage, apart: boolean): Block => {
  const mark = BULLET.exec(passage.text)?.[0].length ?? 0;
  const kind = mark > 0 ? 'bullet' : 'paragraph';
  return { ...(mark > 0 ? slice(passage, mark) : passage), kind, level: 0, column: 'left', apart };
};

/**
 * The rows of a matter whose account is told beside names and dates: what stands beside none is text, and each sentence
 * with somebody or something beside it is a row of its own.
 */
export const accountRows = (
  source: string,
  columns: LineColumns,
  { account, width }: { readonly account: number; readonly width: number },
): readonly GridRow[] | null => {
  const paragraphs = paragraphsOf(columns[account] ?? [], width);
  const told = paragraphs.flatMap((paragraph, at) => toldIn(source, paragraph, at));
  if (told.length < 2) return null;
  const beside = columns.map((cells, column) =>
    column > account ? besideIn(cells, told) : new Map<number, readonly LineCell[]>(),
  );
  const isBeside = (at: number): boolean => beside.some((cells) => cells.has(at));
  const segments = segmentsOf(told, isBeside);
  return segments.map(({ from, passages }, index) =>
    columns.map((cells, column) => {
      if (column === account) return [blockFrom(together(passages), index === 0)];
      const own = column < account ? (index === 0 ? cells : []) : (beside[column]?.get(from) ?? []);
      return linesTogether(own).map((lines) => blockFrom(passageOf(source, lines), true));
    }),
  );
};

/** Each line is a name or date of its own, unless it goes on with the line above. */
const linesTogether = (cells: readonly LineCell[]): readonly (readonly LineCell[])[] => {
  const groups: LineCell[][] = [];
  for (const cell of cells) {
    const above = groups.at(-1)?.at(-1);
    if (above && (goesOnBelow(above) || /^\p{Ll}/u.test(cell.text))) groups.at(-1)?.push(cell);
    else groups.push([cell]);
  }
  return groups;
};

interface Segment {
  /** Its first sentence. */
  readonly from: number;
  readonly passages: readonly Passage[];
}

/** Sentences of one paragraph that stand beside nothing go together. */
const segmentsOf = (told: readonly Told[], isBeside: (at: number) => boolean): readonly Segment[] => {
  const segments: { from: number; passages: Passage[] }[] = [];
  for (const [at, { passage, paragraph }] of told.entries()) {
    const goesOn = at > 0 && told[at - 1]?.paragraph === paragraph && !isBeside(at) && !isBeside(at - 1);
    if (goesOn) segments.at(-1)?.passages.push(passage);
    else segments.push({ from: at, passages: [passage] });
  }
  return segments;
};
