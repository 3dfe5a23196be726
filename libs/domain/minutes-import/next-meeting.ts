import { clockTime, isoDate } from '../values.js';
import type { ReadMeeting } from './reading.js';

/** When the body meets next, as far as the minutes say it and it lies after their own meeting: `2027-03-02 17:00`. */
export const nextMeetingOf = ({
  date: own,
  next_meeting: next,
}: Pick<ReadMeeting, 'date' | 'next_meeting'>): {
  readonly date: string;
  readonly start: string | null;
} | null => {
  const [day, hour] = (next ?? '').split(' ');
  const date = isoDate.safeParse(day).data;
  if (date === undefined || own === null || date <= own) return null;
  return { date, start: clockTime.safeParse(hour).data ?? null };
};
