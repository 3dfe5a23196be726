import type { Words } from '../words/index.js';
import type { FollowUpLine } from './letter.js';

export const listed = (names: readonly string[], { locale }: Words): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

export const longDate = (date: string, { locale }: Words): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' });

const weekdayAndDate = (date: string, { locale }: Words): string =>
  Temporal.PlainDate.from(date).toLocaleString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** "Due in 7 days", "3 days overdue", "No deadline". */
export const timeLeft = ({ daysLeft }: Pick<FollowUpLine, 'daysLeft'>, words: Words): string => {
  if (daysLeft === null) return words.noDeadline;
  if (daysLeft === 0) return words.deadlineToday;
  return daysLeft > 0 ? words.deadlineWithin(daysLeft) : words.deadlinePassed(-daysLeft);
};

/** Until when, as the reader would say it: weekday, date, and the meeting if it is one. */
export const untilWhen = (
  { due, meetingDue }: Pick<FollowUpLine, 'due' | 'meetingDue'>,
  words: Words,
): string => {
  const meeting = meetingDue ? words.atTheMeetingOf(meetingDue.body) : null;
  const date = due === null ? null : weekdayAndDate(due, words);
  return [date, meeting].filter((part) => part !== null).join(', ') || words.noDeadline;
};

/** Many a meeting has its date in its title already. */
const meetingAndDate = ({ meetingTitle, meetingDate }: FollowUpLine['source'], words: Words): string => {
  const date = longDate(meetingDate, words);
  return meetingTitle.includes(date) ? meetingTitle : `${meetingTitle} ${date}`;
};

export const whereItStands = ({ source }: Pick<FollowUpLine, 'source'>, words: Words): string =>
  words.minutesOf(meetingAndDate(source, words), source.item);

/** White space folded; nothing else of a quotation is touched. */
export const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** At most `length` characters, cut between words; only for subjects. */
export const cutAtWord = (text: string, length: number): string => {
  const line = folded(text);
  if (line.length <= length) return line;
  const room = line.slice(0, length - 1);
  const lastSpace = line[length - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  return `${(lastSpace > 0 ? room.slice(0, lastSpace) : room).replace(/[\s.,;:–-]+$/, '')}…`;
};
