import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { contentLines } from './content-lines.js';
import type { FollowUpLine, ReminderLanguage } from './reminder/letter.js';
import { folded, whereItStands } from './reminder/phrases.js';
import { wordsIn, type Words } from './words/index.js';

export interface CalendarOptions {
  /** IANA zone in which a meeting's start is a local time. */
  readonly timeZone: string;
  /** DTSTAMP: a calendar keeps the version that was stamped last. */
  readonly stampedAt: Temporal.Instant;
  readonly language: ReminderLanguage;
}

type Dated = FollowUpLine & { readonly due: string };

const isDated = (line: FollowUpLine): line is Dated => line.due !== null;

/** A given start as a moment in UTC, which every calendar reads alike; otherwise the whole day. */
const timeOf = ({ due, meetingDue }: Dated, timeZone: string) =>
  meetingDue?.start === undefined
    ? { start: Temporal.PlainDate.from(due), allDay: true }
    : { start: Temporal.PlainDateTime.from(meetingDue.start).toZonedDateTime(timeZone).toInstant() };

const descriptionOf = (line: Dated, words: Words): string =>
  [words.quote(folded(line.what)), whereItStands(line, words)].join('\n');

const END = 'END:VCALENDAR';

/**
 * One entry per deadline (RFC 5545, PUBLISH), with the follow-up's id in its UID: a later mail about
 * the same follow-up moves the entry instead of adding one. Null when no line has a date.
 */
export const deadlineCalendar = (
  lines: readonly FollowUpLine[],
  { timeZone, stampedAt, language }: CalendarOptions,
): { readonly fileName: string; readonly content: string } | null => {
  const words = wordsIn[language];
  const dated = lines.filter(isDated);
  if (dated.length === 0) return null;
  const prodId = { company: 'Tingbok', product: 'Tingbok', language: language.toUpperCase() };
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId });
  const frame = calendar.toString();
  const events = dated.map((line) =>
    calendar.createEvent({
      id: `follow-up-${line.followUpId}@tingbok`,
      stamp: stampedAt,
      ...timeOf(line, timeZone),
      summary: words.calendar.deadline(folded(line.what)),
      description: descriptionOf(line, words),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(line.link && { url: line.link.href }),
    }),
  );
  const body = contentLines(events.join(''));
  return { fileName: words.calendar.fileName, content: frame.replace(END, () => body + END) };
};
