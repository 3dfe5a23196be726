import { decideBy, isSame, refuse, type DecideTable, type Decider, type Refusal } from '#kernel';
import type { MeetingCommand } from './commands.js';
import type { AgendaMatter, MeetingEvent } from './events.js';
import { evolve, type MeetingState } from './state.js';

export type MeetingRule =
  | 'MeetingIsScheduled'
  | 'MeetingDoesNotExist'
  | 'MeetingIsCancelled'
  | 'MeetingEndsBeforeItStarts'
  | 'AttendanceIsRecorded'
  | 'AgendaPlaceIsTaken';

type Outcome = readonly MeetingEvent[] | Refusal<MeetingRule>;

const open = (state: MeetingState, decide: (meeting: NonNullable<MeetingState>) => Outcome): Outcome => {
  if (state === null) return refuse('MeetingDoesNotExist');
  return state.cancelled === null ? decide(state) : refuse('MeetingIsCancelled');
};

const endsBeforeItStarts = (time: { start: string | null; end: string | null }): boolean =>
  time.start !== null && time.end !== null && time.end < time.start;

/** A protocol comes up once at a meeting, whatever it is called there; so do the matters that arose. */
const isTheSame = (one: AgendaMatter, other: AgendaMatter): boolean => {
  if (one.kind !== other.kind || one.decisionId !== other.decisionId) return false;
  if (one.kind === 'mattersArising') return true;
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
      return isSame(former, data) ? [] : [{ type: 'MeetingRescheduled', data: { ...data, former } }];
    });
  },
  CancelMeeting: ({ reason }, state) => {
    if (state?.cancelled === reason) return [];
    return open(state, () => [{ type: 'MeetingCancelled', data: { reason } }]);
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
