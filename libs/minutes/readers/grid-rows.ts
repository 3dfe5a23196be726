import { labelledBlock } from '../extraction/head/head-labels.js';
import type { Block, Cell } from './block.js';
import { columnRole, isOfHours, type ColumnRole } from './column-names.js';
import { paragraphOf, together, type GridCell, type GridHead, type GridRow } from './grid-cells.js';
import { spanOf } from './passage.js';

/** Above the head of a table stand at most its title, and labels of the meeting. */
const ROWS_ABOVE_HEAD = 8;
/** Words beside `Navn` in a list of those present. */
const OF_PEOPLE =
  /^(?:rolle|funksjon|verv|stilling|tittel|organisasjon|representerer|avdeling|enhet|e-?post|telefon|tlf|møtt|signatur|role|title|organi[sz]ation|company|e-?mail|roll|befattning)(?!\p{L})/iu;

/** The row with the names of the columns: at least two that say something about minutes or those present. */
export const headRowOf = (
  rows: readonly GridRow[],
): { readonly at: number; readonly head: GridHead } | null => {
  for (const [at, row] of rows.slice(0, ROWS_ABOVE_HEAD).entries()) {
    const names = row.map((cell) => together(cell ?? []).text);
    const roles = names.map(columnRole);
    if (rows.length > at + 1 && isHead(names, roles)) return { at, head: { names, roles } };
  }
  return null;
};

const isHead = (names: readonly string[], roles: readonly (ColumnRole | null)[]): boolean => {
  const filled = names.filter((name) => name !== '');
  const known = new Set(roles.filter((role) => role !== null)).size;
  const isOfPeople = roles.includes('person') && names.some(isAttendance);
  const isShort = filled.every((name) => name.length <= 40 && !/[.!]\s|:\s\S|\d{2}/.test(name));
  const isAgenda = roles.includes('matter') && filled.filter(isOfHours).length >= filled.length - known;
  return (
    isShort && (isOfPeople || (known >= 2 && 2 * known >= filled.length) || (filled.length >= 2 && isAgenda))
  );
};

const isAttendance = (name: string): boolean => {
  const field = labelledBlock(name)?.field;
  return field === 'present' || field === 'absent' || OF_PEOPLE.test(name);
};

/** The head printed again on the next page. */
export const isHeadAgain = (row: GridRow, { names }: GridHead): boolean =>
  names.every((name, column) => together(row[column] ?? []).text === name);

/** Rows of a table whose columns have names, as blocks with cells. */
export const namedRows = (rows: readonly GridRow[], head: GridHead): readonly Block[] => {
  const whole: GridRow[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last && goesOn(last, row, head)) whole.splice(-1, 1, longer(last, row));
    else whole.push(row);
  }
  return whole.flatMap((row) => namedRow(row, head));
};

const isFilled = (cell: GridCell | undefined): boolean => (cell?.length ?? 0) > 0;

const filledColumns = (row: GridRow): readonly number[] =>
  row.flatMap((cell, column) => (isFilled(cell) ? [column] : []));

/** The column of the only filled cell. */
const onlyColumn = (row: GridRow): number | null => {
  const [only = null, ...more] = filledColumns(row);
  return more.length === 0 ? only : null;
};

/**
 * A second name or date in a row of its own goes on with the row above; so does half a sentence, where nothing
 * stands between: a text is never put together from what stands apart.
 */
const goesOn = (above: GridRow, row: GridRow, { roles }: GridHead): boolean => {
  const column = onlyColumn(row);
  if (column === null) return false;
  if (!isText(roles[column])) return column > 0;
  return filledColumns(above).at(-1) === column && /^\p{Ll}/u.test(row[column]?.[0]?.text ?? '');
};

const longer = (row: GridRow, more: GridRow): GridRow =>
  Array.from({ length: Math.max(row.length, more.length) }, (_, column) =>
    isFilled(more[column]) ? [...(row[column] ?? []), ...(more[column] ?? [])] : (row[column] ?? null),
  );

