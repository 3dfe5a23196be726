import { sentencesOf } from '../language/sentences.js';
import type { Block } from '../readers/index.js';
import { slice, type Passage } from '../readers/passage.js';
import type { IsOther } from '../parties/surnames.js';
import { itemStarts, type ItemStart } from './item-starts.js';
import { presentersIn } from './presenters.js';

export interface Item {
  readonly seq: number;
  readonly number: string | null;
  readonly title: string;
  /** What follow-ups and decisions call it: the printed number, else the title. */
  readonly label: string | null;
  /** Its text below the title. When title and outcome are one sentence, that sentence is here too. */
  readonly blocks: readonly Block[];
}

export interface Agenda {
  /** What stands before the first item. */
  readonly before: readonly Block[];
  readonly items: readonly Item[];
}

/** Cuts the blocks into items. A document without any is one single item without title. */
export const agendaOf = (layout: readonly Block[], isOther: IsOther): Agenda => {
  const blocks = splitCasesInText(layout);
  const starts = itemStarts(blocks);
  const first = starts[0];
  if (!first) return { before: blocks, items: [] };
  const items = starts.map((start, index) =>
    itemOf(blocks.slice(start.block, starts[index + 1]?.block ?? blocks.length), start, {
      seq: index + 1,
      isOther,
    }),
  );
  const before = blocks.slice(0, first.block);
  return { before, items: items.map((item) => titledByAgenda(item, before)) };
};

/** `ad 2.` has no title of its own: the agenda above has it. */
const titledByAgenda = (item: Item, before: readonly Block[]): Item => {
  if (item.title !== '' || item.number === null) return item;
  const entry = before
    .map((block) => /^(\d{1,3})[.)]\s+(.{2,200})$/u.exec(block.text))
    .find((match) => match?.[1] === item.number);
  return { ...item, title: entry?.[2] ?? '' };
};

const itemOf = (
  blocks: readonly Block[],
  start: ItemStart,
  { seq, isOther }: { readonly seq: number; readonly isOther: IsOther },
): Item => {
  const { number } = start;
  const [head, ...rest] = blocks;
  if (!head) return { seq, number, title: '', label: number, blocks: [] };
  const whole = slice(head, start.titleAt);
  const cut = head.kind === 'heading' ? { title: whole.text, body: null } : cutTitle(whole, isOther);
  const title = cut.title.replace(/[\s:;]+$/, '');
  const below = cut.body ? [{ ...head, ...cut.body }, ...rest] : rest;
  return { seq, number, title, label: number ?? (title || null), blocks: below };
};

interface CutTitle {
  readonly title: string;
  readonly body: Passage | null;
}

/** Verbs with which an outcome follows its title in one sentence: `Protokoll … ble godkjent.` */
const OUTCOME =
  /\s(?:ble|blei|blev|vart|er|was|were)\s(?=(?:\p{L}{1,20}\s)?\p{L}{3,20}(?:t|d|en|et)(?!\p{L}))/iu;

/** Where the title ends and the text begins, when they stand in one paragraph. */
const cutTitle = (whole: Passage, isOther: IsOther): CutTitle => {
  const colon = /^[^.:!?]{3,80}(?=:\s)/u.exec(whole.text);
  if (colon) return { title: colon[0], body: slice(whole, colon[0].length + 1) };
  const sentence = sentencesOf(whole)[0]?.text ?? whole.text.slice(0, 300);
  return titleWithin(sentence, whole, isOther) ?? firstSentence(sentence, whole);
};

/** The title goes on into a presenter or an outcome, without a stop between. */
const titleWithin = (sentence: string, whole: Passage, isOther: IsOther): CutTitle | null => {
  const presenter = presentersIn(sentence, isOther)[0];
  if (presenter && presenter.start > 3) {
    return { title: sentence.slice(0, presenter.start).trim(), body: slice(whole, presenter.start) };
  }
  const outcome = OUTCOME.exec(sentence);
  return outcome && { title: sentence.slice(0, outcome.index), body: whole };
};

const firstSentence = (sentence: string, whole: Passage): CutTitle => {
  const rest = slice(whole, sentence.length);
  return {
    title: sentence.length < 200 ? sentence.replace(/\.$/, '') : '',
    body: rest.text === '' ? null : rest,
  };
};

const CASE_IN_TEXT = /(?:^|\s)(?=\d{1,3}\/\d{2}(?:\d{2})?:\s\p{Lu})/gu;

/** `… behandlet var: 14/11: Vei: … 15/11: Brygge: …` in one paragraph becomes one block a case. */
const splitCasesInText = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => {
    const starts = [...block.text.slice(0, 100_000).matchAll(CASE_IN_TEXT)].map((match) => match.index);
    if (starts.length < 2) return [block];
    const cuts = [0, ...starts.filter((start) => start > 0), block.text.length];
    return cuts.slice(0, -1).map((from, index) => asCase(block, slice(block, from, cuts[index + 1])));
  });

const asCase = (block: Block, passage: Passage): Block => {
  const number = /^\d{1,3}\/\d{2,4}:\s*/.exec(passage.text);
  return { ...block, ...passage, apart: true, kind: number ? 'paragraph' : block.kind };
};
