import type { Block } from './block.js';
import type { SourceLine } from './lines.js';
import { NUMBERED } from './paragraphs.js';
import { passageOf } from './passage.js';
import type { SourceSpan } from '../reading.js';

/** Anchors and attributes that generators put behind a heading: `{#sak-4}`. */
const ATTRIBUTES = /\s*\{[:#.][^{}]{0,200}\}\s*$/;
const CLOSING = /\s#{1,6}\s*$/;
const LONGEST = 150;

/** `## Sak 3 ##`. */
export const headingAt = (source: string, line: SourceLine): Block | null => {
  const marks = /^[\s>*+-]{0,20}?(#{1,6})(?:\s|$)/.exec(line.text.slice(0, 40));
  if (!marks) return null;
  const tail = line.text.slice(-220);
  const behind = [ATTRIBUTES, CLOSING].map((form) => form.exec(tail)?.[0].length ?? 0);
  const range = { start: line.start + marks[0].length, end: line.end - Math.max(...behind) };
  return headingOf(source, [range], marks[1]?.length ?? 1);
};

/** `##Sak 3`: who forgets the blank means a heading all the same; `#sak3` is a word to search for. */
export const looseHeading = (source: string, line: SourceLine): Block | null => {
  const marks = /^(#{2,6})(?=[\p{Lu}\d])/u.exec(line.text.slice(0, 10))?.[1];
  if (marks === undefined) return null;
  return headingOf(source, [{ start: line.start + marks.length, end: line.end }], marks.length);
};

/** A line above `===` or `---`. A sentence or a label above a rule is none. */
export const setextHeading = (source: string, line: SourceLine, underline: SourceLine): Block | null => {
  const text = line.text.trim();
  const isTitle = text.length <= LONGEST && !/[.,;]$|:\s\S|\|/.test(text) && /^[\p{Lu}\d*_]/u.test(text);
  if (!isTitle || !/^\s*(?:=+|-+)\s*$/.test(underline.text)) return null;
  return headingOf(source, [line], underline.text.includes('=') ? 1 : 2);
};

const BOLD = /^(\s{0,3}(?:\d{1,3}[.)]\s+)?)(\*\*|__)(.{2,150}?)\2:?\s*$/u;
const CASE = /^(?:sak|punkt|ad)\.?\s*(?:nr\.?\s*)?\d/iu;

/** `**Sak 3**`, `**2. Kaia**` or `2. **Kaia**` on a line of its own. The marks are no part of it. */
export const boldHeading = (source: string, line: SourceLine, level: number): Block | null => {
  const found = BOLD.exec(line.text.slice(0, 200));
  if (!found || line.text.length > 200) return null;
  const [, number = '', marks = '', words = ''] = found;
  if (!NUMBERED.test(`${number}${words} `) && !CASE.test(words)) return null;
  const start = line.start + number.length;
  const inner = { start: start + marks.length, end: start + marks.length + words.length };
  return headingOf(source, [{ start: line.start, end: start }, inner], level);
};

const STRONG = /^(\s{0,3}<(strong|b)>)([^<>]{2,150})<\/\2>:?\s*$/iu;
/** `<strong>§ 3 Kaia</strong>` on a line of its own. */
export const strongHeading = (source: string, line: SourceLine, level: number): Block | null => {
  const found = line.text.length > 220 ? null : STRONG.exec(line.text);
  if (!found) return null;
  const start = line.start + (found[1] ?? '').length;
  return headingOf(source, [{ start, end: start + (found[3] ?? '').length }], level);
};

const headingOf = (source: string, ranges: readonly SourceSpan[], level: number): Block | null => {
  const passage = passageOf(source, ranges);
  return passage.text === '' ? null : { ...passage, kind: 'heading', level, column: 'left', apart: true };
};
