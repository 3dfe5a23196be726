import type { Block } from '../../readers/index.js';
import { slice } from '../../readers/passage.js';
import type { Item } from './items.js';
import type { ItemStart } from './item-styles.js';
import type { Rule } from '../rule.js';

export const AGENDA_TITLE_RULE: Rule = {
  name: 'item-title-of-agenda',
  reason:
    'minutes that answer the agenda by its numbers alone: the number has its title there, and then its account',
  example:
    'Referat fra møte i Havnerådet 20. november 2026\n\nDagsorden var:\n\n1. Kai\n2. Brygge\n\nReferat:\n\n1. Bestyrelsen har talt om kajen hele aftenen.\n2. Der var ikke noget nyt om den.',
  isWhole: true,
};

/** The item with the title that the agenda above gives its number, when what stands here is only told. */
export const titledByNumber = (
  item: Item,
  start: ItemStart,
  blocks: readonly Block[],
  before: readonly Block[],
): Item => {
  const [head, ...rest] = blocks;
  const { number } = item;
  if (!head || number === null || head.row || head.kind === 'heading') return item;
  const told = slice(head, start.titleAt);
  const title = isTold(told.text) ? entryOf(number, before) : null;
  if (title === null || beginsLike(told.text, title)) return item;
  const rules = [...item.rules, AGENDA_TITLE_RULE.name];
  return { ...item, title, label: number, rules, blocks: [{ ...head, ...told }, ...rest] };
};

/** A sentence of some length that begins with a capital letter and ends with a stop. */
const isTold = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && text.split(' ').length >= 5 && /[.!]["”»)]?$/u.test(text.trim());

/** What the agenda has behind this number: a few words and no sentence. */
const entryOf = (number: string, before: readonly Block[]): string | null => {
  const entry = before.find(
    ({ text }) => text.startsWith(number) && /^[.):]?\s/u.test(text.slice(number.length)),
  );
  const title = entry?.text.slice(number.length).replace(/^[.):]?\s+/u, '') ?? '';
  const isTitle = title.length > 1 && title.length <= 90 && !isTold(title);
  return isTitle ? title.replace(/[\s:;.]+$/u, '') : null;
};

/** `Budget. Udkastet …` under the title «Budget» says its title itself. */
const beginsLike = (told: string, title: string): boolean => {
  const [first = ''] = title.toLowerCase().split(/[\s,/]+/u);
  return told.toLowerCase().startsWith(first.slice(0, 6));
};
