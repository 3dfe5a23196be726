import type { MeetingEvent } from './events.js';

/** The meeting's day once `event` has happened; null when it will not be held, undefined when its day is not touched. */
export const meetingDayAfter = (event: MeetingEvent): string | null | undefined => {
  switch (event.type) {
    case 'MeetingScheduled':
    case 'MeetingRescheduled':
      return event.data.date;
    case 'MeetingCancelled':
      return null;
    default:
      return undefined;
  }
};
