import type { Block } from '../../readers/index.js';
import type { ItemStart } from './item-styles.js';

/**
 * Starts without lists below matters that count from `1` again, matter after matter: an entry is the next one of its
 * list, or begins one; the number behind the matter's own is the next matter, unless that number is still to come.
 */
export const withoutNestedLists = (starts: readonly ItemStart[]): readonly ItemStart[] => {
  if (!areNested(starts)) return starts;
  const kept: ItemStart[] = [];
  let entry = 0;
  for (const [index, start] of starts.entries()) {
    const number = Number(start.number);
    const isMatter = number === kept.length + 1 && !isEntry(starts, index, entry);
    if (isMatter) kept.push(start);
    entry = isMatter ? 0 : number;
  }
  return kept.length >= 3 ? kept : starts;
};

const areNested = (starts: readonly ItemStart[]): boolean =>
  starts[1]?.number === '1' && starts.filter(({ number }) => number === '1').length >= 3;

const isEntry = (starts: readonly ItemStart[], index: number, before: number): boolean =>
  index > 0 && Number(starts[index]?.number) === before + 1 && comesBefore(starts, index);

/** Does this number stand once more, before a list begins again or the numbers go past it? */
const comesBefore = (starts: readonly ItemStart[], index: number): boolean => {
  const number = Number(starts[index]?.number);
  const behind = starts.slice(index + 1);
  const end = behind.findIndex((start) => Number(start.number) <= number);
  return end !== -1 && Number(behind[end]?.number) === number;
};

/**
 * Starts without the entries of numbered lists inside an account: `1.` right below a line that ends in a colon
 * (`Innstilling:`) or is a heading of its own, and the lines that follow it without a gap.
 */
export const withoutInnerLists = (
  blocks: readonly Block[],
  starts: readonly ItemStart[],
): readonly ItemStart[] => {
  const kept: ItemStart[] = [];
  let inList: ItemStart | null = null;
  for (const start of starts) {
    const goesOn = inList !== null && isNext(inList, start) && isAdjacent(blocks, inList.block, start.block);
    if (goesOn || mayBeInner(kept, blocks, start)) inList = start;
    else {
      inList = null;
      kept.push(start);
    }
  }
  return kept;
};

const mayBeInner = (kept: readonly ItemStart[], blocks: readonly Block[], start: ItemStart): boolean =>
  (kept.length > 0 || TASKS.test(blocks[start.block - 1]?.text ?? '')) && beginsList(blocks, start);

/** A list of tasks is one of no matters, even where nothing else is counted. */
const TASKS =
  /^[\s*_#]{0,6}(?:action (?:items?|points?)|actions?|next steps|tasks?|to-?do(?: list)?|att göra|åtgärder|opgaver|aktioner|tiltak|oppgaver|oppgåver)[*_]{0,2}\s?:?[*_]{0,2}$/iu;

const isNext = (one: ItemStart, other: ItemStart): boolean => Number(other.number) === Number(one.number) + 1;

/** No empty line stands between them. */
const isAdjacent = (blocks: readonly Block[], from: number, to: number): boolean =>
  blocks.slice(from + 1, to + 1).every(({ apart }) => !apart) && to - from <= 2;

const LEADS_IN =
  /:[\s*_]{0,4}$|^[\s*_#]{0,6}(?:\p{L}{2,30}s )?(?:enstemmig |samrøystes )?(?:innstilling|tilråding|vedtak|forslag til vedtak|framlegg til vedtak)(?: \([^()]{1,40}\)| \d{2}\.\d{2}\.\d{4})?$/iu;

const beginsList = (blocks: readonly Block[], { block, number }: ItemStart): boolean => {
  const above = blocks[block - 1]?.text ?? '';
  if (number === '1') return LEADS_IN.test(above.slice(-160));
  return number === '2' && !blocks[block]?.apart && OPENS_LIST.test(above.slice(0, 120));
};

/** `Vedtak: 1. Kaia males.`, with its other entries below. */
const OPENS_LIST = /:\s1[.)]\s\p{Lu}/u;
