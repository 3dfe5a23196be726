import type { Block } from '../block.js';
import { BULLET, NUMBERED } from '../paragraphs.js';
import { spanOf, type Passage } from '../passage.js';
import type { WrittenText } from '../written-text.js';
import type { ListMark } from './lists.js';

/** Level of a numbered line in bold type before levels are told: below all headings that call themselves so. */
const BOLD_LEVEL = 7;
const LONGEST_BOLD_HEADING = 150;
/** Letters that are not seen: where a word may be broken, and marks between letters. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Writes the text of a page line by line, and makes a block of each line. */
export class Lines {
  readonly #written: WrittenText;
  /** Blocks of the page, and of each cell that is open. */
  readonly #open: Block[][] = [[]];
  #words: string[] = [];
  #letters = 0;
  #boldLetters = 0;
  #mark: ListMark | null = null;
  #isApart = true;
  /** Depth of bold type, of the open heading (0 for none), and of lists. */
  bold = 0;
  heading = 0;
  depth = 0;
  /** Starts of the lines outside tables that stand right below a line, without room between. */
  readonly tight = new Set<number>();
  #isBelowGap = false;

  constructor(written: WrittenText) {
    this.#written = written;
  }

  get blocks(): Block[] {
    return this.#open.at(-1) ?? [];
  }

  text(words: string): void {
    const seen = words.replace(UNSEEN, '');
    this.#words.push(seen);
    const letters = seen.replace(/[^\p{L}]/gu, '').length;
    this.#letters += letters;
    if (this.bold > 0) this.#boldLetters += letters;
  }

  /** What the next line begins with; null for nothing. */
  begin(mark: ListMark | null): void {
    this.#mark = mark;
  }

  add(blocks: readonly Block[]): void {
    for (const block of blocks) this.blocks.push(block);
    this.#isApart = true;
  }

  openCell(): void {
    this.#open.push([]);
  }

  closeCell(): readonly Block[] {
    return this.#open.pop() ?? [];
  }

  /** Leaves room: what follows is a paragraph of its own. */
  gap(): void {
    // lines of cells that stand side by side belong together by their place: an empty one keeps its place
    if (this.#open.length > 1 && this.blocks.length > 0) this.#written.gap();
    this.#isBelowGap = true;
    this.#isApart = true;
  }

  /** Ends the line; `isApart`: the next one begins a paragraph of its own. False when there was nothing in it. */
  end(isApart: boolean): boolean {
    const words = this.#words.join('').trim();
    const hasWords = words !== '';
    if (hasWords) this.#write(words);
    this.#words = [];
    this.#letters = 0;
    this.#boldLetters = 0;
    this.#isApart = hasWords ? isApart : this.#isApart || isApart;
    return hasWords;
  }

  #write(words: string): void {
    const { mark, isNumber, rest } = this.#marked(words);
    const isBullet = mark !== '' && !isNumber;
    if (this.#isApart && !isBullet && !this.#isInCell) this.#written.line('');
    const passage = isNumber ? this.#written.line(mark + rest) : this.#written.line(rest, mark);
    this.#keepPlace(passage);
    const shape = this.#shape(passage.text, isBullet);
    this.blocks.push({ ...passage, ...shape, column: 'left', apart: this.#isApart });
  }

  /** The mark of the line, from its list or as it was typed, and the words behind it. In cells all bullets are alike. */
  #marked(words: string): ListMark & { readonly rest: string } {
    const typed = this.heading > 0 ? '' : (BULLET.exec(words.slice(0, 80))?.[0] ?? '');
    const found = this.#mark ?? markOfTyped(typed);
    this.#mark = null;
    const isBullet = found.mark !== '' && !found.isNumber;
    const mark = isBullet && this.#isInCell ? '• ' : found.mark;
    return { mark, isNumber: found.isNumber, rest: words.slice(typed.length) };
  }

  #keepPlace(passage: Passage): void {
    if (!this.#isBelowGap && !this.#isInCell) this.tight.add(spanOf(passage).start);
    this.#isBelowGap = false;
  }

  get #isInCell(): boolean {
    return this.#open.length > 1;
  }

  #shape(text: string, isBullet: boolean): Pick<Block, 'kind' | 'level'> {
    if (this.heading > 0) return { kind: 'heading', level: this.heading };
    if (isBullet) return { kind: 'bullet', level: this.depth };
    return this.#isBoldNumbered(text)
      ? { kind: 'heading', level: BOLD_LEVEL }
      : { kind: 'paragraph', level: 0 };
  }

  /** `**3. Kaia**`: whoever sets a numbered line in bold type means a heading. */
  #isBoldNumbered(text: string): boolean {
    return (
      this.#boldLetters > 0.9 * this.#letters &&
      text.length <= LONGEST_BOLD_HEADING &&
      NUMBERED.test(`${text} `)
    );
  }
}

/** Dashes and asterisks that people type are bullets like those of a list; `b)` stays as it is. */
const markOfTyped = (typed: string): ListMark => ({
  mark: /\p{L}/u.test(typed) || typed === '' ? typed : '• ',
  isNumber: false,
});
