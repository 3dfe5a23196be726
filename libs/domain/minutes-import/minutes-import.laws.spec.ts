import fc from 'fast-check';
import { anyCommand } from '../../kernel/testing.js';
import { aggregateLaws } from '../testing/aggregate-laws.js';
import { idNumber } from '../testing/examples.js';
import { readAction, readDecision, reading, readMeeting, readQuestion } from '../testing/reading.js';
import {
  minutesImport,
  minutesImportCommands,
  type Answer,
  type MinutesImportCommand,
  type ResolvedParty,
} from './index.js';

const full = reading({
  actions: [readAction('a1'), readAction('a2', { owners: [] })],
  decisions: [readDecision('d1')],
  questions: [readQuestion('q1', 'a2', 'owner'), readQuestion('q2', 'd1', 'notice')],
});
const ofNoMeeting = reading({
  actions: [readAction('a1')],
  meeting: readMeeting({ body: null }),
  questions: [readQuestion('q1', 'meeting', 'meeting')],
});

const reason = fc.constantFrom('Not ours', 'A draft');
const acceptance = fc.record({
  bodyId: fc.constant(idNumber(1)),
  meetingId: fc.constantFrom(idNumber(11), idNumber(12)),
  timeZone: fc.constant('Europe/Oslo'),
  parties: fc.constant<ResolvedParty[]>([]),
});

const commands = anyCommand<MinutesImportCommand>({
  ReceiveMinutes: fc.record({
    fileName: fc.constantFrom('april.txt', 'april-copy.txt'),
    sha256: fc.constant('a'.repeat(64)),
    text: fc.constant('The trust paints the lighthouse.'),
  }),
  ReadMinutes: fc.record({ reading: fc.constantFrom(full, ofNoMeeting, reading()) }),
  AnswerQuestion: fc.record({
    questionId: fc.constantFrom('q1', 'q2', 'q3', 'constructor'),
    answer: fc.constantFrom<Answer>(
      { kind: 'owners', names: ['Harbour Office'] },
      { kind: 'nobody' },
      { kind: 'drop' },
      { kind: 'asRead' },
      { kind: 'meeting', body: 'Quay Council', date: '2024-04-11', start: null },
    ),
  }),
  CorrectReading: fc.record({
    entryId: fc.constantFrom('a1', 'a2', 'a3'),
    correction: fc.constantFrom({}, { owners: ['Harbour Office'] }, { due: null }),
  }),
  AcceptEntries: acceptance,
  ConfirmImport: acceptance,
  DiscardImport: fc.record({ reason }),
});

/** Discarding ends a history, so it is drawn rarely. */
const patient = fc.oneof(
  { weight: 1, arbitrary: commands },
  { weight: 6, arbitrary: commands.filter(({ type }) => type !== 'DiscardImport') },
);

aggregateLaws('minutes import', minutesImport, { schemas: minutesImportCommands, commands: patient });
