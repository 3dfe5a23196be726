import type { Block } from '../../readers/index.js';
import { CASE_SERIES, labelledCase, matched } from './item-numbers.js';
import type { ItemStyle } from './item-styles.js';

const FEWEST = 3;

/**
 * The styles in the order in which they are tried. A protocol that counts `PS 12/26` also says «behandling av sak
 * 12/26» and «Sak 12/26 utsettes»: sentences, which count for less than titles.
 */
export const inOrderFor = (blocks: readonly Block[], styles: readonly ItemStyle[]): readonly ItemStyle[] => {
  const lines = blocks.filter(({ column, row }) => column === 'left' && row === undefined);
  if (lines.filter((block) => matched(block, CASE_SERIES)).length < FEWEST) return styles;
  if (lines.filter(isTitledCase).length >= 2) return styles;
  const isSeries = ({ name }: ItemStyle): boolean => name === 'item-case-series';
  return [...styles.filter(isSeries), ...styles.filter((style) => !isSeries(style))];
};

/** `Sak 3/26 Kai`, or `Sak 3/26` with the title below. */
const isTitledCase = (block: Block): boolean => {
  const found = labelledCase(block);
  if (!found || /(?:behandling|handsaming) av sak/iu.test(block.text)) return false;
  return block.text.length === found.titleAt || /^[\p{Lu}\d«"]/u.test(block.text.slice(found.titleAt));
};
