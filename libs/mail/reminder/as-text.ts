import {
  openingOf,
  type Card,
  type CardLink,
  type Fact,
  type Layout,
  type Row,
  type RowSection,
} from './layout.js';

const WIDTH = 72;
const RULE = '-'.repeat(WIDTH);

/** Breaks between words; a word that is longer than the line (an address) stays whole. */
const wrap = (text: string, indent = ''): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, indent + line].join('\n');
};

/** Label and value, with the value's further lines under its first. */
const factLines = (facts: readonly Fact[], indent: string): string => {
  const column = Math.max(0, ...facts.map(({ label }) => label.length)) + 2;
  const hanging = indent + ' '.repeat(column);
  const one = ({ label, value }: Fact): string =>
    indent + `${label}:`.padEnd(column) + wrap(value, hanging).slice(hanging.length);
  return facts.map(one).join('\n');
};

/** What to do, and the address where; then whatever else can be looked at. */
const linkLines = (todo: string, [first, ...more]: readonly CardLink[]): readonly string[] =>
  first === undefined
    ? [wrap(`${todo}.`)]
    : [
        `${wrap(`${todo}:`)}\n${first.address.href}`,
        ...more.map(({ words, address }) => `\n${wrap(`${words}:`)}\n${address.href}`),
      ];

const cardText = ({ heading, quote, facts, todo, links }: Card): string =>
  [
    RULE,
    heading.toUpperCase(),
    '',
    wrap(quote, '  '),
    '',
    factLines(facts, ''),
    '',
    ...linkLines(todo, links),
    '',
  ].join('\n');

const rowText = ({ heading, quote, facts, link }: Row, index: number): string => {
  const number = `${index + 1}. `.padEnd(4);
  const indent = '    ';
  return [
    number + wrap(heading, indent).slice(indent.length),
    wrap(quote, indent),
    factLines(facts, indent),
    ...(link === null ? [] : [indent + link.href]),
    '',
  ].join('\n');
};

const sectionText = ({ title, rows, none }: RowSection): string =>
  [title.toUpperCase(), '', ...(rows.length > 0 ? rows.map(rowText) : [none, ''])].join('\n');

const listText = ({ list }: Layout): readonly string[] =>
  list === null ? [] : [RULE, wrap(list.title), '', ...list.sections.map(sectionText)];

/** Its lines are its own: they are not broken anew. */
const documentLines = ({ document }: Layout): readonly string[] =>
  document === undefined ? [] : [RULE, document.title.toUpperCase(), '', document.text.trimEnd(), ''];

const followLines = ({ follow }: Layout): readonly string[] =>
  follow === undefined ? [] : [wrap(`${follow.words}:`), follow.address.href, ''];

/** Plain text, at most 72 columns wide except where an address is longer, or a document has lines of its own. */
export const asText = (layout: Layout): string =>
  [
    wrap(layout.greeting),
    '',
    ...openingOf(layout).flatMap((line) => [wrap(line), '']),
    ...layout.cards.map(cardText),
    ...listText(layout),
    ...documentLines(layout),
    RULE,
    ...followLines(layout),
    ...layout.footer.map((line) => wrap(line)),
    '',
  ].join('\n');
