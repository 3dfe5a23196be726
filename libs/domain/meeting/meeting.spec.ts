import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { idNumber, ids } from '../testing/examples.js';
import {
  meeting,
  meetingDayAfter,
  meetingIdOf,
  protocolIdOf,
  type AgendaMatter,
  type MeetingCommand,
  type MeetingEvent,
} from './index.js';

const april = { date: '2024-04-11', start: '09:00', end: '14:00' };
const june = { date: '2024-06-13', start: '10:00', end: null };
const spring = { bodyId: ids.quayCouncil, title: 'Spring meeting', place: null, ...april };
const schedule: MeetingCommand = { type: 'ScheduleMeeting', data: spring };
const scheduled: MeetingEvent = { type: 'MeetingScheduled', data: spring };
const cancel = (reason: string): MeetingCommand => ({ type: 'CancelMeeting', data: { reason } });
const cancelled: MeetingEvent = { type: 'MeetingCancelled', data: { reason: 'Storm' } };
const reschedule = (data: typeof april | typeof june): MeetingCommand => ({
  type: 'RescheduleMeeting',
  data,
});
const attendance = { present: ['Ada Vik'], absent: ['Bo Strand'], chair: 'Ada Vik', secretary: null };
const crane = { seq: 1, number: '1', title: 'The crane', presenters: [] };
const record: MeetingCommand = { type: 'RecordAttendance', data: attendance };
const add = (item: typeof crane): MeetingCommand => ({ type: 'AddAgendaItem', data: item });
const put: MeetingCommand = {
  type: 'PutOnAgenda',
  data: { kind: 'note', title: 'The ice', protocolId: null, sinceMeetingId: null },
};

