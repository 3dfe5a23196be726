import { Counting, type Label } from './counting.js';
import { numberedLists, numberingIn, styleNumbering, type ListPlace } from './numbering.js';
import type { WordPackage } from './package.js';
import { elementsOf, startOf, valueOf, without } from './xml.js';

/** Elements that keep what a paragraph was before a tracked change. */
const BEFORE_CHANGE = ['w:pPrChange', 'w:rPrChange'];
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/**
 * The parts of a Word file, with the numbers that Word counts itself written into the text: they are nowhere in
 * the file, yet every reader sees them, and says «sak 3». Numbers of lists inside a paragraph are left as lists.
 */
export const withNumbersInText = ({ main, parts }: WordPackage): ReadonlyMap<string, Uint8Array> => {
  const folder = main.replace(/[^/]*$/, '');
  const textOf = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const numbering = textOf(`${folder}numbering.xml`);
  if (numbering === '') return parts;
  const counting = new Counting(numberedLists(numbering));
  const styles = styleNumbering(textOf(`${folder}styles.xml`));
  const xml = BEFORE_CHANGE.reduce(without, textOf(main));
  return new Map([...parts, [main, new TextEncoder().encode(numbered(xml, counting, styles))]]);
};

type Styles = ReadonlyMap<string, ListPlace>;

const numbered = (xml: string, counting: Counting, styles: Styles): string => {
  const written: string[] = [];
  let from = 0;
  for (const { start, end, inside } of elementsOf(xml, 'w:pPr')) {
    const label = isDeleted(inside) ? null : labelOf(inside, counting, styles);
    if (!label || label.isInner) continue;
    written.push(xml.slice(from, start), `<w:pPr>${without(inside, 'w:numPr')}${NO_LIST}</w:pPr>`);
    if (hasText(xml, end)) written.push(runOf(label.text));
    from = end;
  }
  return written.join('') + xml.slice(from);
};

const labelOf = (properties: string, counting: Counting, styles: Styles): Label | null => {
  const style = valueOf(properties, 'w:pStyle') ?? '';
  const own = numberingIn(properties);
  const inherited = styles.get(style) ?? NOWHERE;
  const list = own.list ?? inherited.list;
  if (list === null) return null;
  const level = own.level ?? counting.levelOfStyle(list, style) ?? inherited.level;
  return counting.next(list, level ?? 0);
};

const NOWHERE: ListPlace = { list: null, level: null };

/** A paragraph whose end was deleted goes on in the next one. */
const isDeleted = (properties: string): boolean =>
  elementsOf(properties, 'w:rPr').some(({ inside }) => startOf(inside, 'w:del', 0) !== -1);

/** Is there text between here and the end of the paragraph? */
const hasText = (xml: string, from: number): boolean => {
  const end = xml.indexOf('</w:p>', from);
  return startOf(xml.slice(from, end === -1 ? xml.length : end), 'w:t', 0) !== -1;
};

const runOf = (label: string): string =>
  label === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped(label)} </w:t></w:r>`;

/** A label was never unescaped; only what cannot stand in a text is put away. */
const escaped = (label: string): string => label.replace(/[<>]/g, ' ');
