import { widthOf, wrap } from './wrap.js';

export interface Column {
  readonly title: string;
  /** Left, unless it holds figures. */
  readonly align?: 'right';
  /** Longer cells are wrapped to this. The last column takes what is left. */
  readonly atMost?: number;
}

const GAP = '  ';
/** What the last column keeps, however wide the others are. */
const NARROWEST_LAST = 20;

type Row = readonly string[];

const widest = (cells: Row): number => Math.max(...cells.map(widthOf));

const widthsOf = (columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] => {
  const natural = columns.map(({ title, atMost }, place) => {
    const cells = [title, ...rows.map((row) => row[place] ?? '')];
    return Math.min(widest(cells), Math.max(atMost ?? Infinity, widthOf(title)));
  });
  const others = natural.slice(0, -1).reduce((sum, one) => sum + one + GAP.length, 0);
  return [...natural.slice(0, -1), Math.max(NARROWEST_LAST, Math.min(natural.at(-1) ?? 0, width - others))];
};

const pad = (text: string, width: number, { align }: Column): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
};

const lay = (row: Row, columns: readonly Column[], widths: readonly number[]): string => {
  const cells = columns.map((_, place) => wrap(row[place] ?? '', widths[place] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    columns.map((column, place) => pad(cells[place]?.[line] ?? '', widths[place] ?? 1, column)),
  );
  return lines.map((parts) => parts.join(GAP).trimEnd()).join('\n');
};

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly width: number;
  /** How the row of titles is shown. */
  readonly emphasize?: (titles: string) => string;
}

/** Rows under titles, in columns that together fit `width`; what is too long goes on below. */
export const table = ({ columns, rows, width, emphasize = (titles) => titles }: Table): string => {
  const widths = widthsOf(columns, rows, width);
  const titles = lay(
    columns.map(({ title }) => title),
    columns,
    widths,
  );
  return [emphasize(titles), ...rows.map((row) => lay(row, columns, widths))].join('\n');
};
