import { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { Words } from '../words/index.js';
import { onOneLine } from './entry-text.js';
import { timeOf } from './entry-time.js';
import type { FeedMeeting } from './feed.js';

/** Many a meeting has its body in its title already. */
const titleOf = ({ title, bodyName }: FeedMeeting): string => {
  const [said, body] = [onOneLine(title), onOneLine(bodyName)];
  return said.toLocaleLowerCase().includes(body.toLocaleLowerCase()) ? said : `${body}: ${said}`;
};

/**
 * A meeting with its place. One that is cancelled stays, and says so in words too: there are calendars that hide
 * it, calendars that strike it out, and calendars that show it as if nothing were the matter.
 */
export const meetingEntry = (meeting: FeedMeeting, words: Words): ICalEventData => {
  const { meetingId, place, bodyName, isCancelled } = meeting;
  const time = timeOf(meeting);
  const isFree = isCancelled || 'allDay' in time;
  return {
    id: `meeting-${meetingId}@tingbok`,
    ...time,
    summary: isCancelled ? words.calendar.cancelled(titleOf(meeting)) : titleOf(meeting),
    description: `${words.calendar.body}: ${onOneLine(bodyName)}`,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isFree ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(place !== null && { location: onOneLine(place) }),
  };
};
