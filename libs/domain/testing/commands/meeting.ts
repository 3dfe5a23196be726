import fc from 'fast-check';
import { anyCommand } from '../../../kernel/testing/any-command.js';
import { idNumber } from '../examples.js';
import type { MeetingCommand } from '../../meeting/index.js';

const name = fc.constantFrom('Ada Vik', 'Bo Strand');
const names = fc.array(name, { maxLength: 2 });
const time = fc.option(fc.constantFrom('08:30', '14:00'));
const when = { date: fc.constantFrom('2024-04-11', '2024-06-13'), start: time, end: time };

/** Commands to a meeting as they could come in, from small pools, so that they meet. */
export const meetingTries = anyCommand<MeetingCommand>({
  ScheduleMeeting: fc.record({
    bodyId: fc.constant(idNumber(1)),
    title: fc.constantFrom('Spring meeting', 'Quay meeting'),
    place: fc.option(fc.constant('The boathouse')),
    ...when,
  }),
  RescheduleMeeting: fc.record(when),
  CancelMeeting: fc.record({ reason: fc.constantFrom('Storm', 'No quorum') }),
  RecordAttendance: fc.record({
    present: names,
    absent: names,
    chair: fc.option(name),
    secretary: fc.option(name),
  }),
  PutOnAgenda: fc.record({
    kind: fc.constantFrom('decision', 'note', 'protocolApproval', 'mattersArising', 'conditions'),
    title: fc.constantFrom('The mole', 'The crane'),
    protocolId: fc.option(fc.constantFrom(idNumber(31), idNumber(32))),
    sinceMeetingId: fc.option(fc.constant(idNumber(11))),
  }),
  AddAgendaItem: fc.record({
    seq: fc.constantFrom(1, 2, 3),
    number: fc.option(fc.constantFrom('5', '5a')),
    title: fc.constantFrom('The mole', 'The crane'),
    presenters: fc.array(
      fc.record({ name, role: fc.option(fc.constant('harbour master')), organisation: fc.constant(null) }),
      { maxLength: 1 },
    ),
  }),
});
