import type { DigestPart, Words } from '../words/index.js';
import type { AuDigest, ReminderEntry, ReminderLetter, ReminderReason } from './letter.js';
import { cutAtWord, timeLeft } from './phrases.js';

/** Mail programs show some 60 to 90 characters. */
const ROOM = 90;

/** The most pressing first. */
const BY_PRESSURE: readonly ReminderReason[] = ['overdue', 'dueToday', 'upcoming', 'escalated'];
const PARTS: readonly DigestPart[] = ['overdue', 'extensions', 'conditions', 'withoutDate', 'withoutOwner'];
/** What is told of when there is any, and not that there is none. */
const WHEN_ANY: readonly DigestPart[] = ['extensions', 'conditions'];

/** "1 overdue, 2 due soon". */
export const tallied = (entries: readonly ReminderEntry[], words: Words): string =>
  BY_PRESSURE.map((reason) => ({ reason, count: entries.filter((entry) => entry.reason === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => words.tally[reason](count))
    .join(', ');

const digestTallied = (digest: AuDigest, words: Words): string =>
  PARTS.filter((part) => digest[part].length > 0 || !WHEN_ANY.includes(part))
    .map((part) => words.digest.tally[part](digest[part].length))
    .join(', ');

export const headingOf = (entry: ReminderEntry, words: Words): string =>
  entry.reason === 'escalated' ? words.toTheAu(timeLeft(entry, words)) : timeLeft(entry, words);

const ofOne = (entry: ReminderEntry, words: Words): string =>
  cutAtWord(`${headingOf(entry, words)}: ${entry.what}`, ROOM);

const ofSeveral = (entries: readonly ReminderEntry[], words: Words): string => {
  const nearest = Math.min(...entries.map(({ daysLeft }) => daysLeft ?? Infinity));
  const allAhead = entries.every(({ reason }) => reason === 'upcoming') && Number.isFinite(nearest);
  const what = allAhead ? words.firstDeadline(words.within(nearest)) : tallied(entries, words);
  return `${words.followUps(entries.length)}: ${what}`;
};

const ofEntries = (entries: readonly ReminderEntry[], words: Words): string | null => {
  const [first, ...more] = entries;
  if (!first) return null;
  return more.length === 0 ? ofOne(first, words) : ofSeveral(entries, words);
};

/** Tells the matter, so that it can be judged without opening the mail. */
export const subjectOf = ({ entries, auDigest }: ReminderLetter, words: Words): string => {
  const own = ofEntries(entries, words);
  if (!auDigest) return own ?? '';
  const list = `${words.digest.subject(auDigest.body)}: ${digestTallied(auDigest, words)}`;
  return own === null ? list : `${list}. ${words.followUps(entries.length)}`;
};
