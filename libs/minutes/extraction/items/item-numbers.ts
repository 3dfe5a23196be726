import type { Block } from '../../readers/index.js';
import type { ItemStart, StartInBlock } from './item-styles.js';

/** A title begins with a capital letter, or with an ordinal (`1. tertialrapport`). */
const TITLE = '(?=[*_]{0,3}[\\p{Lu}«"]|\\d{1,2}\\.\\s?\\p{L})';
const CASE =
  /^(?:#\s*)?[*_]{0,3}(?:(?:\p{L}{1,16}-?)?[Ss]ak(?:snr|nr)?|SAK(?:SNR)?|[Pp]unkt|[Pp]kt|[Pp]ost|Ärende|[Ii]tem)\.?:?(?:-(?=\d))?\s*(?:[Nn][Rr]\.?:?\s*)?(?!(?:19|20)\d{2}\/\d{3})((?:\p{Lu}[ -]?(?=\d{1,3}\/\d))?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?(?:\s\d{2}\/\d{2})?|[A-H](?=:))(?![\d.]*\p{Ll})\s*[:.)–-]?[*_]{0,3}\s*/u;
const CASE_SENTENCE = /(?:behandling|handsaming) av sak (\d{1,4}(?:[./-]\d{1,4}){0,2})/iu;
/** Municipal series (political cases, reports, questions …) count apart, so that the letters are part of the number. */
export const CASE_SERIES =
  /^((?:\p{Lu}{2,4}[ -](?:\d{1,4}\/\d{2}(?:\d{2})?|\d{4}\/\d{1,4})|\p{Lu}[ -]?\d{1,3}(?:\.\d{1,2})?\/\d{2}(?:\d{2})?))(?:\s?[:.–-]?\s+(?=[\p{Lu}«"]|\d{1,2}\.\s?\p{L})|$)/u;
export const CASE_NUMBER = new RegExp(
  `^(?:\\*\\*|__)?(\\d{1,3}(?:\\.\\d{1,2})?/\\d{2}(?:\\d{2}|[-/]\\d{2})?|(?:19|20)?\\d{2}/\\d{1,3})(?:\\s?[:.–-]?\\s+${TITLE}|\\s?[–-](?=\\p{Lu}\\p{Ll})|$)`,
  'u',
);
export const AD = /^ad\.?\s*(?:sak\s|pkt\.?\s|punkt\s)?(\d{1,3}(?:\/\d{2,4})?)\s?[.):]?\s*/iu;
const NUMBERED =
  /^(?:\*\*|__)?(\d{1,3}(?:\.\d{1,2}){0,3}(?:\s?[-–]\s?\d{1,3})?)(?:\\?[.:]?[*_]{0,2}\s+(?:[-–]\s)?|\.[*_]{0,2}(?=\p{Lu}))(?=[*_[]{0,3}[\p{Lu}«"“]|\p{Ll}{3}|\d{1,2}\.\s?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?!\p{L}))/u;
export const SECTION_SIGN = /^[*_]{0,3}(§\s?\d{1,3}(?:\/\d{2,4})?)[.:]?\s+(?=[*_]{0,3}[\p{Lu}«"])/u;
export const NUMBER_AND_MARK =
  /^(?:#(?=\d{1,2}\s)|(?=\d{1,2}\s?[-–/]\s))(\d{1,2})\s?[-–/]?\s+(?=[*_]{0,3}[\p{Lu}«"])/u;
export const SECTION_SIGN_ALONE = /^[*_]{0,3}(§\s?\d{1,3}(?:\/\d{2,4})?)[.:]?[*_]{0,3}$/u;
export const NUMBER_ALONE = /^(\d{1,2})[.)]$/u;
export const LETTER = /^\(?([A-Ka-k])[.)]\s+(?=[*_]{0,3}[\p{Lu}«"])/u;
export const ROMAN =
  /^([IVX]{1,5})(?:[.)]?\s+(?=[*_]{0,3}[\p{Lu}«"]\p{Ll})|[.)]\s+(?=[*_]{0,3}\p{Lu}[\p{Lu}’' ]{3}))/u;
export const CASE_WITHOUT_NUMBER = /^[*_]{0,3}(?:Sak|SAK|Topic|TOPIC|Agenda item|Ärende|Emne):[*_]{0,3}\s+()(?=[\p{Lu}«"])/u;
export const NUMBER_IN_BRACKET = /^\(?(\d{1,2})\)\s+(?=[*_]{0,3}[\p{Lu}«"])/u;
export const NUMBER_IN_LOWER_CASE =
  /^(\d{1,2})\.\s+(?=[\p{L}«"“[*_])(?!(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|klasse|trinn|kvartal|tertial|plass)\p{Ll}*)/u;

/** `Sak 5`, also in «ved behandling av sak 5». */
export const labelledCase = (block: Block): StartInBlock | null => {
  const sentence = block.kind === 'paragraph' ? CASE_SENTENCE.exec(block.text.slice(0, 200)) : null;
  if (sentence) return { number: sentence[1] ?? null, titleAt: block.text.length };
  return matched(block, CASE);
};

/** A number whose title is the line below. */
export const isAlone = ({ block, titleAt }: ItemStart, blocks: readonly Block[]): boolean =>
  titleAt >= (blocks[block]?.text.length ?? 0);

/** `Saksnr. 05/2008` on a line of its own: the number of the case in the archive. */
export const isCaseNumber = (block: Block | undefined): boolean =>
  block !== undefined && /^(?:arkiv|journal)?sak(?:s?nr|snummer)?\.?:?\s{0,3}\d{1,4}\/\d{2,6}$/iu.test(block.text);

/** A line that begins with a number of this form. */
export const matched = (block: Block, form: RegExp): StartInBlock | null => {
  const match = block.kind === 'bullet' ? null : form.exec(block.text.slice(0, 80));
  return match ? { number: match[1] || null, titleAt: match[0].length } : null;
};

/** A number and a title; figures of a date or of an amount are followed by lower case or a month. */
export const numbered = (block: Block): StartInBlock | null => {
  const found = matched(block, NUMBERED);
  if (!found || found.number === null) return null;
  const isRange = /[-–]/.test(found.number);
  if (!isRange && !/^[*_[]{0,3}[\p{Lu}«"“]|^\d{1,2}\.\s?\p{Ll}{3,9}(?:$|[\s.,:–-](?!\d{4}))/u.test(block.text.slice(found.titleAt))) return null;
  return found;
};
