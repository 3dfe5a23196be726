import type { Block } from '../../readers/index.js';
import { labelledBlock } from '../head/head-labels.js';
import type { StartInBlock } from './item-styles.js';

/** Headings and lines that are no matters: parts of the head, of an account, and of the paper as a whole. */
const NO_ITEM =
  /^(?:saker\s?:?$|til ?stede|til ?stades|ikke til ?stede|deltakere|deltakarar|deltagere|observatører|present|participants|attendees|attending|roll call|call to order|agenda|saksliste|sakliste|dagsorden|dagsordning|links?|lenker|vedlegg|presentasjoner|presentasjonar|forfall|dato(?: og (?:tid|klokkeslett|sted|stad))?\s?[:.]?$|tid(?: og (?:sted|stad))?\s?[:.]?$|(?:møte)?(?:sted|stad)\s?[:.]?$|fremmøtte|frammøtte|referat fra|møte|meeting|möte(?: \d|$)|öppnar mötet|plats$|närvarande|frånvarande|deltagare|fremmødte|tilstede|afbud|gæster|faciliteret|mødefakta|regrets|apologies for|time and location|attendance|adjournment|adjourned|quorum|upcoming|tiltak|vedtak|beslut|(?:saker?|saksbehandling|referat|møtereferat|samandrag|sammendrag|kontaktinformasjon|neste møte|beslut\p{L}{0,8}|avgjerder?|avgjørelser?|neste steg|oppgaver|oppgåver|aksjonspunkter|aksjoner|signatur(?:er)?)(?: \([^()]{0,30}\))?\s?[.:]?$)(?!\p{L}{3})/iu;
/** What paper it is: the first heading of a document. */
const OF_PAPER = /møte|referat|protokoll|meeting|minutes/iu;

/** Could this heading be a matter? */
export const isTopic = (block: Block, index: number): boolean =>
  block.kind === 'heading' &&
  block.column === 'left' &&
  !NO_ITEM.test(block.text) &&
  !(index === 0 && OF_PAPER.test(block.text));

/** A short line with longer text below. */
export const titleLine = (block: Block, next: Block | undefined, end: RegExp): StartInBlock | null => {
  const isLine = block.kind === 'paragraph' && block.apart && block.text.length <= 70 && end.test(block.text);
  const hasText = next !== undefined && next.text.length > block.text.length;
  return isLine && hasText && isTitle(block.text.replace(/:$/, '')) ? { number: null, titleAt: 0 } : null;
};

/** A bullet that is a title, with a paragraph of its own below. */
export const bulletLine = (block: Block, next: Block | undefined): StartInBlock | null =>
  block.kind === 'bullet' &&
  block.text.length <= 90 &&
  isAccount(next) &&
  !/[.!?;]$/.test(block.text) &&
  isTitle(block.text.replace(/:$/, ''))
    ? { number: null, titleAt: 0 }
    : null;

const isAccount = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.apart && !labelledBlock(block.text) && !NO_ITEM.test(block.text);

const BOLD_LINE = /^(\*\*|__)(?=\S)[^*_]{2,80}\1:?$/u;

export const boldLine = (block: Block, next: Block | undefined): StartInBlock | null =>
  isOwnLine(block, next) && BOLD_LINE.test(block.text) && isTitle(block.text.replace(/[*_:]/g, ''))
    ? { number: null, titleAt: 0 }
    : null;

export const capitalLine = (block: Block, next: Block | undefined): StartInBlock | null =>
  isOwnLine(block, next) &&
  /^\P{Ll}*\p{Lu}{3}\P{Ll}*$/u.test(block.text) &&
  /\p{Ll}/u.test(next?.text ?? '') &&
  isTitle(block.text.replace(/:$/, ''))
    ? { number: null, titleAt: 0 }
    : null;

/** A line with more below it that is no line of the same kind. */
const isOwnLine = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' && block.text.length <= 90 && next !== undefined && !BOLD_LINE.test(next.text);

const isTitle = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  !/[.:]\s/.test(text) &&
  !labelledBlock(text) &&
  !NO_ITEM.test(text) &&
  !/^(?:møtereferat|protokoll|behandling)/iu.test(text);
