import { attributeOf, elementsOf, valueOf } from './xml.js';

/** How Word numbers the paragraphs of one level of a list (ECMA-376 part 1, 17.9). */
export interface Level {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** `%1.`, `%1.%2`, `Sak %1/26`. */
  readonly text: string;
  /** Paragraphs of this style are of this level. */
  readonly style: string | null;
}

export interface NumberedList {
  /** Lists of the same pattern go on counting where the other one stopped. */
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels whose first paragraph in this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Lists by their number (`w:numId`). */
export type NumberedLists = ReadonlyMap<string, NumberedList>;

export const numberedLists = (xml: string): NumberedLists => {
  const patterns = new Map(
    elementsOf(xml, 'w:abstractNum').map(({ tag, inside }) => [
      attributeOf(tag, 'w:abstractNumId') ?? '',
      levelsOf(inside),
    ]),
  );
  return new Map(
    elementsOf(xml, 'w:num').map(({ tag, inside }) => {
      const pattern = valueOf(inside, 'w:abstractNumId') ?? '';
      const overrides = elementsOf(inside, 'w:lvlOverride');
      const levels = new Map([
        ...(patterns.get(pattern) ?? []),
        ...overrides.flatMap((one) => [...levelsOf(one.inside)]),
      ]);
      return [attributeOf(tag, 'w:numId') ?? '', { pattern, levels, restarts: restartsOf(overrides) }];
    }),
  );
};

const levelsOf = (xml: string): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(xml, 'w:lvl').map(({ tag, inside }) => [
      Number(attributeOf(tag, 'w:ilvl') ?? 0),
      {
        start: Number(valueOf(inside, 'w:start') ?? 1),
        format: valueOf(inside, 'w:numFmt') ?? 'decimal',
        text: valueOf(inside, 'w:lvlText') ?? '',
        style: valueOf(inside, 'w:pStyle'),
      },
    ]),
  );

const restartsOf = (overrides: ReturnType<typeof elementsOf>): ReadonlyMap<number, number> =>
  new Map(
    overrides.flatMap(({ tag, inside }): readonly [number, number][] => {
      const start = valueOf(inside, 'w:startOverride');
      return start === null ? [] : [[Number(attributeOf(tag, 'w:ilvl') ?? 0), Number(start)]];
    }),
  );

/** The list and the level in it that a paragraph or a style names; null for what it leaves to its style. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** What the properties of a paragraph, or a style, say themselves. */
export const numberingIn = (properties: string): ListPlace => {
  const own = elementsOf(properties, 'w:numPr')[0]?.inside ?? '';
  const level = valueOf(own, 'w:ilvl');
  return { list: valueOf(own, 'w:numId'), level: level === null ? null : Number(level) };
};

/** A style has the numbering of the style that it is based on, so many styles up. */
const LONGEST_LINE_OF_STYLES = 12;

export const styleNumbering = (xml: string): ReadonlyMap<string, ListPlace> => {
  const styles = new Map(
    elementsOf(xml, 'w:style').map(({ tag, inside }) => [attributeOf(tag, 'w:styleId') ?? '', inside]),
  );
  return new Map([...styles.keys()].map((id) => [id, numberingOfStyle(id, styles)]));
};

const numberingOfStyle = (id: string, styles: ReadonlyMap<string, string>): ListPlace => {
  let level: number | null = null;
  let style = styles.get(id);
  for (let step = 0; style !== undefined && step < LONGEST_LINE_OF_STYLES; step += 1) {
    const own = numberingIn(style);
    level ??= own.level;
    if (own.list !== null) return { list: own.list, level };
    style = styles.get(valueOf(style, 'w:basedOn') ?? '');
  }
  return { list: null, level };
};
