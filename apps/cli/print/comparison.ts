import type { ComparedImport } from '#application';
import type { ChangedEntry, Difference, SpellingVariants } from '#domain';
import { paragraphs, section, type Page } from './page.js';
import { plain } from './plain.js';
import { shellWord } from './shell.js';
import { shortId } from './short-id.js';
import { hanging } from './wrap.js';

const INDENT = '  ';

type Spelling = SpellingVariants['first'][number];

const spelt = (all: readonly Spelling[]): string => all.map(({ spelling }) => spelling).join(' · ');

/** `item 4`, `attendance` in the reader's words; an entry by its id. */
const placeText = (place: string, { labels }: Page['words']): string => {
  const item = /^item (\d+)$/.exec(place)?.[1];
  if (item !== undefined) return labels.item(item);
  return labels.compared.places[place] ?? place;
};

/** One word, as the other minutes and these spell it, and where. */
const spellingText = ({ first, second }: SpellingVariants, { screen, words }: Page): string => {
  const places = [...new Set([...first, ...second].flatMap((one) => one.places))]
    .map((place) => placeText(place, words))
    .join(', ');
  return hanging(INDENT, plain(`${spelt(first)} → ${spelt(second)} (${places})`), screen.width);
};

const differenceText = ({ field, first, second }: Difference, { words }: Page): string => {
  const { compared } = words.labels;
  const said = (value: string | null): string => value ?? words.labels.notSaid;
  return `${compared.fields[field] ?? field}: ${said(first)} → ${said(second)}`;
};

const lines = (all: readonly string[], { screen }: Page): readonly string[] =>
  all.map((one) => hanging(INDENT, plain(one), screen.width));

const changedText = ({ first, second, differences }: ChangedEntry, page: Page): readonly string[] =>
  differences.map((one) =>
    hanging(`${INDENT}${first} → ${second}  `, plain(differenceText(one, page)), page.screen.width),
  );

/** The words of an entry of this import. */
export type TextOf = (entryId: string) => string;

/** The choices that can be made, as a command: all that is new, and every spelling that is one against one. */
export const mergeCall = ({ with: other, added, spellings }: ComparedImport, id: string): string => {
  const respelt = spellings.flatMap(({ first, second }) => {
    const [[from, ...others], [to, ...more]] = [first, second];
    return from && to && others.length + more.length === 0
      ? [shellWord(`${from.spelling}=${to.spelling}`)]
      : [];
  });
  return [
    `merge ${shortId(id)} --into ${shortId(other.id)}`,
    ...(added.length === 0 ? [] : [`--add ${added.join(' ')}`]),
    ...(respelt.length === 0 ? [] : [`--spelling ${respelt.join(' ')}`]),
  ].join(' ');
};

const attendanceText = ({ missing, added }: ComparedImport['attendance'], page: Page): string => {
  const people = [...missing.map((name) => `− ${name}`), ...added.map((name) => `+ ${name}`)];
  return section(page.words.labels.compared.attendance, lines(people, page), page);
};

const entriesText = (
  { changed, added, missing }: ComparedImport,
  textOf: TextOf,
  page: Page,
): readonly string[] => {
  const { compared } = page.words.labels;
  const found = added.map((id) => hanging(`${INDENT}${id.padEnd(4)} `, plain(textOf(id)), page.screen.width));
  const lost = missing.length === 0 ? [] : lines([missing.join(', ')], page);
  return [
    section(
      compared.changed(changed.length),
      changed.flatMap((one) => changedText(one, page)),
      page,
    ),
    section(compared.added(added.length), found, page),
    section(compared.missing(missing.length), lost, page),
  ];
};

/** How this import differs from other minutes of the same meeting. */
export const comparisonText = (found: ComparedImport, textOf: TextOf, page: Page): string => {
  const { compared } = page.words.labels;
  const { with: other, head, attendance, spellings, same } = found;
  const stage = page.words.said.shortStage[other.stage];
  const title = compared.title(shortId(other.id), plain(other.fileName), stage);
  const inHead = head.map((one) => differenceText(one, page));
  const respelt = spellings.map((one) => spellingText(one, page));
  return paragraphs(
    `${page.screen.heading(title)}\n${INDENT}${compared.same(same.length)}`,
    section(compared.head, lines(inHead, page), page),
    attendanceText(attendance, page),
    section(compared.spellings(spellings.length), respelt, page),
    ...entriesText(found, textOf, page),
  );
};
