import { labelledBlock } from '../extraction/head/head-labels.js';
import type { Block } from './block.js';
import { columnRole } from './column-names.js';
import { paragraphOf, type GridCell, type GridRow } from './grid-cells.js';

const LONGEST_LABEL = 40;

/** A table of labels and their values (`Til stede | Kari Li`), also two such pairs in a row. */
export const isLabelTable = (rows: readonly GridRow[]): boolean => {
  const filled = rows.map((row) => row.filter((cell) => cell !== null && cell.length > 0));
  const pairs = filled.filter((row) => row.length >= 2);
  return (
    pairs.length > 0 &&
    pairs.every((row) => row.length === 2 || row.length === 4) &&
    2 * pairs.filter(beginsWithLabel).length >= pairs.length
  );
};

const beginsWithLabel = (row: GridRow): boolean => labelIn(row[0]) !== null && labelIn(row[1]) === null;

/** The label that a cell consists of; a label with its value in one cell is none. */
const labelIn = (cell: GridCell | undefined): Block | null => {
  const [only, ...more] = cell ?? [];
  return only && more.length === 0 && only.text.length <= LONGEST_LABEL && isLabel(only) ? only : null;
};

const isLabel = (block: Block): boolean => isWithColon(block) || isOfHead(block) || isInItem(block);

const isWithColon = ({ text }: Block): boolean => /\p{L}[*_]{0,3}:[*_]{0,3}$/u.test(text);

const isOfHead = ({ text }: Block): boolean => labelledBlock(text)?.value === '';

/** `Vedtak`, `Ansvar`, `Frist`: labels that stand in an item. */
const isInItem = ({ text }: Block): boolean => {
  const role = columnRole(text);
  return role === 'owner' || role === 'deadline' || opensSection(role);
};

const opensSection = (role: ReturnType<typeof columnRole>): boolean =>
  role === 'decision' || role === 'followUp';

/**
 * `Dato: | 3. mars` is one paragraph. Where the colon is missing, a label of the head and one that opens a section
 * stand above their value, and `Ansvar | Kari` is one paragraph.
 */
export const labelRow = (row: GridRow): readonly Block[] => {
  const groups: (readonly Block[])[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const label = labelIn(row[at]);
    const value = row[at + 1] ?? [];
    const isPair = label !== null && labelIn(value) === null;
    groups.push(isPair ? pair(label, value) : (row[at] ?? []));
    if (isPair) at += 1;
  }
  return groups.flat().map((block, index) => (index === 0 ? { ...block, apart: true } : block));
};

const pair = (label: Block, value: readonly Block[]): readonly Block[] => {
  const [first, ...more] = value;
  const standsAbove = !isWithColon(label) && (isOfHead(label) || opensSection(columnRole(label.text)));
  if (!first || first.kind !== 'paragraph' || standsAbove) return [label, ...value];
  return [paragraphOf([label, first]), ...more];
};

/** A table whose columns are labels of the head: `Til stede | Forfall`, with names below. */
export const isLabelHead = ([head = [], ...below]: readonly GridRow[]): boolean =>
  head.length >= 2 && below.length > 0 && head.every((cell) => cell?.length === 1 && cell.every(isOfHead));

/** Each label above what its column holds; several cells below it are a list. */
export const labelColumns = ([head = [], ...below]: readonly GridRow[]): readonly Block[] =>
  head.flatMap((cell, column) => {
    const values = below.flatMap((row) => row[column] ?? []);
    const kind = values.length > 1 ? 'bullet' : 'paragraph';
    return [...(cell ?? []), ...values.map((value) => ({ ...value, kind }) as const)];
  });
