import MarkdownIt, { type Token } from 'markdown-it';
import type { SourceLine } from './lines.js';

/** Lines that are one thing in Markdown. Code is left out. */
export interface Region {
  readonly kind: 'text' | 'heading' | 'table' | 'html' | 'rule';
  readonly lines: readonly SourceLine[];
}

/** Only the blocks: what stands inside a line is read by the rules. Lines set in are lists more often than code. */
const parser = new MarkdownIt({ html: true });
parser.core.ruler.enableOnly(['normalize', 'block']);
parser.block.ruler.disable(['code', 'reference']);

const KINDS: ReadonlyMap<string, Region['kind'] | 'code'> = new Map([
  ['heading_open', 'heading'],
  ['table_open', 'table'],
  ['html_block', 'html'],
  ['hr', 'rule'],
  ['fence', 'code'],
]);

/** A longer text is refused for its length later, without being taken apart before. */
const MOST_LINES = 100_000;
const FENCE = /^[\s>]{0,20}(?:`{3,}|~{3,})\s*$/;

/** The text cut where it changes from one thing to another. */
export const regionsOf = (lines: readonly SourceLine[]): readonly Region[] => {
  if (lines.length > MOST_LINES) return [{ kind: 'text', lines }];
  const regions: Region[] = [];
  let from = 0;
  const upTo = (line: number): void => {
    if (line > from) regions.push({ kind: 'text', lines: lines.slice(from, line) });
    from = Math.max(from, line);
  };
  for (const token of parser.parse(lines.map(({ text }) => text).join('\n'), {})) {
    const kind = KINDS.get(token.type);
    const [start, end] = token.map ?? [0, 0];
    if (kind === undefined || start < from || isOpenFence(token, lines)) continue;
    upTo(start);
    if (kind !== 'code') regions.push({ kind, lines: lines.slice(start, end) });
    from = end;
  }
  upTo(lines.length);
  return regions;
};

/** Code that never ends would take the rest of the minutes with it. */
const isOpenFence = ({ type, map }: Token, lines: readonly SourceLine[]): boolean => {
  const last = lines[(map?.[1] ?? 0) - 1];
  return (
    type === 'fence' && (map === null || map[1] - map[0] < 2 || last === undefined || !FENCE.test(last.text))
  );
};
