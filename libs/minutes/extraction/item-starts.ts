import type { Block } from '../readers/index.js';
import { labelledBlock } from './head-labels.js';

/** Where an item begins: its number as printed, and where its title stands in the block. */
export interface ItemStart {
  readonly block: number;
  readonly number: string | null;
  readonly titleAt: number;
}

interface ItemStyle {
  readonly name: string;
  /** How many starts make the style believable. */
  readonly atLeast: number;
  readonly start: (block: Block, next: Block | undefined) => Omit<ItemStart, 'block'> | null;
}

const CASE =
  /^(?:#\s*)?(?:[Ss]ak|SAK|[Ss]aksnr|[Pp]unkt|[Pp]kt|Ärende|[Ii]tem)\.?\s*(?:[Nn]r\.?\s*)?(\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?)(?![\d.]*\p{Ll})\s*[:.)–-]?\s*/u;
const CASE_SENTENCE = /(?:behandling|handsaming) av sak (\d{1,4}(?:[./-]\d{1,4}){0,2})/iu;
/** Municipal series (political cases, reports, questions …) count apart, so that the letters are part of the number. */
const CASE_SERIES = /^(\p{Lu}{2,3} \d{1,4}\/\d{2}(?:\d{2})?)[:.]?\s+(?=[\p{Lu}«"])/u;
const CASE_NUMBER = /^(\d{1,3}\/\d{2}(?:\d{2})?)[:.]?\s+(?=[\p{Lu}«"])/u;
const AD = /^ad\.?\s*(\d{1,3})\.?\s*/iu;
const NUMBERED = /^(\d{1,3}(?:\.\d{1,2}){0,3}(?:\s?[-–]\s?\d{1,3})?)[.:]?\s+(?=[\p{Lu}«"]|\p{Ll}{3})/u;

/** Ways of setting items, the surest first; the first that fits the document is its own. */
const STYLES: readonly ItemStyle[] = [
  { name: 'Sak 5, Sak 15/19', atLeast: 1, start: (block) => labelledCase(block) },
  { name: 'PS 12/26', atLeast: 2, start: (block) => matched(block, CASE_SERIES) },
  { name: '14/07', atLeast: 2, start: (block) => matched(block, CASE_NUMBER) },
  { name: 'ad 1.', atLeast: 2, start: (block) => matched(block, AD) },
  { name: '1. Title', atLeast: 2, start: (block) => numbered(block) },
  { name: '## Title', atLeast: 2, start: (block) => topHeading(block) },
  { name: 'Title:', atLeast: 2, start: (block, next) => titleLine(block, next, /:$/) },
  { name: 'Title', atLeast: 2, start: (block, next) => titleLine(block, next, /[^.:;,!?]$/) },
];

/** The places where items begin: headings where there are some. An agenda that lists the same numbers before is left out. */
export const itemStarts = (blocks: readonly Block[]): readonly ItemStart[] => {
  const isHeaded = blocks.filter((block) => block.kind === 'heading' && block.level === 2).length >= 2;
  for (const style of STYLES) {
    const starts = blocks.flatMap((block, index) => {
      const isPlace = block.column === 'left' && (!isHeaded || block.kind === 'heading');
      const found = isPlace ? style.start(block, blocks[index + 1]) : null;
      return found ? [{ ...found, block: index }] : [];
    });
    const treated = withoutAgenda(blocks, starts);
    if (treated.length >= style.atLeast) return treated;
  }
  return [];
};

const labelledCase = (block: Block): Omit<ItemStart, 'block'> | null => {
  const sentence = block.kind === 'paragraph' ? CASE_SENTENCE.exec(block.text.slice(0, 200)) : null;
  if (sentence) return { number: sentence[1] ?? null, titleAt: block.text.length };
  return matched(block, CASE);
};

const matched = (block: Block, form: RegExp): Omit<ItemStart, 'block'> | null => {
  const match = block.kind === 'bullet' ? null : form.exec(block.text.slice(0, 80));
  return match ? { number: match[1] ?? null, titleAt: match[0].length } : null;
};

/** A number and a title; figures of a date or of an amount are followed by lower case or a month. */
const numbered = (block: Block): Omit<ItemStart, 'block'> | null => {
  const found = matched(block, NUMBERED);
  if (!found || found.number === null) return null;
  const isRange = /[-–]/.test(found.number);
  if (!isRange && !/^[\p{Lu}«"]/u.test(block.text.slice(found.titleAt))) return null;
  return found;
};

/** Sections of a Markdown file that are no items of the agenda. */
const NO_ITEM =
  /^(?:til ?stede|til ?stades|deltakere|deltakarar|present|participants|attendees|attending|roll call|call to order|agenda|saksliste|sakliste|dagsorden|dagsordning|links?|lenker|presentasjoner|presentasjonar|forfall|referat fra|møte|meeting|upcoming|tiltak|vedtak|beslut)(?!\p{L}{3})/iu;

const topHeading = (block: Block): Omit<ItemStart, 'block'> | null =>
  block.kind === 'heading' && block.level === 2 && !NO_ITEM.test(block.text)
    ? { number: null, titleAt: 0 }
    : null;

const titleLine = (block: Block, next: Block | undefined, end: RegExp): Omit<ItemStart, 'block'> | null => {
  const isLine = block.kind === 'paragraph' && block.apart && block.text.length <= 70 && end.test(block.text);
  const hasText = next !== undefined && next.text.length > block.text.length;
  return isLine && hasText && isTitle(block.text.replace(/:$/, '')) ? { number: null, titleAt: 0 } : null;
};

const isTitle = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  !/[.:]\s/.test(text) &&
  !labelledBlock(text) &&
  !NO_ITEM.test(text) &&
  !/^(?:møtereferat|protokoll|behandling)/iu.test(text);

const AGENDA = /^(?:agenda|saksliste|sakliste|dagsorden|dagsordning|til behandling|sakskart)\s*:?$/iu;

/** When numbers under «Dagsorden» come again further down, the first list is the agenda, not its treatment. */
const withoutAgenda = (blocks: readonly Block[], starts: readonly ItemStart[]): readonly ItemStart[] => {
  const agenda = blocks.findIndex((block) => AGENDA.test(block.text.slice(0, 40)));
  const first = starts.find((start) => start.block > agenda);
  if (agenda === -1 || !first) return starts;
  const again = starts.findIndex((start) => start.block > first.block && start.number === first.number);
  return again === -1 || first.number === null ? starts : starts.slice(again);
};
