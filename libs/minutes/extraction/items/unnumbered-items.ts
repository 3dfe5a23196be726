import type { Block } from '../../readers/index.js';
import { isAlone } from './item-numbers.js';
import type { ItemStart } from './item-styles.js';
import type { IsOn, Rule } from '../rule.js';

export const UNNUMBERED_RULE: Rule = {
  name: 'item-without-number',
  reason:
    '«Eventuelt» or «Orienteringssaker» on a line of its own between numbered matters, with text below, is a matter too',
  example:
    'Referat fra møte i Havnerådet 20. november 2026\n\nSak 3/26 Kai\nKaia er gammel.\n\nSak 4/26 Brygge\nBrygga er ny.\n\nEventuelt\nOla Vik spurte om båtplassene.',
  isWhole: true,
};

/** Matters that minutes leave without a number. */
const MATTER =
  /^[\s*_]{0,4}(?:eventuelt|eventuelle saker|evt|ymse|orienteringssaker|orienteringssakar|orienteringer|orienteringar|referatsaker|referatsakar|meldingssaker|meldingssakar|andre saker|andre sakar|åpen post|open post|ordet fritt)[\s.:*_]{0,5}$/iu;

/** Starts, with those matters between and behind them that have no number; above the first only where bullets follow. */
export const withUnnumbered = (
  blocks: readonly Block[],
  starts: readonly ItemStart[],
  isOn: IsOn,
): readonly ItemStart[] => {
  const [first] = starts;
  if (!first || !isOn(UNNUMBERED_RULE) || starts.some(({ number }) => number === null)) return starts;
  const isOne = (block: Block, index: number): boolean =>
    isMatter(block) && isText(blocks[index + 1], index < first.block) && isFree(index, blocks, starts);
  const found = blocks.flatMap((block, index) =>
    isOne(block, index) ? [{ block: index, number: null, titleAt: 0, rule: UNNUMBERED_RULE.name }] : [],
  );
  return [...starts, ...found].sort((one, other) => one.block - other.block);
};

/** No matter yet, nor the title below a number; its own text follows, and no matter is called like it. */
const isFree = (index: number, blocks: readonly Block[], starts: readonly ItemStart[]): boolean =>
  index + 1 < blocks.length &&
  starts.every(
    (start) =>
      start.block !== index &&
      start.block !== index + 1 &&
      !(start.block === index - 1 && isAlone(start, blocks)) &&
      bare(blocks[start.block]?.text.slice(start.titleAt)) !== bare(blocks[index]?.text),
  );

const isMatter = ({ kind, column, row, text }: Block): boolean =>
  kind !== 'bullet' && column === 'left' && row === undefined && MATTER.test(text.slice(0, 40));

/** Above the first number the same line may belong to the agenda, which has no bullets below its entries. */
const isText = (next: Block | undefined, isAbove: boolean): boolean =>
  next !== undefined && !isMatter(next) && (!isAbove || next.kind === 'bullet');

const bare = (text = ''): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');
