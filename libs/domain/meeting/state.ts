import { evolveBy } from '#kernel';
import { created } from '../created.js';
import type { AgendaItem, Attendance, AgendaMatter, MeetingEvent, MeetingTime } from './events.js';

/** Null until it is scheduled. */
export type MeetingState =
  | (MeetingTime & {
      readonly bodyId: string;
      readonly title: string;
      readonly place: string | null;
      readonly cancelled: string | null;
      readonly attendance: Attendance | null;
      /** As the minutes have them. */
      readonly items: readonly AgendaItem[];
      /** What was put on the agenda beforehand; a state that was stored before there was any has none. */
      readonly matters?: readonly AgendaMatter[];
    })
  | null;

export const evolve = evolveBy<MeetingState, MeetingEvent>({
  MeetingScheduled: (_, data) => ({ ...data, cancelled: null, attendance: null, items: [] }),
  MeetingRescheduled: (state, { date, start, end }) => ({ ...created(state, 'meeting'), date, start, end }),
  MeetingCancelled: (state, { reason }) => ({ ...created(state, 'meeting'), cancelled: reason }),
  AttendanceRecorded: (state, attendance) => ({ ...created(state, 'meeting'), attendance }),
  AgendaItemAdded: (state, item) => ({
    ...created(state, 'meeting'),
    items: [...created(state, 'meeting').items, item],
  }),
  MatterPutOnAgenda: (state, matter) => ({
    ...created(state, 'meeting'),
    matters: [...(state?.matters ?? []), matter],
  }),
});
