import type { PdfPage } from './pdf-file.js';

type Drawn = Awaited<ReturnType<PdfPage['getOperatorList']>>;

/** `R E F E R A T`: pdf.js takes the room between letters that are set apart for looks to be blanks. */
const SPACED = /^\p{L}(?: [\p{L}\p{N}.,:–-]){3,80}$/u;
/** More of them on a page are no titles, and their words are not looked for. */
const MOST = 50;

/**
 * Puts letters together that are set apart for looks; other text stays as it is. Where one word ends is seen
 * from the blanks that the page itself shows, since all letters are equally far from each other; words without
 * such blanks stay together.
 */
export const closingUp = (drawn: Drawn, showText: number): ((text: string) => string) => {
  let places: readonly number[] = [];
  let shown = '';
  let looked = 0;
  return (text) => {
    if (!SPACED.test(text)) return text;
    const letters = text.replaceAll(' ', '');
    if (looked === 0) {
      shown = shownText(drawn, showText);
      places = [...shown.matchAll(/\S/gu)].map((match) => match.index);
    }
    looked += 1;
    const at = looked > MOST ? -1 : shown.replace(/\s/gu, '').indexOf(letters);
    const [from, to] = [places[at], places[at + letters.length - 1]];
    return from === undefined || to === undefined ? letters : shown.slice(from, to + 1);
  };
};

/** All text that the page shows, in the order of its drawing. */
const shownText = (drawn: Drawn, showText: number): string => {
  const letters: string[] = [];
  for (const [index, operator] of drawn.fnArray.entries()) {
    const given: unknown = drawn.argsArray[index];
    const glyphs: unknown = operator === showText && Array.isArray(given) ? given[0] : null;
    for (const glyph of Array.isArray(glyphs) ? glyphs : []) letters.push(letterOf(glyph));
  }
  return letters.join('');
};

const letterOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
    ? glyph.unicode
    : '';
