import { MONTH_WORD } from '../../language/dates.js';
import type { Block } from '../../readers/index.js';
import type { ItemStart, StartInBlock } from './item-styles.js';

/** A title begins with a capital letter, or with an ordinal (`1. tertialrapport`). */
const TITLE = '(?=[*_]{0,3}[\\p{Lu}«"]|\\d{1,2}\\.\\s?\\p{L})';
const CASE =
  /^(?:#\s*)?[*_]{0,3}(?:(?:\p{L}{1,16}-?)?[Ss]ak(?:snr|nr)?|(?:\p{Lu}{1,6}-)?SAK(?:SNR)?|[Pp]unkt|[Pp]kt|[Pp]ost|Ärende|(?:Agenda )?[Ii]tem|Sag(?:snr)?|Minute|Dagsordenspunkt|Agendapunkt|(?:Tema|Emne)(?=\s\d{1,2}\s?[:–-]))\.?:?(?:-(?=\d))?\s*(?:[Nn][Rr]\.?:?\s*)?(?!(?:19|20)\d{2}\/\d{3})((?:\p{Lu}[ -]?(?=\d{1,3}[/-]\d))?\d{1,4}(?:[./-]\d{1,4}|\s?[–-]\s?(?:19|20)\d{2}(?![\d-])){0,3}[a-z]?(?:\([a-h]\))?(?:\s\d{2}\/\d{2})?|[A-H](?=:)|[A-H]\d{0,2}(?=\s\p{Lu}\p{Ll}))(?![\d.]*\p{Ll})\s*[:.)–-]?[*_]{0,3}\s*/u;
/** `V-SAK 1`, `O-sak 1`: decisions, discussions and accounts count apart, so that the letter is part of the number. */
export const CASE_OF_KIND =
  /^[*_]{0,3}(\p{Lu}{1,4}-[Ss](?:AK|ak)\s?(?:nr\.?\s?)?\d{1,4}(?:\/\d{2}(?:\d{2})?)?)(?:\s?[:.–-]?[*_]{0,3}\s+(?=[*_]{0,3}[\p{Lu}«"\d])|$)/u;
const CASE_SENTENCE = /(?:behandling|handsaming) av sak (\d{1,4}(?:[./-]\d{1,4}){0,2})/iu;
/** Municipal series (political cases, reports, questions …) count apart, so that the letters are part of the number. */
export const CASE_SERIES =
  /^((?:\p{Lu}{2,4}[ -](?:\d{1,4}\/\d{2}(?:\d{2})?|\d{4}\/\d{1,4})|\p{Lu}{5,8}-\d{1,4}\/\d{2}(?:\d{2})?|\p{Lu}{1,4}\/?\d{2}\/\d{3}|\p{Lu}\.?[ -]?\d{1,3}(?:\.\d{1,2})?\/\d{2}(?:\d{2})?))(?:\s?[:.–-]?\s+(?=[\p{Lu}«"]|\d{1,2}\.\s?\p{L})|$)/u;
export const CASE_NUMBER = new RegExp(
  `^(?:\\*\\*|__)?(\\d{1,3}(?:\\.\\d{1,2})?(?:/| / )\\d{2}(?:\\d{2}|[-/]\\d{2})?|(?:19|20)?\\d{2}/\\d{1,3})(?:\\s?[:.–-]?\\s+${TITLE}|\\s?[–-](?=\\p{Lu}\\p{Ll})|$)`,
  'u',
);
/** `Havnerådet 14/26 20.11.2026 kl`, `14/26 Havnerådet 20.11.2026`: who met, the number, the day, and who wrote. */
export const CASE_OF_BODY =
  /^(?:\p{Lu}[\p{L}-]{3,40}(?: [\p{L}-]{2,30}){0,4} (?=\d{1,4}\/)|(?=\d{1,4}\/\d{2,4} \p{Lu}[\p{L}-]{3,40}(?: [\p{L}-]{2,30}){0,4} \d))(\d{1,4}\/\d{2,4})(?: \p{L}[\p{L} -]{3,80})? \d{1,2}\.\d{1,2}\.\d{2,4}(?: \p{L}{2,5})?$/u;
export const AD = /^ad\.?\s*(?:sak\s|pkt\.?\s|punkt\s)?(\d{1,3}(?:\/\d{2,4})?)\s?[.):]?\s*/iu;
const NUMBERED =
  /^(?:\*\*|__)?(\d{1,3}(?:\.\d{1,2}){0,3}(?:\s?[-–]\s?\d{1,3})?)(?:\\?[.:]?[*_]{0,2}\s+(?:[-–]\s)?|\.[*_]{0,2}(?=\p{Lu}))(?=[*_[]{0,3}[\p{Lu}«"“]|\p{Ll}{3}|\d{1,2}\.\s?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?!\p{L}))/u;
export const SECTION_SIGN =
  /^[*_]{0,3}(§\s?\d{1,3}(?:\/\d{2,4})?)[.:]?\s+(?=[*_]{0,3}[\p{Lu}«"])(?!Dnr(?!\p{L}))/u;
export const NUMBER_AND_MARK =
  /^(?:#(?=\d{1,2}\s)|(?=\d{1,2}\s?[-–/]\s))(\d{1,2})\s?[-–/]?\s+(?=[*_]{0,3}[\p{Lu}«"])/u;
/** The number of the archive may stand behind it. */
export const SECTION_SIGN_ALONE =
  /^[*_]{0,3}(§\s?\d{1,3}(?:\/\d{2,4})?)[.:]?[*_]{0,3}(?:\s(?:Dnr|Diarienr|Diarienummer|Ärendenr)\.?:?\s[\p{Lu}\d][\p{L}\d ./:-]{2,30})?$/u;
export const NUMBER_ALONE = /^(\d{1,2})[.)]$/u;
export const LETTER = /^\(?([A-Ka-k])[.)]\s+(?=[*_]{0,3}[\p{Lu}«"])/u;
export const ROMAN =
  /^([IVX]{1,5})(?:[.)]?\s+(?=[*_]{0,3}[\p{Lu}«"]\p{Ll})|[.)]\s+(?=[*_]{0,3}\p{Lu}[\p{Lu}’' ]{3}))/u;
export const CASE_WITHOUT_NUMBER =
  /^[*_]{0,3}(?:Sak|SAK|Topic|TOPIC|Agenda item|Ärende|Emne):[*_]{0,3}\s+()(?=[\p{Lu}«"])/u;
export const NUMBER_IN_BRACKET = /^\(?(\d{1,2})\)\s+(?=[*_]{0,3}[\p{Lu}«"])/u;
export const NUMBER_IN_LOWER_CASE =
  /^(\d{1,2})\.\s+(?=[\p{L}«"“[*_])(?!(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des|klasse|trinn|kvartal|tertial|plass)\p{Ll}*)/u;

/** `Sak 5`, also in «ved behandling av sak 5». */
export const labelledCase = (block: Block): StartInBlock | null => {
  const sentence = block.kind === 'paragraph' ? CASE_SENTENCE.exec(block.text.slice(0, 200)) : null;
  if (sentence) return { number: sentence[1] ?? null, titleAt: block.text.length };
  const found = matched(block, CASE);
  const archived = found && ARCHIVED.exec(block.text.slice(found.titleAt, found.titleAt + 60));
  return archived ? { ...found, titleAt: found.titleAt + archived[0].length } : found;
};
/** `Sak 3/26   Arkivsaknr: 26/456`: the number of the archive beside that of the case. */
const ARCHIVED =
  /^(?:arkivsak|arkivref|arkiv|journal|dnr)\p{L}{0,8}\.?:?(?:\s?[Nn]r\.?:?)?\s{0,3}\d{2,4}\/\d{1,6}(?:-\d{1,3})?\s*/iu;

/** `Havnerådet 14/26 20.11.2026` begins a paragraph, and its title is the line right below. */
export const caseOfBody = (block: Block, next: Block | undefined): StartInBlock | null => {
  const isTitled =
    next?.kind === 'paragraph' && !next.apart && /^[\p{Lu}«"].{2,118}(?:[^.:;?]|\d\.)$/u.test(next.text);
  return block.apart && isTitled ? matched(block, CASE_OF_BODY) : null;
};

/** `3 / Kai / Kaia er gammel.`: the cells of a row in one line, with a mark between them. */
const CELLS = /^(\d{1,3}(?:[./]\d{1,4}){0,3})[.)]?\s([/|])\s(?=[\p{Lu}«"])/u;
export const numberedCells = (block: Block): StartInBlock | null => {
  const found = block.kind === 'paragraph' ? CELLS.exec(block.text.slice(0, 40)) : null;
  if (!found) return null;
  const titleAt = found[0].length;
  const until = block.text.slice(0, titleAt + 120).indexOf(` ${found[2] ?? ''}`, titleAt);
  return until === -1 ? null : { number: found[1] ?? null, titleAt, titleUntil: until };
};

/** A number whose title is the line below. */
export const isAlone = ({ block, titleAt }: ItemStart, blocks: readonly Block[]): boolean =>
  titleAt >= (blocks[block]?.text.length ?? 0);

/** `Saksnr. 05/2008` on a line of its own: the number of the case in the archive. */
export const isCaseNumber = (block: Block | undefined): boolean =>
  block !== undefined &&
  /^(?:arkiv|journal)?sak(?:s?nr|snummer)?\.?:?\s{0,3}\d{1,4}\/\d{2,6}$/iu.test(block.text);

/** A line that begins with a number of this form. */
export const matched = (block: Block, form: RegExp): StartInBlock | null => {
  const match = block.kind === 'bullet' ? null : form.exec(block.text.slice(0, 80));
  return match ? { number: match[1] || null, titleAt: match[0].length } : null;
};

/** `11 June 2027`: below «Next meeting». */
const DAY = new RegExp(`^\\d{1,2}\\.?\\s${MONTH_WORD}(?!\\p{L})\\.?,?\\s(?:19|20)\\d{2}(?!\\d)`, 'iu');

/** A number and a title; figures of a date or of an amount are followed by lower case or a month. */
export const numbered = (block: Block): StartInBlock | null => {
  const found = matched(block, NUMBERED);
  if (!found || found.number === null) return null;
  if (DAY.test(block.text.slice(0, 40))) return null;
  const isRange = /[-–]/.test(found.number);
  if (
    !isRange &&
    !/^[*_[]{0,3}[\p{Lu}«"“]|^\d{1,2}\.\s?\p{Ll}{3,9}(?:$|[\s.,:–-](?!\d{4}))/u.test(
      block.text.slice(found.titleAt),
    )
  )
    return null;
  return found;
};