describe('A meeting', () => {
  it('is scheduled once', () => {
    given(meeting, []).when(schedule).then([scheduled]);
    given(meeting, [scheduled]).when(schedule).then([]);
  });

  it('is not scheduled as another (MeetingIsScheduled)', () => {
    given(meeting, [scheduled])
      .when({ type: 'ScheduleMeeting', data: { ...spring, ...june } })
      .refused('MeetingIsScheduled', { title: 'Spring meeting' });
  });

  it('is rescheduled, and remembers from when', () => {
    given(meeting, [scheduled])
      .when(reschedule(june))
      .then([{ type: 'MeetingRescheduled', data: { ...june, former: april } }]);
    given(meeting, [scheduled]).when(reschedule(april)).then([]);
  });

  it('does not end before it starts (MeetingEndsBeforeItStarts)', () => {
    const backwards = { date: '2024-04-11', start: '14:00', end: '09:00' };
    given(meeting, [scheduled]).when(reschedule(backwards)).refused('MeetingEndsBeforeItStarts');
    given(meeting, [])
      .when({ type: 'ScheduleMeeting', data: { ...spring, ...backwards } })
      .refused('MeetingEndsBeforeItStarts');
  });

  it.each([
    ['an end without a start', null],
    ['its end at its start', '14:00'],
  ])('may have %s', (_, start) => {
    const open = { ...spring, start };
    given(meeting, [])
      .when({ type: 'ScheduleMeeting', data: open })
      .then([{ type: 'MeetingScheduled', data: open }]);
  });

  it.each<MeetingCommand>([reschedule(june), cancel('Storm'), record, add(crane), put])(
    'must be scheduled before $type (MeetingDoesNotExist)',
    (command) => {
      given(meeting, []).when(command).refused('MeetingDoesNotExist');
    },
  );

  it('is cancelled once', () => {
    given(meeting, [scheduled]).when(cancel('Storm')).then([cancelled]);
    given(meeting, [scheduled, cancelled]).when(cancel('Storm')).then([]);
  });

  it.each<MeetingCommand>([reschedule(june), cancel('No quorum'), record, add(crane), put])(
    'takes no $type when it is cancelled (MeetingIsCancelled)',
    (command) => {
      given(meeting, [scheduled, cancelled]).when(command).refused('MeetingIsCancelled');
    },
  );

  it('has its attendance recorded once', () => {
    const recorded: MeetingEvent = { type: 'AttendanceRecorded', data: attendance };
    given(meeting, [scheduled]).when(record).then([recorded]);
    given(meeting, [scheduled, recorded]).when(record).then([]);
  });

  it.each<MeetingCommand>([reschedule(june), cancel('Storm')])(
    'takes no $type once it was held, which the log knows by who was there (MeetingIsHeld)',
    (command) => {
      const held: MeetingEvent = { type: 'AttendanceRecorded', data: attendance };
      given(meeting, [scheduled, held]).when(command).refused('MeetingIsHeld');
      given(meeting, [scheduled, held]).when(reschedule(april)).then([]);
      given(meeting, [scheduled, held])
        .when(add(crane))
        .then([{ type: 'AgendaItemAdded', data: crane }]);
    },
  );

  it('may be moved, or cancelled, once it was moved: its day, past or not, does not make it held', () => {
    const moved: MeetingEvent = { type: 'MeetingRescheduled', data: { ...june, former: april } };
    given(meeting, [scheduled, moved])
      .when(reschedule(april))
      .then([{ type: 'MeetingRescheduled', data: { ...april, former: june } }]);
    given(meeting, [scheduled, moved]).when(cancel('Storm')).then([cancelled]);
  });

  it('does not change who was there (AttendanceIsRecorded)', () => {
    given(meeting, [scheduled, { type: 'AttendanceRecorded', data: attendance }])
      .when({ type: 'RecordAttendance', data: { ...attendance, absent: [] } })
      .refused('AttendanceIsRecorded');
  });

  it('has one item at each place (AgendaPlaceIsTaken)', () => {
    const added: MeetingEvent = { type: 'AgendaItemAdded', data: crane };
    given(meeting, [scheduled]).when(add(crane)).then([added]);
    given(meeting, [scheduled, added]).when(add(crane)).then([]);
    given(meeting, [scheduled, added])
      .when(add({ ...crane, title: 'The mole' }))
      .refused('AgendaPlaceIsTaken', { seq: 1, title: 'The crane' });
  });

  it('has a protocol, the matters that arose, or the conditions, on its agenda once, and other matters by their title', () => {
    const other = { protocolId: null, sinceMeetingId: null };
    const putting = (matter: AgendaMatter): MeetingCommand => ({ type: 'PutOnAgenda', data: matter });
    const approval = {
      ...other,
      kind: 'protocolApproval',
      title: 'Approval',
      protocolId: idNumber(31),
    } as const;
    const arising = {
      ...other,
      kind: 'mattersArising',
      title: 'Matters',
      sinceMeetingId: idNumber(9),
    } as const;
    const crane = { ...other, kind: 'decision', title: 'The crane' } as const;
    const conditions = { ...other, kind: 'conditions', title: 'Conditions' } as const;
    for (const matter of [approval, arising, conditions, crane]) {
      const event: MeetingEvent = { type: 'MatterPutOnAgenda', data: matter };
      given(meeting, [scheduled]).when(putting(matter)).then([event]);
      given(meeting, [scheduled, event]).when(putting(matter)).then([]);
      const renamed = { ...matter, title: 'Other words' };
      given(meeting, [scheduled, event])
        .when(putting(renamed))
        .then(matter === crane ? [{ type: 'MatterPutOnAgenda', data: renamed }] : []);
    }
    const later = { ...approval, protocolId: idNumber(32) };
    given(meeting, [scheduled, { type: 'MatterPutOnAgenda', data: approval }])
      .when(putting(later))
      .then([{ type: 'MatterPutOnAgenda', data: later }]);
  });

  it('may have matters of one title on its agenda, for different reasons or about different decisions', () => {
    const ice = { kind: 'note', title: 'The ice', protocolId: null, sinceMeetingId: null } as const;
    const others: AgendaMatter[] = [
      { ...ice, kind: 'decision' },
      { ...ice, decisionId: idNumber(41) },
      { ...ice, kind: 'decision', decisionId: idNumber(42) },
    ];
    let state = fold(meeting, [scheduled, { type: 'MatterPutOnAgenda', data: ice }]);
    for (const data of others) {
      const decided = meeting.decide({ type: 'PutOnAgenda', data }, state);
      expect(decided).toEqual([{ type: 'MatterPutOnAgenda', data }]);
      state = fold(meeting, decided as readonly MeetingEvent[], state);
    }
    expect(state?.matters).toEqual([ice, ...others]);
  });

  it('keeps what was put on its agenda apart from what the minutes say came up', () => {
    const data = { kind: 'note', title: 'The ice', protocolId: null, sinceMeetingId: null } as const;
    const state = fold(meeting, [
      scheduled,
      { type: 'MatterPutOnAgenda', data },
      { type: 'AgendaItemAdded', data: { ...crane, kind: 'decision' } },
    ]);
    expect([state?.matters, state?.items]).toEqual([[data], [{ ...crane, kind: 'decision' }]]);
  });

  it('may print the same number twice: the place tells items apart', () => {
    const mole = { ...crane, seq: 2, title: 'The mole' };
    given(meeting, [scheduled, { type: 'AgendaItemAdded', data: crane }])
      .when(add(mole))
      .then([{ type: 'AgendaItemAdded', data: mole }]);
  });

  it('is the same meeting whatever document speaks of it, and has one protocol', () => {
    const found = meetingIdOf(ids.quayCouncil, '2024-04-11', '09:00');
    expect(meetingIdOf(ids.quayCouncil, '2024-04-11', '09:00')).toBe(found);
    const others = [
      meetingIdOf(ids.harbourOffice, '2024-04-11', '09:00'),
      meetingIdOf(ids.quayCouncil, '2024-04-12', '09:00'),
      meetingIdOf(ids.quayCouncil, '2024-04-11', null),
      protocolIdOf(found),
    ];
    expect(new Set([found, ...others]).size).toBe(5);
    // In logs there are: another id would be another meeting.
    expect(found).toBe('22312dff-87b1-53fe-9ac2-af50225b9289');
    expect(others[2]).toBe('b53ab033-56e7-5153-b664-753f78556e67');
    expect(protocolIdOf(ids.quayCouncil)).toBe('dc3df5a0-1f7b-51f7-90c1-3dba5cc4114f');
  });

  it('has its day told by what sets it, none once it is cancelled, and nothing by all else', () => {
    const moved: MeetingEvent = { type: 'MeetingRescheduled', data: { ...june, former: april } };
    const held: MeetingEvent = { type: 'AttendanceRecorded', data: attendance };
    expect([scheduled, moved, cancelled, held].map(meetingDayAfter)).toEqual([
      ...['2024-04-11', '2024-06-13', null],
      undefined,
    ]);
  });
});
