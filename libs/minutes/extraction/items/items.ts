import { sentencesOf } from '../../language/sentences.js';
import type { Block } from '../../readers/index.js';
import { slice, type Passage } from '../../readers/passage.js';
import type { IsOther } from '../../parties/surnames.js';
import { accountBlocks } from './account-blocks.js';
import { AGENDA_ITEM_RULE, agendaItems, type AgendaItems } from './agenda-items.js';
import { AGENDA_TITLE_RULE, titledByNumber } from './agenda-titles.js';
import { splitCasesInText } from './cases-in-text.js';
import { itemStarts } from './item-starts.js';
import type { ItemStart } from './item-styles.js';
import { withoutStatutes } from './pasted-statutes.js';
import { presentersIn } from './presenters.js';
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
  const blocks = splitCasesInText(withoutStatutes(layout));
  const starts = itemStarts(blocks, isOn);
  const first = starts[0];
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
  const below = whole.text === '' ? titleBelow(start, rest) : null;
  if (below !== null) return { seq, number, title: below, label: number, blocks: rest.slice(1), rules };
  const cut = titleAndBody(head, { whole, start, isOther });
  const title = bareTitle(cut.title);
  const told = [...toldIn(head, cut), ...rest];
  return { seq, number, title, label: labelOf(number, title), blocks: told, rules };
};

const labelOf = (number: string | null, title: string): string | null => number ?? (title || null);

/** What stands in the title's own block besides it. */
const toldIn = (head: Block, { body }: CutTitle): readonly Block[] =>
  head.row ? [head] : body ? [{ ...head, ...body }] : [];

/** The line below a number that stands alone. */
const titleBelow = ({ rule }: ItemStart, [next]: readonly Block[]): string | null =>
  next && rule !== 'item-ad' && isTitleBelow(next) ? bareTitle(next.text) : null;

interface Beginning {
  readonly whole: Passage;
  readonly start: ItemStart;
  readonly isOther: IsOther;
}

/** What `ad 2.` tells is the account; its title stands in the agenda. */
const titleAndBody = (head: Block, { whole, start, isOther }: Beginning): CutTitle => {
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
  !isStatement(text);

/** Verbs that make a sentence of a line of words. */
const FINITE =
  /\s(?:er|var|ble|blei|vart|blir|vert|har|hadde|skal|vil|må|kan|bør|fikk|fekk|gikk|gjekk|vedtok|besluttet|kom|orienterte|orienterer|informerte|takket|ønsket|ønskte|foreslo|foreslår|godkjente|godkjenner|godkjennes|sender|tar|tek|vurderer|tas|blev|bliver|gjennomgikk|gjekk|starter|ønsker|ynskjer|kontakter|kontaktar|undersøker|finner|lager|la|hadde|fant|mener|meiner|minner|minte|legger|legg|bestilte|kjøpte|ringte|snakket|diskuterte|is|are|was|were|will|did|does|agreed|reported|noted|asked|said|welcomed|moved|är|ska|beslutade|beslutar|valdes|öppnade|rapporterade|informerade|orienterede|gennemgik|blev)(?:\s|[.,]|$)/u;

const BARE_OUTCOME =
  /(?:godkjent|godkjend|vedtatt|vedteke|utsatt|utsett|innvilget|innvilga|avslått|avvist|orientering|(?<!\p{L})ok)\.?$/iu;

const isStatement = (text: string): boolean =>
  FINITE.test(text) || text.includes(': ') || BARE_OUTCOME.test(text);

interface CutTitle {
  readonly title: string;
  readonly body: Passage | null;
}

/** Verbs with which an outcome follows its title in one sentence: `Protokoll … ble godkjent.` */
const OUTCOME =
  /\s(?:ble|blei|blev|vart|er|was|were)\s(?=(?:\p{L}{1,20}\s)?\p{L}{3,20}(?:t|d|en|et)(?!\p{L}))/iu;

/** `Arrangements. Kari to collect keys.`: the first is the title. */
const hasTwoSentences = (whole: Passage): boolean => {
  const [first, second] = sentencesOf(whole);
  return first !== undefined && second !== undefined && first.text.length >= 8 && / .* /.test(second.text);
};

const isOnlyTitle = (whole: Passage): boolean =>
  whole.text.length <= 120 && !isStatement(whole.text) && !hasTwoSentences(whole);

/** Where the title ends and the text begins, when they stand in one paragraph. */
const cutTitle = (whole: Passage, isOther: IsOther): CutTitle => {
  const bold = /^(\*\*|__)(?=\S)[^*_]{2,200}\1[\s.:]*/u.exec(whole.text.slice(0, 220));
  if (bold) return { title: bareMarks(bold[0]), body: bodyOf(slice(whole, bold[0].length)) };
  const colon = /^[^.:!?]{3,80}(?=:\s)/u.exec(whole.text);
  if (colon) return { title: colon[0], body: slice(whole, colon[0].length + 1) };
  if (isOnlyTitle(whole)) return { title: whole.text, body: null };
  const sentence = sentencesOf(whole)[0]?.text ?? whole.text.slice(0, 300);
  return titleWithin(sentence, whole, isOther) ?? firstSentence(sentence, whole);
};

const bareMarks = (text: string): string => text.replace(/[*_]{2}/g, '').trim();
const bodyOf = (passage: Passage): Passage | null => (passage.text === '' ? null : passage);

/** The title goes on into a presenter or an outcome, without a stop between. */
const titleWithin = (sentence: string, whole: Passage, isOther: IsOther): CutTitle | null => {
  const presenter = presentersIn(sentence, isOther)[0];
  if (presenter && presenter.start > 3) {
    return { title: sentence.slice(0, presenter.start).trim(), body: slice(whole, presenter.start) };
  }
  const outcome = OUTCOME.exec(sentence);
  return outcome && { title: sentence.slice(0, outcome.index), body: whole };
};

/** A title that lays something on somebody is text too: `2. Rapporter ska lämnas`. */
const DUTY =
  /\s(?:ska|skall|kontaktar|skickas?|skickar|tar (?:med|kontakt|fram)|kollar|fixar|ordnar|lämnas|valdes|utsågs|kontakter|sørger for|undersøger|indhenter|blev (?:valgt|godkendt|vedtaget)|har (?:godkendt|vedtaget|besluttet)|will|to (?:collect|organi[sz]e|send|write|check|arrange|contact|ask|prepare))(?!\p{L})/iu;

const firstSentence = (sentence: string, whole: Passage): CutTitle => {
  const rest = slice(whole, sentence.length);
  return {
    title: sentence.length < 200 ? sentence.replace(/\.$/, '') : '',
    body: DUTY.test(sentence) ? whole : bodyOf(rest),
  };
};
