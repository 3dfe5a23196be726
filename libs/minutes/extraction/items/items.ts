import { matchLength } from '../../language/matching.js';
import type { Block } from '../../readers/index.js';
import { slice, type Passage } from '../../readers/passage.js';
import type { IsOther } from '../../parties/surnames.js';
import { accountBlocks } from './account-blocks.js';
import { AGENDA_ITEM_RULE, agendaItems, type AgendaItems } from './agenda-items.js';
import { BULLET_AGENDA_RULE, bulletAgenda } from './agenda-of-bullets.js';
import { AGENDA_TITLE_RULE, titledByNumber } from './agenda-titles.js';
import { splitCasesInText } from './cases-in-text.js';
import { isCaseNumber } from './item-numbers.js';
import { withFirstOnItsLine } from './first-in-line.js';
import { bodyOf, cutTitle, isStatement, type CutTitle } from './cut-title.js';
import { itemStarts } from './item-starts.js';
import type { ItemStart } from './item-styles.js';
import { withoutStatutes } from './pasted-statutes.js';
import { withoutPrintedNames } from './printed-names.js';
import { titleInRow } from './rows-with-hours.js';
import { cellsOf } from '../follow-ups/row-cells.js';
import type { IsOn } from '../rule.js';

export interface Item {
  readonly seq: number;
  readonly number: string | null;
  readonly title: string;
  /** What follow-ups and decisions call it: the printed number, else the title. */
  readonly label: string | null;
  /** Its text below the title. When title and outcome are one sentence, that sentence is here too. */
  readonly blocks: readonly Block[];
  /** Names of the rules that found it. */
  readonly rules: readonly string[];
}

export interface Agenda {
  /** What stands before the first item. */
  readonly before: readonly Block[];
  readonly items: readonly Item[];
}

/** Cuts the blocks into items. A document without any is one single item without title. */
export const agendaOf = (layout: readonly Block[], isOther: IsOther, isOn: IsOn): Agenda => {
  const blocks = splitCasesInText(withFirstOnItsLine(withoutStatutes(withoutPrintedNames(layout))));
  const starts = itemStarts(blocks, isOn);
  const first = starts[0];
  const bullets = first || !isOn(BULLET_AGENDA_RULE) ? null : bulletAgenda(blocks);
  if (bullets) return agendaOfList(blocks, bullets, isOther);
  if (!first) return { before: blocks, items: [] };
  const listed = isOn(AGENDA_ITEM_RULE) ? agendaItems(blocks, starts) : null;
  if (listed) return agendaOfList(blocks, listed, isOther);
  const before = blocks.slice(0, first.block);
  const items = starts.map((start, index) => {
    const next = starts[index + 1];
    const own = blocks.slice(start.block, next?.block);
    const read = itemOf(own, start, { seq: index + 1, isOther });
    const item = isOn(AGENDA_TITLE_RULE) ? titledByNumber(read, start, own, before) : read;
    return { ...item, blocks: accountBlocks(item.blocks, next === undefined) };
  });
  return { before, items: items.map((item) => titledByAgenda(item, before)) };
};

const OF_MEETING = { seq: 0, number: null, title: '', label: null, rules: [] };

/** The matters as the agenda counts them; what is said of none of them belongs to the meeting as a whole. */
const agendaOfList = (
  blocks: readonly Block[],
  { entries, others }: AgendaItems,
  isOther: IsOther,
): Agenda => {
  const items = entries.map(({ start, title, blocks: told }, index) => {
    const item = itemOf([title], start, { seq: index + 1, isOther });
    return { ...item, blocks: accountBlocks(told, false) };
  });
  const rest = { ...OF_MEETING, blocks: accountBlocks(others, true) };
  return { before: blocks.slice(0, entries[0]?.start.block), items: [...items, rest] };
};

/** `ad 2.`, `14/26` on its own: the agenda above has the title. */
const titledByAgenda = (item: Item, before: readonly Block[]): Item => {
  const { number } = item;
  if (item.title !== '' || number === null) return item;
  const entry = before.find(
    ({ text }) => text.startsWith(number) && /^[.):]?\s/.test(text.slice(number.length)),
  );
  const title = entry?.text.slice(number.length).replace(/^[.):]?\s+/, '') ?? '';
  return { ...item, title: title.length <= 200 ? title : '' };
};

