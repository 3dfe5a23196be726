import type { Level, NumberedList, NumberedLists } from './numbering.js';

/** What Word prints before a numbered paragraph. */
export interface Label {
  /** `3.`, `2.1`, `b)`; empty when the list prints nothing. */
  readonly text: string;
  /** A level below the first that counts by itself (`a.`, not `2.1`): a list inside a paragraph. */
  readonly isInner: boolean;
}

/** Counts numbered paragraphs in the order of the text. */
export class Counting {
  readonly #lists: NumberedLists;
  /** Last number of each level, by pattern. */
  readonly #last = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(lists: NumberedLists) {
    this.#lists = lists;
  }

  /** The level of the paragraphs of a style in a list. */
  levelOfStyle(list: string, style: string): number | null {
    const levels = this.#lists.get(list)?.levels ?? new Map<number, Level>();
    return [...levels].find(([, level]) => level.style === style)?.[0] ?? null;
  }

  /** The label of the next paragraph of this list and level; null for bullets and lists that there are not. */
  next(id: string, level: number): Label | null {
    const list = this.#lists.get(id);
    const at = list?.levels.get(level);
    if (!list || !at || at.format === 'bullet') return null;
    const numbers = this.#count(id, list, level);
    const text = at.format === 'none' ? '' : at.text;
    return {
      text: text.replace(/%([1-9])/g, (_, digit: string) => printed(Number(digit) - 1, numbers, list)),
      isInner: level > 0 && !/%[1-9].*%[1-9]/.test(text),
    };
  }

  #count(id: string, list: NumberedList, level: number): ReadonlyMap<number, number> {
    const numbers = this.#last.get(list.pattern) ?? new Map<number, number>();
    this.#last.set(list.pattern, numbers);
    const restart = this.#begins(id, level) ? list.restarts.get(level) : undefined;
    numbers.set(level, restart ?? following(numbers.get(level), list, level));
    for (const deeper of numbers.keys()) if (deeper > level) numbers.delete(deeper);
    return numbers;
  }

  /** Is this the first paragraph of its level in its list? */
  #begins(id: string, level: number): boolean {
    const key = `${id} ${level}`;
    const isFirst = !this.#begun.has(key);
    this.#begun.add(key);
    return isFirst;
  }
}

const following = (last: number | undefined, { levels }: NumberedList, level: number): number =>
  last === undefined ? (levels.get(level)?.start ?? 1) : last + 1;

const printed = (level: number, numbers: ReadonlyMap<number, number>, list: NumberedList): string => {
  const pattern = list.levels.get(level);
  const number = numbers.get(level) ?? pattern?.start ?? 1;
  return (PRINTED.get(pattern?.format ?? '') ?? String)(number);
};

const letters = (number: number): string => {
  const letter = String.fromCharCode(97 + ((Math.max(1, number) - 1) % 26));
  return letter.repeat(Math.min(20, Math.ceil(Math.max(1, number) / 26)));
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (number: number): string => {
  if (number < 1 || number > 3_999) return String(number);
  let left = number;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
};

const PRINTED: ReadonlyMap<string, (number: number) => string> = new Map([
  ['lowerLetter', letters],
  ['upperLetter', (number) => letters(number).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (number) => roman(number).toUpperCase()],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['ordinal', (number) => `${number}.`],
]);
