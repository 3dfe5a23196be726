import type { Block, Layout } from './block.js';
import { isPageFurniture, linesOf, type SourceLine } from './lines.js';
import { passageOf } from './passage.js';
import { oneColumn } from './text-layer.js';

const HEADING = /^(#{1,6})\s{1,10}(?=\S)/;
const FENCE = /^\s{0,10}(?:```|~~~)/;
/** Anchors and attributes that generators put behind a heading: `{#sak-4}`. */
const ATTRIBUTES = /\s*\{[:#.][^{}]{0,200}\}\s*$/;

/** Markdown is told from plain text by its headings. */
export const isMarkdown = (source: string): boolean =>
  linesOf(source.slice(0, 200_000)).filter((line) => HEADING.test(line.text)).length >= 2;

/** Headings and bullets of a Markdown file; code is left out. Settings above the first `---` are lines like any. */
export const readMarkdown = (source: string): Layout => {
  const blocks: Block[] = [];
  let text: SourceLine[] = [];
  for (const line of withoutCode(linesOf(source))) {
    const marks = HEADING.exec(line.text.slice(0, 20))?.[1];
    if (marks === undefined) text.push(line);
    else {
      for (const block of oneColumn(source, text)) blocks.push(block);
      blocks.push(heading(source, line, marks.length));
      text = [];
    }
  }
  return { blocks: [...blocks, ...oneColumn(source, text)], hasFollowUpColumn: false };
};

const heading = (source: string, line: SourceLine, level: number): Block => {
  const attributes = ATTRIBUTES.exec(line.text.slice(-220))?.[0].length ?? 0;
  const range = { start: line.start + level, end: line.end - attributes };
  return { ...passageOf(source, [range]), kind: 'heading', level, column: 'left', apart: true };
};

const withoutCode = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  let inCode = false;
  return lines.filter((line) => {
    if (!FENCE.test(line.text)) return !inCode && !isPageFurniture(line);
    inCode = !inCode;
    return false;
  });
};
