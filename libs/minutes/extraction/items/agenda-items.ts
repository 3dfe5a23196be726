import type { Block } from '../../readers/index.js';
import { slice } from '../../readers/passage.js';
import { AGENDA } from './item-starts.js';
import type { ItemStart } from './item-styles.js';
import type { Rule } from '../rule.js';

export const AGENDA_ITEM_RULE: Rule = {
  name: 'item-of-agenda',
  reason:
    'below a numbered agenda, headings that are called otherwise are parts of its account and no matters',
  example:
    '# Referat fra møte i Havnerådet 20. november 2026\n\n## Agenda\n\n1. Gammel kai\n2. Ny brygge\n3. Eventuelt\n\n## Kort fortalt\n\nKaia er gammel.\n\n## Ord på veien\n\nBrygga er ny.',
  isWhole: true,
};

/** A matter of the agenda, and the blocks that treat it. */
export interface AgendaEntry {
  readonly start: ItemStart;
  readonly title: Block;
  readonly blocks: readonly Block[];
}

export interface AgendaItems {
  readonly entries: readonly AgendaEntry[];
  /** What no matter was found for. */
  readonly others: readonly Block[];
}

const FEWEST = 3;
const ENTRY = /^(\d{1,2})[.)]\s+(?=\S)/u;
const NOTES = /^(?:notater?|referat|møtenotat(?:er)?|notes|minutes|gjennomgang|diskusjon)[\s:.]*$/iu;

/**
 * The matters of a numbered agenda whose headings below are not its titles; null where they are, or where there
 * is no such agenda. What is told of a matter stands below a heading with the words of its title, or behind its number in
 * a list below «Notater».
 */
export const agendaItems = (blocks: readonly Block[], starts: readonly ItemStart[]): AgendaItems | null => {
  const first = firstEntry(blocks);
  const end = first === -1 ? -1 : endOfList(blocks, first);
  if (end - first < FEWEST) return null;
  const listed = blocks.slice(first, end);
  const below = starts.filter(({ block }) => block >= end);
  if (below.length === 0 || areTitles(listed, blocks, below)) return null;
  const parts = partsOf(blocks.slice(end));
  const areHeadings = starts[0]?.rule === 'item-heading';
  if (areHeadings ? haveAllHeadings(listed, parts) : !areNumberedAlike(listed, parts)) return null;
  const taken = new Set<number>();
  const entries = listed.map((entry, index) => {
    const mine = parts.flatMap((part, at) => (!taken.has(at) && isOf(part, entry) ? [at] : []));
    for (const at of mine) taken.add(at);
    return entryOf(
      entry,
      first + index,
      mine.flatMap((at) => accountOf(parts[at])),
    );
  });
  const others = parts.flatMap((part, at) => (taken.has(at) ? [] : part.blocks));
  return { entries, others };
};

/** Every matter has a heading of its own below: then the headings are the matters, and there may be more of them. */
const haveAllHeadings = (listed: readonly Block[], parts: readonly Part[]): boolean =>
  listed.every((entry) => parts.some((part) => part.number === null && isOf(part, entry)));

const titleOf = ({ text }: Block): string => text.replace(ENTRY, '');
const numberOf = ({ text }: Block): string | null => ENTRY.exec(text)?.[1] ?? null;

/** Half of the agenda or more comes again as the beginning of what follows. */
const areTitles = (
  listed: readonly Block[],
  blocks: readonly Block[],
  below: readonly ItemStart[],
): boolean => {
  const titles = below.map(({ block, titleAt }) => blocks[block]?.text.slice(titleAt) ?? '');
  const alike = listed.filter((entry) => titles.some((title) => isSame(titleOf(entry), title)));
  return 2 * alike.length >= listed.length;
};

/** The notes count as the agenda does, and count each of its matters once. */
const areNumberedAlike = (listed: readonly Block[], parts: readonly Part[]): boolean => {
  const numbers = parts.flatMap(({ number }) => number ?? []);
  const known = new Set(listed.map(numberOf));
  return (
    numbers.length >= 2 &&
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => known.has(number))
  );
};

const entryOf = (title: Block, block: number, told: readonly Block[]): AgendaEntry => {
  const titleAt = title.text.length - titleOf(title).length;
  return {
    start: { block, number: numberOf(title), titleAt, rule: AGENDA_ITEM_RULE.name },
    title,
    blocks: told,
  };
};

/** The entry `1.` below «Agenda», perhaps with a line between. */
const firstEntry = (blocks: readonly Block[]): number => {
  const agenda = blocks.findIndex(({ text }) => text.length <= 40 && AGENDA.test(text));
  if (agenda === -1) return -1;
  const at = blocks.slice(agenda + 1, agenda + 4).findIndex((block) => isEntry(block));
  return at === -1 ? -1 : agenda + 1 + at;
};

const isEntry = ({ kind, text, row }: Block): boolean =>
  kind !== 'heading' && row === undefined && ENTRY.test(text) && text.length <= 250;

const endOfList = (blocks: readonly Block[], first: number): number => {
  const end = blocks.findIndex((block, index) => index > first && !isEntry(block));
  return end === -1 ? blocks.length : end;
};

/** What stands below one heading, or behind one number below «Notater». */
interface Part {
  readonly title: string;
  readonly number: string | null;
  readonly blocks: readonly Block[];
}

const partsOf = (blocks: readonly Block[]): readonly Part[] => {
  const parts: { title: string; number: string | null; blocks: Block[] }[] = [];
  let isNotes = false;
  for (const block of blocks) {
    const number = isNotes ? numberOf(block) : null;
    const last = parts.at(-1);
    if (isTitle(block)) {
      isNotes = NOTES.test(block.text);
      parts.push({ title: block.text, number: null, blocks: [block] });
    } else if (number !== null) parts.push({ title: '', number, blocks: [unnumbered(block)] });
    else if (last) last.blocks.push(block);
    else parts.push({ title: '', number: null, blocks: [block] });
  }
  return parts;
};

const isTitle = ({ kind, text }: Block): boolean => kind === 'heading' || NOTES.test(text.slice(0, 40));

/** Below a heading that is the title of a matter. */
const accountOf = (part: Part | undefined): readonly Block[] =>
  part?.number === null ? part.blocks.slice(1) : (part?.blocks ?? []);

const unnumbered = (block: Block): Block => ({
  ...block,
  ...slice(block, block.text.length - titleOf(block).length),
});

const isOf = (part: Part, entry: Block): boolean =>
  part.number === null ? shares(part.title, titleOf(entry)) : part.number === numberOf(entry);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];

/** Most words of the heading stand in the title. */
const shares = (heading: string, title: string): boolean => {
  const words = wordsOf(heading);
  const known = new Set(wordsOf(title));
  return words.length > 0 && 2 * words.filter((word) => known.has(word)).length > words.length;
};

/** The same title, whatever stands behind it. */
const isSame = (title: string, heading: string): boolean => {
  const [one, other] = [title, heading].map((text) =>
    text
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.slice(0, 3)
      .join(' '),
  );
  return one !== undefined && one === other;
};
