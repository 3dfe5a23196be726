import { firstWord } from '../language/matching.js';
import type { Block } from './block.js';
import type { SourceLine } from './lines.js';
import { passageOf } from './passage.js';

/** A bullet or dash that begins a list entry. */
export const BULLET = /^\s{0,40}(?:[•·▪◦●○‣*+-]|–|#\.|\(?[a-zæøå]\))\s{1,20}(?=\S)/u;
/** `3.`, `14/07`, `4.1.2`, `Sak 5`, `PS 12/26` … at the beginning of a line. */
export const NUMBERED =
  /^\s{0,20}(?:(?:(?:\p{Lu}{1,4}-)?(?:[Ss]ak|SAK)|[Ss]aksnr|[Pp]unkt|[Pp]kt|[Aa]d)\.?\s{0,3}(?:[Nn]r\.?\s{0,3})?|\p{Lu}{2,3}\s(?=\d{1,4}\/))?\d{1,4}(?:[./]\d{1,4}){0,3}[.):]?\s{1,20}[\p{Lu}«"]/u;
/** `Til stede: …`: a label begins a paragraph of its own. */
const LABEL = /^\s{0,20}(?:(?:\p{Lu}[\p{L} ./]{1,30}|[\p{L}_]{2,20}):\s|\p{Lu}\p{L}{3,24}:$)/u;
/** `Formannskapets vedtak`, `Kommunstyrelsens beslut`: what follows is an account's next part. */
const PART =
  /^\s{0,20}(?:\p{Lu}\p{L}{2,40}s )?(?:[Vv]edtak|[Ii]nnstilling|[Bb]eslut|[Ff]orslag til (?:vedtak|innstilling)|[Ff]örslag till (?:beslut|\p{L}{5,20})|Votering|Behandling|Beslutsgång|Reservation|VEDTAK|VOTERING|BEHANDLING|INNSTILLING)\s*:?\s*$/u;
/** Whatever begins so is a paragraph of its own. */
const BEGINS: readonly RegExp[] = [BULLET, LABEL, PART];
/** Words after which a sentence cannot stop: the line was wrapped. */
export const OPEN_END =
  /(?:^|\s)(?:og|eller|och|and|or|i|på|av|til|till|fra|frå|från|med|for|för|om|som|at|att|å|ved|den|det|en|et|ein|the|of|to)$|[,(«\u00AD\u2010-]$/iu;

/** Lines longer than this were never wrapped for paper. */
const LONGEST_WRAPPED_LINE = 120;

/** Where the lines of a text were broken for lack of room; infinite when they were not wrapped at all. */
export const wrapWidth = (lines: readonly SourceLine[]): number => {
  const lengths = lines.filter((line) => !line.blank).map((line) => line.text.trimEnd().length);
  const wrapped = lengths.filter((length) => length <= LONGEST_WRAPPED_LINE);
  if (lengths.length - wrapped.length > lengths.length / 10) return Number.POSITIVE_INFINITY;
  return wrapped.reduce((widest, length) => Math.max(widest, length), 40);
};

/**
 * Does `next` go on with the paragraph of `line`? Yes when the line was broken because the next word
 * had no room (a little slack: letters differ in width), when its last word cannot end a sentence,
 * or when the next line goes on in lower case.
 */
export const continues = (line: SourceLine, next: SourceLine, width: number): boolean => {
  if (line.blank || next.blank) return false;
  const before = line.text.trimEnd();
  if (isBreak(line, next, width)) return false;
  const wasFull = hadNoRoom(line, next, width);
  const isOpen = OPEN_END.test(before);
  if (NUMBERED.test(next.text)) return wasFull && isOpen;
  return wasFull || isOpen || goesOnInLowerCase(before, next.text);
};

/** `§ 3            Dnr 12/2026`: something at the right margin filled the line, and no next word. */
const isSetApart = ({ text, indent }: SourceLine, next: SourceLine): boolean =>
  next.indent <= indent && /\S {8,}\S/.test(text.slice(0, 400));

/** A line that is longer than the lines are wrapped was not wrapped. */
const hadNoRoom = (line: SourceLine, next: SourceLine, width: number): boolean => {
  const { length } = line.text.trimEnd();
  const needed = length + 1 + firstWord(next.text).length;
  return length <= 1.1 * width && needed > 0.95 * width && !isSetApart(line, next);
};

const isBreak = (line: SourceLine, next: SourceLine, width: number): boolean =>
  beginsAnew(line, next) && !isWrapped(line.text.trimEnd(), next.text, width);

/** `… med desse` / `endringane: Kap. 4 går ut`: the rest of a full line looks like a label. */
const isWrapped = (before: string, after: string, width: number): boolean =>
  before.length > 0.8 * width && goesOnInLowerCase(before, after) && !BULLET.test(after);

const beginsAnew = (line: SourceLine, next: SourceLine): boolean =>
  next.mark !== undefined || BEGINS.some((form) => form.test(next.text)) || beginsWithName(line, next);

/** `**Kari** maler.` behind a sentence or an entry that has ended. */
const beginsWithName = (line: SourceLine, next: SourceLine): boolean =>
  /^\s{0,3}(?:\*\*|__)\p{Lu}[^*_]{1,40}(?:\*\*|__)[\s:]/u.test(next.text) &&
  !OPEN_END.test(line.text.trimEnd());

const goesOnInLowerCase = (before: string, after: string): boolean =>
  /^\s*[\p{Ll}(]/u.test(after) && !/[.:;!?]$/.test(before);

/** Length of the mark of a list entry; undefined for any other line. */
export const markOf = ({ text, mark }: SourceLine): number | undefined =>
  mark ?? BULLET.exec(text.slice(0, 80))?.[0].length;

/** Joins lines into one block; a bullet's mark is left out. */
export const blockOf = (
  source: string,
  lines: readonly SourceLine[],
  shape: { readonly column: Block['column']; readonly apart: boolean },
): Block => {
  const first = lines[0];
  const mark = first && markOf(first);
  const ranges = lines.map((line, index) => ({
    start: line.start + (index === 0 ? (mark ?? 0) : 0),
    end: line.end,
  }));
  return {
    ...passageOf(source, ranges),
    kind: mark === undefined ? 'paragraph' : 'bullet',
    level: mark === undefined ? 0 : (first?.indent ?? 0),
    ...shape,
  };
};
