import { wordsIn, type DigestPart, type Words } from '../words/index.js';
import type { Card, CardLink, Fact, Layout, Row, RowSection, Tone } from './layout.js';
import type {
  AuDigest,
  ConditionLine,
  ExtensionLine,
  FollowUpLine,
  ReminderEntry,
  ReminderLanguage,
  ReminderLetter,
} from './letter.js';
import { folded, listed, longDate, timeLeft, untilWhen, whereItStands } from './phrases.js';
import { headingOf, subjectOf, tallied } from './subject.js';

const TONES: Readonly<Record<ReminderEntry['reason'], Tone>> = {
  upcoming: 'calm',
  dueToday: 'today',
  overdue: 'late',
  escalated: 'late',
};

const ownersOf = ({ owners, unreached = [] }: FollowUpLine, words: Words): readonly Fact[] => [
  { label: words.labels.owners, value: owners.length > 0 ? listed(owners, words) : words.nobody },
  ...(unreached.length === 0 ? [] : [{ label: words.labels.unreached, value: listed(unreached, words) }]),
];

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
      ...ownersOf(entry, words),
      ...(others.length > 0 ? [{ label: words.labels.othersOnIt, value: listed(others, words) }] : []),
    ],
    todo: (entry.answer ? words.todoByLink : words.todo)[entry.reason],
    links: linksOf(entry, words),
  };
};

const rowOf = (line: FollowUpLine, words: Words): Row => ({
  heading: line.due === null ? untilWhen(line, words) : `${timeLeft(line, words)}: ${untilWhen(line, words)}`,
  quote: words.quote(folded(line.what)),
  facts: [...ownersOf(line, words), whyOf(line, words)],
  link: line.link,
});

/** With what is to be judged before all else. */
const rowWith = (line: FollowUpLine, first: readonly Fact[], words: Words): Row => {
  const row = rowOf(line, words);
  return { ...row, facts: [...first, ...row.facts] };
};

/** A question to the AU, with what it said the last time. */
const conditionRow = (line: ConditionLine, words: Words): Row => {
  const { labels, digest } = words;
  const { condition, lastAnswer } = line;
  const facts = [
    { label: labels.condition, value: folded(condition) },
    ...(lastAnswer === null ? [] : [{ label: labels.lastAnswer, value: folded(lastAnswer) }]),
  ];
  return { ...rowWith(line, facts, words), heading: digest.isItMet };
};

const extensionRow = (line: ExtensionLine, words: Words): Row => {
  const { by, until, reason, granted } = line.extension;
  const asked = words.digest.asksFor(by, longDate(until, words));
  const facts = [
    { label: words.labels.moreTime, value: `${asked}: ${folded(reason)}` },
    { label: words.labels.granted, value: words.digest.grantedBefore(granted) },
  ];
  return rowWith(line, facts, words);
};

const sectionsOf = (digest: AuDigest, words: Words): readonly RowSection[] => {
  const { titles, none } = words.digest;
  const section = (part: DigestPart, rows: readonly Row[]): RowSection => ({
    title: `${titles[part]} (${rows.length})`,
    rows,
    none,
  });
  const plain = (part: 'overdue' | 'withoutDate' | 'withoutOwner'): RowSection =>
    section(
      part,
      digest[part].map((line) => rowOf(line, words)),
    );
  return [
    plain('overdue'),
    section(
      'extensions',
      digest.extensions.map((line) => extensionRow(line, words)),
    ),
    section(
      'conditions',
      digest.conditions.map((line) => conditionRow(line, words)),
    ),
    plain('withoutDate'),
    plain('withoutOwner'),
  ];
};

const leadOf = (entries: readonly ReminderEntry[], words: Words): string | null => {
  if (entries.length === 0) return null;
  const bodies = listed([...new Set(entries.map(({ bodyName }) => bodyName))], words);
  const tally = entries.length > 1 ? ` (${tallied(entries, words)})` : '';
  return words.thisConcerns(words.followUps(entries.length) + tally, bodies);
};

const canAnswer = (entries: readonly ReminderEntry[]): boolean =>
  entries.some(({ answer }) => answer !== undefined && answer !== null);

/** Only what the reader owns is in its calendar. */
const followOf = ({ entries, calendar }: ReminderLetter, words: Words): Pick<Layout, 'follow'> =>
  calendar !== undefined && canAnswer(entries)
    ? { follow: { words: words.calendar.follow, address: calendar } }
    : {};

const footerOf = ({ entries, auDigest }: ReminderLetter, words: Words): readonly string[] => {
  const { body: _, ...listed } = auDigest ?? { body: null };
  const lines: readonly FollowUpLine[] = [entries, ...Object.values(listed)].flat();
  const hasLinks = lines.some(({ link }) => link !== null);
  return [
    ...(hasLinks ? [words.footer.links] : []),
    ...(canAnswer(entries) ? [words.footer.answers] : []),
    words.footer.automatic,
  ];
};

/** Decides what a letter says and in which order; how it looks is decided elsewhere. */
export const arrange = (letter: ReminderLetter, language: ReminderLanguage): Layout => {
  const words = wordsIn[language];
  const { entries, auDigest, recipient, today, lateSince } = letter;
  return {
    language,
    subject: subjectOf(letter, words),
    greeting: words.greeting(recipient.name),
    ...(lateSince === undefined ? {} : { delay: words.cameLate(longDate(lateSince, words)) }),
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
    ...followOf(letter, words),
  };
};
