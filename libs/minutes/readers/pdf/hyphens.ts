/** Words of a document as they stand inside its lines, where no hyphen was put in for lack of room. */
export type KnownWords = ReadonlySet<string>;

export const knownWords = (lines: readonly string[]): KnownWords =>
  new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*(?=[^\p{L}‐-]|$)/gu) ?? []));

/** A word and the hyphen at the end of its line. */
const BROKEN = /(\p{L}+)[-\u2010\u00AD]$/u;
/** `nærings- og handelspolitikk`: the hyphen stands for the rest of a word that comes later. */
const SHARED_REST = /^(?:og|eller|och|and|or|samt|til|und)(?!\p{L})/iu;

/** Two lines of a paragraph as one text; the hyphen of a word that was broken between them is left out. */
export const joinLines = (above: string, below: string, known: KnownWords): string => {
  const first = BROKEN.exec(above)?.[1];
  if (first === undefined) return `${above} ${below}`;
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + below;
  if (SHARED_REST.test(below)) return `${above} ${below}`;
  return keepsHyphen(first, below, known) ? above + below : above.slice(0, -1) + below;
};

/** `e-post`, `IT-avdeling`, `Nord-Norge` and whatever the document writes with a hyphen inside a line. */
const keepsHyphen = (first: string, below: string, known: KnownWords): boolean => {
  const second = /^\p{Ll}+/u.exec(below)?.[0];
  if (second === undefined || first.length === 1 || first === first.toUpperCase()) return true;
  const whole = (first + second).toLowerCase();
  const withHyphen = `${first}-${second}`.toLowerCase();
  return !known.has(whole) && (known.has(withHyphen) || known.has(withHyphen.replace('-', '\u2010')));
};

/** Soft hyphens inside a line say where a word might have been broken: they are no letters. */
export const withoutSoftHyphens = (line: string): string => line.replace(/\u00AD(?=.)/gu, '');
