import type { Block, Layout } from './block.js';
import { isTwoColumnHead } from './column-names.js';
import type { GridHead, GridRow } from './grid-cells.js';
import { readGrid } from './grid.js';
import { isPageFurniture, linesOf, type SourceLine } from './lines.js';
import { boldHeading, headingAt, looseHeading, setextHeading, strongHeading } from './markdown-headings.js';
import { regionsOf, type Region } from './markdown-regions.js';
import { gridOf } from './markdown-table.js';
import { settingsBlocks, settingsEnd } from './markdown-settings.js';
import { taggedParts } from './markdown-html-table.js';
import { taggedBlocks, withoutQuoteMarks } from './markdown-tags.js';
import { withNestedNumbers } from './nested-numbers.js';
import { taggedText } from './table-cells.js';
import { oneColumn } from './text-layer.js';

const HEADING = /^#{1,6}\s{1,10}(?=\S)/;
const TABLE_RULE = /^\s{0,3}(?:>\s?)*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const TASK = /^\s{0,20}[-*+]\s\[[ xX]\]\s/;
const INLINE_TAG = /^\s{0,3}<(?:strong|b|em|i|u|span|font)\b[^<>]{0,200}>[^<>]{1,200}<\//iu;
/** Titles with a line of signs below them, at least as long: reStructuredText, and Markdown of old. */
const underlined = (lines: readonly string[]): number =>
  lines.filter((line, index) => {
    const title = lines[index - 1]?.trim() ?? '';
    return (
      /^(?:={4,}|-{4,})\s*$/.test(line) && /^[\p{Lu}\d]/u.test(title) && line.trim().length >= title.length
    );
  }).length;
/** A heading as a web form stores it. */
const TAGGED_LINE = /^\s{0,3}<(h[1-6]|strong|b)>[^<>]{2,150}<\/\1>:?\s*$/i;
const BOLD_LINE = /^\s{0,3}\*\*[^*]{2,150}\*\*:?\s*$/;

/**
 * Markdown is told from plain text by headings or a table. One heading, bold lines, or a list of tasks will do
 * in a text that has no columns otherwise.
 */
export const isMarkdown = (source: string): boolean => {
  const lines = linesOf(source.slice(0, 200_000)).map(({ text }) => text.slice(0, 1_000));
  const count = (form: RegExp): number => lines.filter((line) => form.test(line)).length;
  const hasTable = lines.some((line, index) => TABLE_RULE.test(line) && lines[index - 1]?.includes('|'));
  if (hasTable || count(HEADING) >= 2 || count(TAGGED_LINE) >= 2 || underlined(lines) >= 3) return true;
  const isMarked = count(HEADING) + count(TASK) >= 1 || count(BOLD_LINE) >= 2;
  return isMarked && !lines.some((line) => line.length < 200 && isTwoColumnHead(line));
};

/**
 * Headings, tables and text of a Markdown file; code is left out. Line ends are often meant, whatever Markdown
 * says, so that text is split as plain text is. Settings above the text are lines like any.
 */
export const readMarkdown = (source: string): Layout => {
  const lines = linesOf(source);
  const reading = new Reading(source, lines);
  const body = settingsEnd(lines);
  reading.add(settingsBlocks(source, lines.slice(0, body)));
  for (const region of regionsOf(lines.slice(body))) reading.region(region);
  return reading.layout();
};

class Reading {
  readonly #source: string;
  readonly #blocks: Block[] = [];
  readonly #isHeaded: boolean;
  #hasFollowUpColumn = false;
  #text: SourceLine[] = [];
  #headAbove: GridHead | null = null;

  constructor(source: string, lines: readonly SourceLine[]) {
    this.#source = source;
    this.#isHeaded = lines.filter(({ text }) => HEADING.test(text)).length >= 2;
  }

  add(blocks: readonly Block[]): void {
    for (const block of blocks) this.#blocks.push(block);
  }

  region({ kind, lines }: Region): void {
    if (kind === 'text') this.#addText(lines);
    if (kind === 'rule') this.#closeText();
    if (kind === 'heading') this.#addHeading(lines);
    if (kind === 'table') this.#addTable(lines);
    if (kind === 'html') this.#addTagged(lines);
  }

  layout(): Layout {
    this.#closeText();
    return { blocks: this.#blocks, hasFollowUpColumn: this.#hasFollowUpColumn };
  }

  #addText(lines: readonly SourceLine[]): void {
    for (const line of lines.flatMap(withoutQuoteMarks)) {
      const level = this.#isHeaded ? 3 : 2;
      const heading =
        looseHeading(this.#source, line) ??
        boldHeading(this.#source, line, level) ??
        strongHeading(this.#source, line, level);
      if (heading) this.#addBlock(heading);
      else if (INLINE_TAG.test(line.text)) this.#addTaggedLine(line);
      else if (!isPageFurniture(line)) this.#text.push(line);
    }
  }

  #closeText(): void {
    if (this.#text.some((line) => !line.blank)) this.#headAbove = null;
    this.add(oneColumn(this.#source, withNestedNumbers(this.#text)));
    this.#text = [];
  }

  #addBlock(block: Block): void {
    this.#closeText();
    this.#headAbove = null;
    this.#blocks.push(block);
  }

  #addHeading(lines: readonly SourceLine[]): void {
    const [first, underline] = lines;
    if (!first) return;
    const heading = underline
      ? setextHeading(this.#source, first, underline)
      : headingAt(this.#source, first);
    if (heading) this.#addBlock(heading);
    else this.#addText(lines);
  }

  #addTable(lines: readonly SourceLine[]): void {
    this.#closeText();
    this.#addGrid(gridOf(this.#source, lines));
  }

  #addGrid(grid: readonly GridRow[]): void {
    const table = readGrid(grid, this.#headAbove);
    this.add(table.blocks);
    this.#hasFollowUpColumn ||= table.hasFollowUpColumn;
    this.#headAbove = table.head;
  }

  /** `<strong>Dato:</strong> 3. mai` between lines of Markdown. */
  #addTaggedLine(line: SourceLine): void {
    this.#closeText();
    this.add(taggedText(this.#source, line, 'left'));
  }

  #addTagged(lines: readonly SourceLine[]): void {
    this.#closeText();
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last || !lines.some(({ text }) => /<table\b/i.test(text)))
      return this.add(taggedBlocks(this.#source, lines));
    for (const part of taggedParts(this.#source, { start: first.start, end: last.end }))
      if (part.kind === 'table') this.#addGrid(part.grid);
      else this.add(taggedText(this.#source, part.span, 'left'));
  }
}
