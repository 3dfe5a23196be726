import type { Block } from '../../readers/index.js';
import { withoutInnerLists, withoutNestedLists } from './inner-lists.js';
import { isTopic } from './item-lines.js';
import { ITEM_RULES, type ItemStart, type ItemStyle } from './item-styles.js';
import type { IsOn } from '../rule.js';
import { cellsOf } from '../follow-ups/row-cells.js';
import { inOrderFor } from './series-first.js';
import { ownStarts } from './own-starts.js';
import { withSubItems } from './sub-items.js';
import { withUnnumbered } from './unnumbered-items.js';

/**
 * The places where items begin: headings where there are some. An agenda that lists the same numbers before is left
 * out. Where nothing else begins items, they are the entries of a list.
 */
export const itemStarts = (blocks: readonly Block[], isOn: IsOn): readonly ItemStart[] => {
  const styles = inOrderFor(blocks, ITEM_RULES.filter(isOn));
  const unlisted = startsOfFirst(styles, blocks, isOn);
  return unlisted.length > 0 ? unlisted : startsOfFirst(styles, blocks.map(asLine), isOn);
};

const startsOfFirst = (
  styles: readonly ItemStyle[],
  blocks: readonly Block[],
  isOn: IsOn,
): readonly ItemStart[] => {
  const level = topicLevel(blocks);
  for (const style of styles) {
    const starts = ownStarts(startsOf(style, blocks, level), blocks);
    const headings = starts.filter((start) => blocks[start.block]?.kind === 'heading');
    const treated = withoutInnerLists(
      blocks,
      withoutNestedLists(withoutAgenda(blocks, level !== null || headings.length >= 2 ? headings : starts)),
    );
    if (treated.length >= style.atLeast && isInOrder(style, treated) && isMost(style, treated, blocks))
      return withUnnumbered(blocks, withSubItems(blocks, treated, isOn), isOn);
  }
  return [];
};

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];
const ROMANS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

const isMost = ({ ofMost }: ItemStyle, starts: readonly ItemStart[], blocks: readonly Block[]): boolean =>
  !ofMost ||
  5 * starts.length >=
    3 * blocks.filter(({ kind, level }) => kind === 'bullet' && level === outermost(blocks)).length;

/** Numbers go up; letters and Roman numbers begin at the first and leave none out. */
const isInOrder = ({ inOrder }: ItemStyle, starts: readonly ItemStart[]): boolean => {
  const printed = starts.map(({ number }) => (number ?? '').toUpperCase());
  if (inOrder === 'numbers')
    return printed.every((number, index) => index === 0 || Number(number) > Number(printed[index - 1]));
  if (inOrder !== 'letters') return true;
  return [LETTERS, ROMANS].some((row) => printed.every((letter, index) => letter === row[index]));
};

/** A numbered entry of a list, as a line; entries without a number are none. */
const asLine = (block: Block): Block =>
  block.kind === 'bullet' && /\d/.test(block.text.slice(0, 12))
    ? { ...block, kind: 'paragraph', apart: false }
    : block;

const startsOf = (style: ItemStyle, blocks: readonly Block[], level: number | null): readonly ItemStart[] =>
  blocks.flatMap((block, index) => {
    const isPlace =
      !isTaskRow(block) && (!style.ofHeadings || (block.level === level && isTopic(block, index)));
    const found =
      block.column === 'left' && isPlace && isOuter(style, block, blocks)
        ? style.start(block, blocks[index + 1])
        : null;
    return found ? [{ ...found, block: index, rule: style.name }] : [];
  });

const isTaskRow = ({ row }: Block): boolean => row !== undefined && cellsOf(row).matter === undefined;

const isOuter = ({ ofBullets }: ItemStyle, block: Block, blocks: readonly Block[]): boolean =>
  !ofBullets || block.level === outermost(blocks);

/** How far out the outermost bullets stand. */
const outermost = (blocks: readonly Block[]): number =>
  Math.min(...blocks.filter(({ kind }) => kind === 'bullet').map(({ level }) => level));

/** The highest level with two headings or more that could be matters; null when headings play no part. */
const topicLevel = (blocks: readonly Block[]): number | null => {
  const levels = blocks.flatMap((block, index) => (isTopic(block, index) ? [block.level] : []));
  const counted = [...new Set(levels)].sort((one, other) => one - other);
  return counted.find((level) => levels.filter((other) => other === level).length >= 2) ?? null;
};

/** The heading of an agenda. */
export const AGENDA =
  /^(?:agenda|saksliste|sakliste|dagsorden|dagsordning|til behandling|sakskart|saker handsama.{0,20}|saker behandlet.{0,20})\s*:?$/iu;

/** When numbers under «Dagsorden» come again further down, the first list is the agenda, not its treatment. */
const withoutAgenda = (blocks: readonly Block[], starts: readonly ItemStart[]): readonly ItemStart[] => {
  const agenda = blocks.findIndex((block) => AGENDA.test(block.text.slice(0, 40)));
  const first = starts.find((start) => start.block > agenda);
  if (!first || first.number === null) return starts;
  const again = starts.findIndex((start) => start.block > first.block && start.number === first.number);
  const isAgenda = (agenda !== -1 && goesOnAgain(starts, again)) || (again > 1 && isRepeated(starts, again));
  return again === -1 || !isAgenda ? starts : starts.slice(again);
};

/** The number behind the first comes again too: a list may also have lost its count, and begin with 1 anew. */
const goesOnAgain = (starts: readonly ItemStart[], again: number): boolean => {
  const second = starts[1];
  return again <= 1 || starts.slice(again).some(({ number }) => number === second?.number);
};

/** Every number up to here comes again behind. */
const isRepeated = (starts: readonly ItemStart[], again: number): boolean => {
  const behind = new Set(starts.slice(again).map(({ number }) => number));
  return starts.slice(0, again).every(({ number }) => behind.has(number));
};
