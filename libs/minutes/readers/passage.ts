import type { SourceSpan } from '../reading.js';

/** A run of text with white space folded, that still knows where each of its letters stood in the source. */
export interface Passage {
  readonly text: string;
  /** Ascending: from index `at` of `text` on, letters are `source - at` further on in the source. */
  readonly pieces: readonly { readonly at: number; readonly source: number }[];
}

/** Folds the given ranges of the source into one passage; ranges are ascending and do not overlap. */
export const passageOf = (source: string, ranges: readonly SourceSpan[]): Passage => {
  const words: string[] = [];
  const pieces: { at: number; source: number }[] = [];
  let length = 0;
  let shift = Number.NaN;
  for (const range of ranges) {
    const within = source.slice(range.start, range.end);
    for (const match of within.matchAll(/\S+/g)) {
      const at = words.length === 0 ? 0 : length + 1;
      const found = range.start + match.index;
      if (found - at !== shift) pieces.push({ at, source: found });
      shift = found - at;
      words.push(match[0]);
      length = at + match[0].length;
    }
  }
  return { text: words.join(' '), pieces };
};

/** Part of a passage, white space at its ends trimmed. */
export const slice = (passage: Passage, from: number, to = passage.text.length): Passage => {
  const raw = passage.text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  if (text === '') return { text: '', pieces: [{ at: 0, source: sourceIndex(passage, from) }] };
  const pieces = [{ at: 0, source: sourceIndex(passage, start) }];
  for (let index = pieceIndex(passage, start) + 1; index < passage.pieces.length; index += 1) {
    const piece = passage.pieces[index];
    if (!piece || piece.at >= start + text.length) break;
    pieces.push({ at: piece.at - start, source: piece.source });
  }
  return { text, pieces };
};

/**
 * Two passages as one, when nothing but a line end stands between them in the source; else null:
 * what was left out there (a page number, a row) would make the quotation false.
 */
export const joined = (one: Passage, other: Passage): Passage | null => {
  if (spanOf(other).start - spanOf(one).end > 2) return null;
  const moved = other.pieces.map((piece) => ({ at: piece.at + one.text.length + 1, source: piece.source }));
  return { text: `${one.text} ${other.text}`, pieces: [...one.pieces, ...moved] };
};

/** Where the passage stands in the source. */
export const spanOf = (passage: Passage): SourceSpan => ({
  start: sourceIndex(passage, 0),
  end: sourceIndex(passage, Math.max(0, passage.text.length - 1)) + (passage.text === '' ? 0 : 1),
});

const sourceIndex = (passage: Passage, index: number): number => {
  const piece = passage.pieces[pieceIndex(passage, index)];
  return piece ? piece.source + (index - piece.at) : 0;
};

/** Binary search: one line of a large file may hold very many pieces. */
const pieceIndex = (passage: Passage, index: number): number => {
  let low = 0;
  let high = passage.pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((passage.pieces[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
};