const itemOf = (
  blocks: readonly Block[],
  start: ItemStart,
  { seq, isOther }: { readonly seq: number; readonly isOther: IsOther },
): Item => {
  const { number } = start;
  const rules = [start.rule];
  const [head, ...rest] = blocks;
  if (!head) return { seq, number, title: '', label: number, blocks: [], rules };
  const whole = (head.row && cellsOf(head.row).matter) ?? slice(head, start.titleAt);
  const titled = whole.text === '' ? titledBelow(start, rest) : null;
  if (titled) return { seq, number, label: number, rules, ...titled };
  const cut = titleAndBody(head, { whole, start, isOther });
  const title = bareTitle(cut.title);
  const told = [...toldIn(head, cut, start), ...rest];
  return { seq, number, title, label: labelOf(number, title), blocks: told, rules };
};

const labelOf = (number: string | null, title: string): string | null => number ?? (title || null);

/** What stands in the title's own block besides it. */
const toldIn = (head: Block, { body }: CutTitle, { rule }: ItemStart): readonly Block[] => {
  if (head.row) return rule === 'item-row-with-hours' ? [] : [head];
  return body ? [{ ...head, ...body }] : [];
};

/** The line below a number that stands alone, or below that of the archive, and what follows it. */
const titledBelow = (start: ItemStart, rest: readonly Block[]): Pick<Item, 'title' | 'blocks'> | null => {
  const under = isCaseNumber(rest[0]) ? rest.slice(1) : rest;
  const title = titleBelow(start, under);
  return title === null ? null : { title, blocks: under.slice(1) };
};

/** The line below a number that stands alone. */
const titleBelow = ({ rule }: ItemStart, [next]: readonly Block[]): string | null =>
  next && rule !== 'item-ad' && isTitleBelow(next) ? bareTitle(next.text) : null;

interface Beginning {
  readonly whole: Passage;
  readonly start: ItemStart;
  readonly isOther: IsOther;
}

/** An empty cell at the end of a row leaves its mark. */
const endOf = (text: string): number => text.replace(/\s[/|]$/u, '').length;
const BEHIND_TITLE = /^[\s:./|–-]{1,3}/u;

/** What `ad 2.` tells is the account; its title stands in the agenda. */
const titleAndBody = (head: Block, { whole, start, isOther }: Beginning): CutTitle => {
  if (start.rule === 'item-row-with-hours') return { title: titleInRow(whole.text), body: null };
  const { titleAt, titleUntil } = start;
  if (titleUntil !== undefined)
    return {
      title: head.text.slice(titleAt, titleUntil),
      body: bodyOf(
        slice(head, matchLength(BEHIND_TITLE, head.text.slice(titleUntil)) + titleUntil, endOf(head.text)),
      ),
    };
  if (head.kind === 'heading') return { title: whole.text, body: null };
  const isTold = start.rule === 'item-ad' && isStatement(whole.text);
  return isTold ? { title: '', body: whole } : cutTitle(whole, isOther);
};

/** Without the addresses of its links, and the mark at its end. */
const bareTitle = (text: string): string =>
  text.replace(/\[([^[\]]{1,200})\]\(https?:[^()\s]{1,300}\)/gu, '$1').replace(/[\s:;.]+$/, '');

/** Below a number that stands alone, a short line that states nothing is the title. */
const isTitleBelow = ({ text, kind, column }: Block): boolean =>
  kind !== 'bullet' &&
  column === 'left' &&
  text.length <= 90 &&
  /^[\p{Lu}«"]|^\d{1,2}\.\s/u.test(text) &&
  !isStatement(text.replace(IN_TITLE, ''));

/** `Direktøren har ordet`, `saker som skal behandles`: verbs of titles. */
const IN_TITLE = /\shar ordet(?!\p{L})|\ssom\s[^.:]{3,80}$/iu;
