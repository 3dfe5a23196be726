import type { Block, Layout } from '../block.js';
import { readGrid, type GridHead } from '../grid.js';
import { spanOf } from '../passage.js';
import { WrittenText } from '../written-text.js';
import { checkboxOf, isBlock, isBold, isEmptyParagraph } from './elements.js';
import { levelled } from './heading-levels.js';
import { Lines } from './lines.js';
import { Lists } from './lists.js';
import { TableDraft } from './tables.js';
import { writeTypedText } from './typed-text.js';
import { isRead } from './visible.js';
import type { Element, Visitor } from './walk.js';

/** Tables this deep inside each other only place text. */
const DEEPEST_TABLE = 20;
/** So many empty paragraphs show that paragraphs are set apart by them, and by nothing else. */
const GAPS_ALIKE = 2;

interface OpenTable {
  readonly draft: TableDraft;
  /** Where its text begins in what is written. */
  readonly startsAt: number;
  /** Lists around the table: its cells begin anew. */
  readonly lists: Lists;
}

type Handling = ReadonlyMap<string, (element: Element) => void>;

/** Lays out the text of a page as its reader sees it. */
export class Page implements Visitor {
  readonly #written = new WrittenText();
  readonly #lines = new Lines(this.#written);
  #lists = new Lists();
  readonly #tables: (OpenTable | null)[] = [];
  /** Head of the table that ended where the page is now. */
  #headAbove: { readonly head: GridHead; readonly at: number } | null = null;
  #hasFollowUpColumn = false;
  #gaps = 0;
  /** Text as it was typed, line by line; null outside. */
  #typed: string[] | null = null;

  /** `title`: the name of the page, where it is to be read. */
  constructor(title = '') {
    this.#lines.heading = 1;
    this.#lines.text(title);
    this.#lines.end(true);
    this.#lines.heading = 0;
  }

  text = (words: string): void => {
    if (this.#typed) this.#typed.push(words);
    else this.#lines.text(words);
  };

  enter = (element: Element): boolean => {
    if (!isRead(element)) return false;
    if (isBlock(element)) this.#endLine();
    if (isBold(element)) this.#lines.bold += 1;
    this.#opening.get(element.tagName)?.(element);
    return true;
  };

  leave = (element: Element): void => {
    if (isBlock(element)) {
      const hasText = this.#endLine();
      if (isEmptyParagraph(element, hasText)) this.#emptyParagraph();
    }
    if (isBold(element)) this.#lines.bold -= 1;
    this.#closing.get(element.tagName)?.(element);
  };

  /** What was written, and its blocks. */
  result(): { readonly text: string; readonly layout: Layout } {
    this.#lines.end(true);
    return {
      text: this.#written.toString(),
      layout: { blocks: levelled(this.#setApart()), hasFollowUpColumn: this.#hasFollowUpColumn },
    };
  }

  readonly #opening: Handling = new Map<string, (element: Element) => void>([
    ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, () => this.#setHeading(level)] as const),
    ['br', () => this.#lineBreak()],
    ['input', (control) => this.text(checkboxOf(control))],
    ['ul', (list) => this.#lists.open(list)],
    ['ol', (list) => this.#lists.open(list)],
    ['li', (entry) => this.#openEntry(entry)],
    ['pre', () => (this.#typed ??= [])],
    ['table', () => this.#openTable()],
    ['tr', () => this.#tables.at(-1)?.draft.beginRow()],
    ['td', () => this.#openCell()],
    ['th', () => this.#openCell()],
  ]);

  readonly #closing: Handling = new Map<string, (element: Element) => void>([
    ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, () => this.#setHeading(0)] as const),
    ['ul', () => this.#lists.close()],
    ['ol', () => this.#lists.close()],
    ['li', () => this.#lines.begin(null)],
    ['pre', () => this.#closeTyped()],
    ['table', () => this.#closeTable()],
    ['td', (cell) => this.#closeCell(cell)],
    ['th', (cell) => this.#closeCell(cell)],
  ]);

  #setHeading(level: number): void {
    this.#lines.heading = level;
  }

  #endLine(): boolean {
    this.#typed?.push('\n');
    return this.#lines.end(true);
  }

  #lineBreak(): void {
    if (this.#typed) this.#typed.push('\n');
    else if (!this.#lines.end(false)) this.#lines.gap();
  }

  #emptyParagraph(): void {
    if (this.#tables.length === 0) this.#gaps += 1;
    this.#lines.gap();
  }

  #openEntry(entry: Element): void {
    this.#lines.depth = this.#lists.depth;
    this.#lines.begin(this.#lists.markOf(entry));
  }

  #closeTyped(): void {
    const typed = this.#typed ?? [];
    this.#typed = null;
    this.#lines.add(writeTypedText(typed.join(''), this.#written));
  }

  get #length(): number {
    return this.#written.toString().length;
  }

  #openTable(): void {
    const isTooDeep = this.#tables.length >= DEEPEST_TABLE;
    const table = { draft: new TableDraft(), startsAt: this.#length, lists: this.#lists };
    this.#tables.push(isTooDeep ? null : table);
  }

  #openCell(): void {
    if (!this.#tables.at(-1)) return;
    this.#lists = new Lists();
    this.#lines.openCell();
  }

  #closeCell(element: Element): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.draft.cell(element, this.#lines.closeCell());
    this.#lists = table.lists;
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const above = this.#headAbove?.at === table.startsAt ? this.#headAbove.head : null;
    const layout = readGrid(table.draft.rows, above);
    this.#lines.add(layout.blocks);
    this.#hasFollowUpColumn ||= layout.hasFollowUpColumn;
    this.#headAbove = layout.head && { head: layout.head, at: this.#length };
  }

  /** Where empty paragraphs set paragraphs apart, those without one between them belong together. */
  #setApart(): readonly Block[] {
    const { blocks, tight } = this.#lines;
    if (this.#gaps < GAPS_ALIKE) return blocks;
    return blocks.map((block, index) => {
      const isTight = blocks[index - 1]?.kind === 'paragraph' && tight.has(spanOf(block).start);
      return block.kind === 'paragraph' && isTight ? { ...block, apart: false } : block;
    });
  }
}
