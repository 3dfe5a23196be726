import { wordsIn, type Words } from '../words/index.js';
import type { Card, CardLink, Fact, Layout, Row, RowSection, Tone } from './layout.js';
import type { AuDigest, FollowUpLine, ReminderEntry, ReminderLanguage, ReminderLetter } from './letter.js';
import { folded, listed, longDate, timeLeft, untilWhen, whereItStands } from './phrases.js';
import { headingOf, subjectOf, tallied } from './subject.js';

const TONES: Readonly<Record<ReminderEntry['reason'], Tone>> = {
  upcoming: 'calm',
  dueToday: 'today',
  overdue: 'late',
  escalated: 'late',
};

const ownersOf = ({ owners }: FollowUpLine, words: Words): Fact => ({
  label: words.labels.owners,
  value: owners.length > 0 ? listed(owners, words) : words.nobody,
});

const whyOf = (line: FollowUpLine, words: Words): Fact => ({
  label: words.labels.why,
  value: whereItStands(line, words),
});

/** To answer first, to look at it after that. */
const linksOf = ({ answer = null, link }: ReminderEntry, words: Words): readonly CardLink[] => [
  ...(answer === null ? [] : [{ words: words.answer, address: answer }]),
  ...(link === null ? [] : [{ words: words.open, address: link }]),
];

const cardOf = (entry: ReminderEntry, words: Words): Card => {
  const others = entry.othersOnIt;
  return {
    heading: headingOf(entry, words),
    tone: TONES[entry.reason],
    quote: words.quote(folded(entry.what)),
    facts: [
      { label: words.labels.deadline, value: untilWhen(entry, words) },
      whyOf(entry, words),
      ownersOf(entry, words),
      ...(others.length > 0 ? [{ label: words.labels.othersOnIt, value: listed(others, words) }] : []),
    ],
    todo: (entry.answer ? words.todoByLink : words.todo)[entry.reason],
    links: linksOf(entry, words),
  };
};

const rowOf = (line: FollowUpLine & { readonly condition?: string }, words: Words): Row => {
  const { condition } = line;
  const time = timeLeft(line, words);
  return {
    heading: line.due === null ? untilWhen(line, words) : `${time}: ${untilWhen(line, words)}`,
    quote: words.quote(folded(line.what)),
    facts: [
      ...(condition === undefined ? [] : [{ label: words.labels.condition, value: folded(condition) }]),
      ownersOf(line, words),
      whyOf(line, words),
    ],
    link: line.link,
  };
};

const sectionsOf = (
  { overdue, withoutDate, withoutOwner }: AuDigest,
  words: Words,
): readonly RowSection[] => {
  const { digest } = words;
  const section = (title: string, lines: readonly FollowUpLine[]): RowSection => ({
    title: `${title} (${lines.length})`,
    rows: lines.map((line) => rowOf(line, words)),
    none: digest.none,
  });
  return [
    section(digest.titles.overdue, overdue),
    section(digest.titles.withoutDate, withoutDate),
    section(digest.titles.withoutOwner, withoutOwner),
  ];
};

const leadOf = (entries: readonly ReminderEntry[], words: Words): string | null => {
  if (entries.length === 0) return null;
  const bodies = listed([...new Set(entries.map(({ bodyName }) => bodyName))], words);
  const tally = entries.length > 1 ? ` (${tallied(entries, words)})` : '';
  return words.thisConcerns(words.followUps(entries.length) + tally, bodies);
};

const footerOf = ({ entries, auDigest }: ReminderLetter, words: Words): readonly string[] => {
  const { overdue = [], withoutDate = [], withoutOwner = [] } = auDigest ?? {};
  const hasLinks = [entries, overdue, withoutDate, withoutOwner].flat().some(({ link }) => link !== null);
  const canAnswer = entries.some(({ answer }) => answer !== undefined && answer !== null);
  return [
    ...(hasLinks ? [words.footer.links] : []),
    ...(canAnswer ? [words.footer.answers] : []),
    words.footer.automatic,
  ];
};

/** Decides what a letter says and in which order; how it looks is decided elsewhere. */
export const arrange = (letter: ReminderLetter, language: ReminderLanguage): Layout => {
  const words = wordsIn[language];
  const { entries, auDigest, recipient, today } = letter;
  return {
    language,
    subject: subjectOf(letter, words),
    greeting: words.greeting(recipient.name),
    lead: leadOf(entries, words),
    cards: entries.map((entry) => cardOf(entry, words)),
    list: auDigest
      ? {
          title: words.digest.title(auDigest.body, longDate(today, words)),
          sections: sectionsOf(auDigest, words),
        }
      : null,
    columns: { deadline: words.labels.deadline, what: words.labels.what },
    footer: footerOf(letter, words),
  };
};
