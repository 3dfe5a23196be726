import { attribute, type Element } from './walk.js';

/** What stands before the text of a list entry. */
export interface ListMark {
  /** `• `, `3. `. */
  readonly mark: string;
  /** The entry is numbered as paragraphs of minutes are: its number belongs to its text. */
  readonly isNumber: boolean;
}

interface List {
  readonly mark: ((number: number) => string) | null;
  readonly step: number;
  next: number;
}

/** The lists around a place of the page, and the marks that they print. */
export class Lists {
  #open: List[] = [];

  get depth(): number {
    return this.#open.length;
  }

  open(list: Element): void {
    const start = Number.parseInt(attribute(list, 'start') ?? '', 10);
    const isReversed = attribute(list, 'reversed') !== null;
    this.#open.push({
      mark: numbersOf(list),
      step: isReversed ? -1 : 1,
      next: Number.isSafeInteger(start) ? start : isReversed ? entriesIn(list) : 1,
    });
  }

  close(): void {
    this.#open.pop();
  }

  /** Entries of a list inside a list, and notes, are never matters of the agenda: their numbers stay marks. */
  markOf(entry: Element): ListMark {
    const list = this.#open.at(-1);
    if (!list?.mark) return { mark: '• ', isNumber: false };
    const value = Number.parseInt(attribute(entry, 'value') ?? '', 10);
    const number = Number.isSafeInteger(value) ? value : list.next;
    list.next = number + list.step;
    return { mark: `${list.mark(number)} `, isNumber: this.depth === 1 && !isNote(entry) };
  }
}

const entriesIn = (list: Element): number =>
  list.childNodes.filter((child) => child.nodeName === 'li').length;

const isNote = (entry: Element): boolean => /^(?:(?:foot|end)note|fn)/i.test(attribute(entry, 'id') ?? '');

/** How a list counts; null for bullets. */
const numbersOf = (list: Element): List['mark'] => {
  if (list.tagName !== 'ol') return null;
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(list, 'style') ?? '')?.[1];
  const kind = style?.toLowerCase() ?? attribute(list, 'type') ?? 'decimal';
  const count = COUNTS.find(({ form }) => form.test(kind));
  return count ? count.mark : (number) => `${number}.`;
};

const letter = (number: number): string =>
  number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number);

const COUNTS: readonly { readonly form: RegExp; readonly mark: List['mark'] }[] = [
  { form: /^none$/, mark: null },
  { form: /^(?:a|lower-(?:alpha|latin))$/, mark: (number) => `${letter(number)}.` },
  { form: /^(?:A|upper-(?:alpha|latin))$/, mark: (number) => `${letter(number).toUpperCase()}.` },
];
