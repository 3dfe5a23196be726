import ical, { escape, ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import { contentLines } from '../content-lines.js';
import { wordsIn } from '../words/index.js';
import { deadlineEntry } from './deadline-entry.js';
import { onOneLine } from './entry-text.js';
import type { CalendarFeed, EntryRevision } from './feed.js';
import { meetingEntry } from './meeting-entry.js';

/** How often a program may ask for it anew, in seconds. Some ask as seldom as once a day, whatever it says. */
const ASK_AGAIN = 60 * 60;

/** A calendar counts revisions in 31 bits (RFC 5545, 3.3.8); positions of some logs are greater. */
const SEQUENCE_BITS = 31;

/** DTSTAMP says when an entry was written: with the log it comes from, not with the clock of who reads it. */
const revised = ({
  position,
  at,
}: EntryRevision): Pick<ICalEventData, 'sequence' | 'stamp' | 'lastModified'> => ({
  sequence: Number(BigInt.asUintN(SEQUENCE_BITS, position)),
  stamp: at,
  lastModified: at,
});

const END = 'END:VCALENDAR';

/**
 * A calendar to subscribe to (RFC 5545 and 7986): the same feed gives the same bytes. What is no longer in it,
 * a calendar that follows it takes away.
 */
export const calendarFeed = ({ kind, name, language, deadlines, meetings }: CalendarFeed): string => {
  const words = wordsIn[language];
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Tingbok', product: 'Tingbok', language: language.toUpperCase() },
    name: escape(words.calendar.name[kind](onOneLine(name)), false),
    ttl: ASK_AGAIN,
  });
  const frame = calendar.toString();
  const entries = [
    ...meetings.map((one) => ({ ...meetingEntry(one, words), ...revised(one.revision) })),
    ...deadlines.map((one) => ({ ...deadlineEntry(one, words), ...revised(one.revision) })),
  ];
  const events = entries.map((one) => calendar.createEvent(one).toString()).join('');
  return `${frame.slice(0, -END.length)}${contentLines(events)}${END}\r\n`;
};
