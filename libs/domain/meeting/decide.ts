import { decideBy, isSame, refuse, type DecideTable, type Decider, type Refusal } from '#kernel';
import type { MeetingCommand } from './commands.js';
import type { AgendaMatter, MeetingEvent } from './events.js';
import { evolve, type MeetingState } from './state.js';

export type MeetingRule =
  | 'MeetingIsScheduled'
  | 'MeetingDoesNotExist'
  | 'MeetingIsCancelled'
  | 'MeetingIsHeld'
  | 'MeetingEndsBeforeItStarts'
  | 'AttendanceIsRecorded'
  | 'AgendaPlaceIsTaken';

type Outcome = readonly MeetingEvent[] | Refusal<MeetingRule>;

const open = (state: MeetingState, decide: (meeting: NonNullable<MeetingState>) => Outcome): Outcome => {
  if (state === null) return refuse('MeetingDoesNotExist');
  return state.cancelled === null ? decide(state) : refuse('MeetingIsCancelled');
};

/**
 * What has been held is neither moved nor called off. The log knows that it was held once it is written down who
 * was there; a day that has passed says nothing, since minutes come in late and meetings are put off.
 */
const ahead = (state: MeetingState, decide: (meeting: NonNullable<MeetingState>) => Outcome): Outcome =>
  open(state, (meeting) => (meeting.attendance === null ? decide(meeting) : refuse('MeetingIsHeld')));

const endsBeforeItStarts = (time: { start: string | null; end: string | null }): boolean =>
  time.start !== null && time.end !== null && time.end < time.start;

/** A protocol comes up once at a meeting, whatever it is called there; so do the matters that arose, and conditions. */
const isTheSame = (one: AgendaMatter, other: AgendaMatter): boolean => {
  if (one.kind !== other.kind || one.decisionId !== other.decisionId) return false;
  if (one.kind === 'mattersArising' || one.kind === 'conditions') return true;
  return one.kind === 'protocolApproval' ? one.protocolId === other.protocolId : one.title === other.title;
};

const table: DecideTable<MeetingState, MeetingCommand, MeetingEvent, MeetingRule> = {
  ScheduleMeeting: (data, state) => {
    if (endsBeforeItStarts(data)) return refuse('MeetingEndsBeforeItStarts');
    if (state === null) return [{ type: 'MeetingScheduled', data }];
    const { bodyId, title, place, date, start, end } = state;
    return isSame(data, { bodyId, title, place, date, start, end })
      ? []
      : refuse('MeetingIsScheduled', { title });
  },
  RescheduleMeeting: (data, state) => {
    if (endsBeforeItStarts(data)) return refuse('MeetingEndsBeforeItStarts');
    return open(state, ({ date, start, end }) => {
      const former = { date, start, end };
      if (isSame(former, data)) return [];
      return ahead(state, () => [{ type: 'MeetingRescheduled', data: { ...data, former } }]);
    });
  },
  CancelMeeting: ({ reason }, state) => {
    if (state?.cancelled === reason) return [];
    return ahead(state, () => [{ type: 'MeetingCancelled', data: { reason } }]);
  },
  RecordAttendance: (data, state) =>
    open(state, ({ attendance }) => {
      if (attendance === null) return [{ type: 'AttendanceRecorded', data }];
      return isSame(attendance, data) ? [] : refuse('AttendanceIsRecorded');
    }),
  AddAgendaItem: (data, state) =>
    open(state, ({ items }) => {
      const taken = items.find((item) => item.seq === data.seq);
      if (taken === undefined) return [{ type: 'AgendaItemAdded', data }];
      return isSame(taken, data) ? [] : refuse('AgendaPlaceIsTaken', { seq: data.seq, title: taken.title });
    }),
  PutOnAgenda: (matter, state) =>
    open(state, ({ matters = [] }) =>
      matters.some((one) => isTheSame(one, matter)) ? [] : [{ type: 'MatterPutOnAgenda', data: matter }],
    ),
};

export const meeting: Decider<MeetingState, MeetingCommand, MeetingEvent, MeetingRule> = {
  category: 'meeting',
  initial: null,
  evolve,
  decide: decideBy(table),
};
