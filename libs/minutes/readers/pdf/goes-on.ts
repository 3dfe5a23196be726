import { firstWord } from '../../language/matching.js';
import { BULLET, NUMBERED, OPEN_END } from '../paragraphs.js';
import type { Line } from './page.js';

/** `Til stede: …`, `Vedtak:`: a label begins a paragraph. */
export const LABEL = /^\p{Lu}[\p{L} ./]{1,30}:(?:\s|$)/u;
/** Word processors set the bullet of an inner list as the letter o. */
export const LETTER_BULLET = /^o\s+(?=\p{Lu})/u;

/** What is known of the paragraph so far. */
interface Within {
  readonly first: Line;
  /** Distance of its lines, in parts of the size of their letters. */
  readonly pitch: number;
}

/** Does `line` go on with the paragraph of the line above it? */
export const goesOn = (above: Line, line: Line, within: Within): boolean =>
  ![BULLET, LETTER_BULLET, LABEL].some((form) => form.test(line.text)) &&
  isSetAlike(above, line) &&
  !standsApart(above, line, within) &&
  runsOn(above, line);

const isSetAlike = (above: Line, line: Line): boolean =>
  above.bold === line.bold && Math.abs(above.size - line.size) <= 0.1 * above.size;

const isBelow = (above: Line, line: Line): boolean =>
  above.page === line.page && above.column === line.column;

const standsApart = (above: Line, line: Line, { first, pitch }: Within): boolean => {
  if (above.tab !== null && Math.abs(line.left - above.tab) > line.size) return true;
  return isBelow(above, line) && (isFarBelow(above, line, pitch) || isSetIn(above, line, first));
};

/** Further down than lines of a paragraph are, or in the next column. */
export const isFarBelow = (above: Line, line: Line, pitch: number): boolean => {
  const distance = above.y - line.y;
  return distance > 1.3 * pitch * Math.max(above.size, line.size) || distance < 0;
};

/** A first line is set in; what stands far out, or further out than the mark of a list entry, is another paragraph. */
const isSetIn = (above: Line, line: Line, first: Line): boolean => {
  if (line.left < first.left - 4 * line.size) return true;
  if (isListed(first)) return line.left < first.left - 0.5 * line.size;
  return line.left > above.left + 0.8 * line.size && above !== first;
};

const isListed = ({ text }: Line): boolean =>
  [BULLET, LETTER_BULLET, NUMBERED].some((form) => form.test(text));

/** Was the line broken where it had no end? */
const runsOn = (above: Line, line: Line): boolean => {
  const isOpen = OPEN_END.test(above.text);
  if (NUMBERED.test(line.text)) return isOpen && hadNoRoom(above, line);
  if (/[.:;!?]$/.test(above.text)) return isOpen || (isBelow(above, line) && hadNoRoom(above, line));
  return isOpen || /^[\p{Ll}(]/u.test(line.text) || hadNoRoom(above, line, SLACK);
};

/** A sentence that is not at its end goes on also where a little room was left, in parts of the column. */
const SLACK = 0.1;

/** Was the line broken because the next word would not have fitted in? */
const hadNoRoom = (above: Line, line: Line, slack = 0): boolean => {
  const letter = (line.right - line.left) / line.text.length;
  const word = letter * (firstWord(line.text).length + 1);
  const { left, right } = above.column;
  return above.right + word > right - Math.max(0.3 * line.size, slack * (right - left));
};
