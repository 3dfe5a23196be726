import { knownWords, type KnownWords } from './hyphens.js';
import { pitchOf } from './lines.js';
import type { Row } from './page.js';

/** What must be known of a document to put its lines together. */
export interface Typography {
  /** Distance of the lines of a paragraph, in parts of the size of their letters. */
  readonly pitch: number;
  /** Size of most of its letters, in points. */
  readonly size: number;
  /** Most of its letters are bold. */
  readonly bold: boolean;
  readonly known: KnownWords;
}

export const typographyOf = (rows: readonly Row[]): Typography => {
  const pieces = rows.flat();
  const letters = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const bold = pieces.reduce((sum, piece) => sum + (piece.bold ? piece.text.length : 0), 0);
  return {
    pitch: pitchOf(rows),
    size: mostCommonSize(rows),
    bold: bold > 0.5 * letters,
    known: knownWords(pieces.map(({ text }) => text)),
  };
};

/** By letters, to half a point. */
const mostCommonSize = (rows: readonly Row[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of rows.flat()) {
    const rounded = Math.round(2 * size) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [11, 0])[0];
};
