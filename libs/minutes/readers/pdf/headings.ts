import { NUMBERED } from '../paragraphs.js';
import type { Paragraph } from './paragraphs.js';

/**
 * Gives headings their levels: 1 for the title, 2 for those that head the items, 3 for those inside an item.
 * Items have the numbered headings where there are some. Where numbers stand before plain text, no heading is
 * an item's; and without numbers it is the largest size in which several have text below them.
 */
export const levelled = (paragraphs: readonly Paragraph[]): ((one: Paragraph) => Paragraph) => {
  const isOfItem = itemHeading(paragraphs);
  const headings = paragraphs.filter(({ kind }) => kind === 'heading');
  const first = headings.findIndex(isOfItem);
  const titles = new Set(headings.slice(0, first === -1 ? 1 : first));
  return (one) => {
    if (one.kind !== 'heading') return one;
    if (isOfItem(one)) return { ...one, level: 2 };
    return { ...one, level: titles.has(one) ? 1 : 3 };
  };
};

const itemHeading = (paragraphs: readonly Paragraph[]): ((heading: Paragraph) => boolean) => {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading');
  const isNumbered = ({ text }: Paragraph): boolean => NUMBERED.test(text);
  if (headings.filter(isNumbered).length >= 2) return isNumbered;
  if (paragraphs.filter((one) => one.kind === 'paragraph' && isNumbered(one)).length >= 2) return () => false;
  const size = largestOfSeveral(paragraphs);
  return (heading) => sizeOf(heading) === size;
};

/** In half points. */
const sizeOf = ({ first }: Paragraph): number => Math.round(2 * first.size);

const largestOfSeveral = (paragraphs: readonly Paragraph[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const [index, one] of paragraphs.entries()) {
    if (headsText(one, paragraphs[index + 1])) counts.set(sizeOf(one), (counts.get(sizeOf(one)) ?? 0) + 1);
  }
  const several = [...counts].filter(([, count]) => count > 1).map(([size]) => size);
  return several.length === 0 ? undefined : Math.max(...several);
};

/** A title of two lines has no text between them. */
const headsText = (one: Paragraph, next: Paragraph | undefined): boolean => {
  if (one.kind !== 'heading' || !next) return false;
  return sizeOf(next) < sizeOf(one) || (sizeOf(next) === sizeOf(one) && next.kind !== 'heading');
};