const isText = (role: ColumnRole | null | undefined): boolean =>
  role === 'matter' || role === 'followUp' || role === 'decision';

const namedRow = (row: GridRow, head: GridHead): readonly Block[] => {
  const column = onlyColumn(row);
  if (column !== null && isHeadline(row, column, head)) return row[column] ?? [];
  const matter = head.roles.indexOf('matter');
  const isAccount =
    (row[matter]?.length ?? 0) > 1 && !filledColumns(row).some((at) => isAside(at, matter, head));
  return isAccount ? accountRow(row, matter, head) : [rowBlock(row, head)];
};

/** Stands before the matter, and is not its number. */
const isAside = (column: number, matter: number, { roles }: GridHead): boolean =>
  column < matter && roles[column] !== 'number';

/** A cell over all columns, or a matter alone, heads the rows below; a task alone is one that nobody owns. */
const isHeadline = (row: GridRow, column: number, { roles }: GridHead): boolean => {
  const isMerged = roles.length > 1 && row.slice(1).every((cell) => cell === null) && row.length > 1;
  const role = roles[column];
  return isMerged || (role !== 'followUp' && role !== 'decision' && role !== 'person');
};

/**
 * A matter of several paragraphs is an account: its paragraphs are blocks of their own, the first behind the
 * number. The row has the other cells. Where those only name who and when, its last paragraphs are what they
 * are said of.
 */
const accountRow = (row: GridRow, matter: number, head: GridHead): readonly Block[] => {
  const paragraphs = row[matter] ?? [];
  const number = head.roles.slice(0, matter).indexOf('number');
  const others = row.map((cell, column) => (column === matter || column === number ? null : cell));
  const filled = head.roles.filter((_, column) => isFilled(others[column]));
  const tasks = filled.length > 0 && !filled.some(isText) ? tasksBelow(paragraphs, others) : 0;
  if (tasks === paragraphs.length && number === -1) return [rowBlock(row, head)];
  const beginning = Math.max(1, paragraphs.length - tasks);
  const account = paragraphs.slice(0, beginning);
  const last = paragraphs.slice(beginning);
  const below = others.map((cell, column) => (column === matter ? last : cell));
  return [...numbered(row[number] ?? [], account), ...(filled.length > 0 ? [rowBlock(below, head)] : [])];
};

/** How many paragraphs the names beside are said of: the list at the end, as many as there are names, or the last. */
const tasksBelow = (paragraphs: readonly Block[], others: GridRow): number => {
  const before = paragraphs.findLastIndex(({ kind }) => kind !== 'bullet') + 1;
  if (before < paragraphs.length) return paragraphs.length - before;
  const names = others.reduce((most, cell) => Math.max(most, cell?.length ?? 0), 1);
  return names <= paragraphs.length ? names : 1;
};

const numbered = (number: readonly Block[], account: readonly Block[]): readonly Block[] =>
  account.map((block, index) =>
    index === 0 ? { ...block, ...together([...number, block]), apart: true } : block,
  );

const cellOf = (heading: string, paragraphs: readonly Block[]): Cell => ({
  heading,
  passage: together(paragraphs),
  ...(paragraphs.length > 1 && { parts: paragraphs.map(({ text, pieces }) => ({ text, pieces })) }),
});

/** The row's own text is that of all its cells, as they follow each other in the source. */
const rowBlock = (row: GridRow, { names }: GridHead): Block => {
  const cells = row.flatMap((cell, column): readonly Cell[] =>
    isFilled(cell) ? [cellOf(names[column] ?? '', cell ?? [])] : [],
  );
  const inOrder = row
    .flatMap((cell) => cell ?? [])
    .sort((one, other) => spanOf(one).start - spanOf(other).start);
  return { ...paragraphOf(inOrder), row: cells };
};
