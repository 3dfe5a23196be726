import type { Block } from '../../readers/index.js';
import { labelledBlock } from '../head/head-labels.js';
import { firstWord } from '../../language/matching.js';
import { isPersonName } from '../../parties/first-names.js';
import { isRole } from '../../parties/people.js';
import type { StartInBlock } from './item-styles.js';

/** Headings and lines that are no matters: parts of the head, of an account, and of the paper as a whole. */
const NO_ITEM =
  /^(?:saker\s?:?$|til ?stede|til ?stades|ikke til ?stede|deltakere|deltakarar|deltagere|observatører|present|participants|attendees|attending|roll call|call to order|agenda|saksliste|sakliste|dagsorden|dagsordning|links?|lenker|vedlegg|presentasjoner|presentasjonar|forfall|dato(?: og (?:tid|klokkeslett|sted|stad))?\s?[:.]?$|tid(?: og (?:sted|stad))?\s?[:.]?$|(?:møte)?(?:sted|stad)\s?[:.]?$|fremmøtte|frammøtte|referat fra|møte|meeting|möte(?: \d|$)|öppnar mötet|plats$|närvarande|frånvarande|deltagare|fremmødte|tilstede|afbud|gæster|faciliteret|mødefakta|regrets|apologies for|time and location|attendance|adjournment|adjourned|quorum|upcoming|(?:minutes|notes|meeting minutes|meeting notes|discussion notes|discussion points|participants)\s?:?$|tiltak|vedtak|beslut|(?:saker?|saksbehandling|referat|møtereferat|samandrag|sammendrag|kontaktinformasjon|neste møte|beslut\p{L}{0,8}|avgjerder?|avgjørelser?|neste steg|oppgaver|oppgåver|aksjonspunkter|aksjoner|signatur(?:er)?)(?: \([^()]{0,30}\))?\s?[.:]?$)(?!\p{L}{3})/iu;
/** What paper it is: the first heading of a document. */
const OF_PAPER = /møte|referat|protokoll|meeting|minutes/iu;

const isAttendance = (text: string): boolean => {
  const label = labelledBlock(text);
  return label?.value === '' && (label.field === 'present' || label.field === 'absent');
};

/** Could this heading be a matter? */
export const isTopic = (block: Block, index: number): boolean =>
  block.kind === 'heading' &&
  block.column === 'left' &&
  !NO_ITEM.test(block.text) &&
  !isAttendance(block.text) &&
  !(index === 0 && OF_PAPER.test(block.text));

/** A short line with longer text below. */
export const titleLine = (block: Block, next: Block | undefined, end: RegExp): StartInBlock | null => {
  const isLine = block.kind === 'paragraph' && block.apart && block.text.length <= 70 && end.test(block.text);
  return isLine && hasTextBelow(block, next) && isTitle(block.text.replace(/:$/, ''))
    ? { number: null, titleAt: 0 }
    : null;
};

/** Longer text, or a short sentence right below. */
const hasTextBelow = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && (next.text.length > block.text.length || isShortSentence(next));

const isShortSentence = ({ kind, apart, text }: Block): boolean =>
  kind === 'paragraph' && !apart && /\p{L}\.$/u.test(text);

/** A bullet that is a title, with a paragraph of its own below. */
export const bulletLine = (block: Block, next: Block | undefined): StartInBlock | null =>
  block.kind === 'bullet' &&
  block.text.length <= 90 &&
  isAccountOf(block, next) &&
  !/[.!?;]$/.test(block.text) &&
  isTitle(block.text.replace(/:$/, ''))
    ? { number: null, titleAt: 0 }
    : null;

/** A paragraph of its own, or the next line behind a colon. */
const isAccountOf = ({ text }: Block, next: Block | undefined): boolean =>
  isAccount(next) || (text.endsWith(':') && next?.kind === 'paragraph');

/** `* Noter: Kari lager liste`: a title of few words, a mark and a sentence; names and labels are no titles. */
export const bulletWithColon = ({ kind, text }: Block): StartInBlock | null => {
  const title = kind === 'bullet' ? BEFORE_COLON.exec(text.slice(0, 80))?.[0] : undefined;
  const isLabel = title === undefined || labelledBlock(text) !== null || NO_ITEM.test(title);
  return isLabel || isPersonName(title) || isRole(firstWord(title)) ? null : { number: null, titleAt: 0 };
};
/** `* Skip – Gill books it for October`: as with a colon, set with a dash. */
export const bulletWithDash = ({ kind, text }: Block): StartInBlock | null => {
  const title = kind === 'bullet' ? BEFORE_DASH.exec(text.slice(0, 80))?.[0] : undefined;
  const isName =
    title === undefined || NO_ITEM.test(title) || isPersonName(title) || isRole(firstWord(title));
  return isName ? null : { number: null, titleAt: 0, titleUntil: title.length };
};
const BEFORE_DASH = /^\p{Lu}[^.:!?,–]{3,45}(?=\s[–-]\s\S)/u;

const BEFORE_COLON =
  /^(?=\p{Lu}|\d{1,2}\.? \p{Ll})(?:(?:[^.:!?,]|(?<=\d)\.){3,45}(?=:\s\p{Lu})|\p{L}[\p{L}-]{3,20}(?:\s[^.:!?,\s]{1,14}){0,3}(?=\.\s\p{Lu}))/u;

const isAccount = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.apart &&
  (OUTCOME.test(block.text) || (!labelledBlock(block.text) && !NO_ITEM.test(block.text)));

/** A matter may have nothing below it but its outcome. */
const OUTCOME = /^(?:vedtak|beslutning|konklusjon|avgjerd)[\s.:]/iu;

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
  !/(?:meeting|minutes)(?:\s.*)?\d{1,2}[./-]\d/iu.test(text) &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/(?<!\d)\.\s|:\s/.test(text) &&
  !labelledBlock(text) &&
  !NO_ITEM.test(text) &&
  !/^(?:møtereferat|\p{L}{4,14}(?:referat|protokoll)(?= (?:uke|veke|nr|fra|frå|for|\d)|$)|\p{L}{0,16}(?:møte|möte|møde) (?:nr\.? ?)?\d{1,3}(?:[/.]|$)|protokoll|behandling|(?:informasjon|info|nytt|nyheter|nyhende) (?:fra|frå) )/iu.test(
    text,
  );
