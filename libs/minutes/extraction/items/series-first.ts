import type { Block } from '../../readers/index.js';
import { CASE_SERIES, labelledCase, matched } from './item-numbers.js';
import type { ItemStyle } from './item-styles.js';

const FEWEST = 3;

/**
 * The styles in the order in which they are tried. A protocol that counts `PS 12/26` also says «behandling av sak
 * 12/26» and «Sak 12/26 utsettes»: sentences, which count for less than titles. Cases of earlier meetings that it
 * takes up (`Sak 7/26` below `PS 12/26`) are fewer, and none of the series; where a titled case stands above the
 * first of the series, that is a list of its papers.
 */
export const inOrderFor = (blocks: readonly Block[], styles: readonly ItemStyle[]): readonly ItemStyle[] => {
  const left = blocks.filter(({ column }) => column === 'left');
  const series = left.flatMap((block) => matched(block, CASE_SERIES) ?? []);
  if (series.length < FEWEST) return styles;
  const counted = new Set(series.map(({ number }) => bareNumber(number)));
  const titled = left.filter((block) => block.row === undefined && isTitledCase(block));
  const isAgain = titled.some((block) => counted.has(bareNumber(labelledCase(block)?.number)));
  const beginsBelow =
    left.findIndex((block) => matched(block, CASE_SERIES)) > left.findIndex((block) => block === titled[0]);
  if (titled.length >= 2 && (isAgain || beginsBelow || series.length <= titled.length)) return styles;
  const isSeries = ({ name }: ItemStyle): boolean => name === 'item-case-series';
  return [...styles.filter(isSeries), ...styles.filter((style) => !isSeries(style))];
};

const bareNumber = (number: string | null | undefined): string =>
  (number ?? '').replace(/^\P{Nd}+/u, '').replace(/\/(?:19|20)(?=\d{2}$)/u, '/');

/** `Sak 3/26 Kai`, or `Sak 3/26` with the title below. */
const isTitledCase = (block: Block): boolean => {
  const found = labelledCase(block);
  if (!found || /(?:behandling|handsaming) av sak/iu.test(block.text)) return false;
  return block.text.length === found.titleAt || /^[\p{Lu}\d«"]/u.test(block.text.slice(found.titleAt));
};
