import fc from 'fast-check';
import { anyCommand } from '../../../kernel/testing/any-command.js';
import { idNumber } from '../examples.js';
import { readAction, readDecision, reading, readMeeting, readQuestion } from '../reading.js';
import type {
  Answer,
  Correction,
  LearnedAlias,
  MinutesImportCommand,
  ResolvedParty,
  Respelling,
} from '../../minutes-import/index.js';

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
const accepting = {
  bodyId: fc.constant(idNumber(1)),
  meetingId: fc.constantFrom(idNumber(11), idNumber(12)),
  timeZone: fc.constant('Europe/Oslo'),
  parties: fc.constant<ResolvedParty[]>([]),
  aliases: fc.constantFrom<LearnedAlias[]>([], [{ alias: 'The Office', partyId: idNumber(3) }]),
};
const acceptance = fc.record(accepting, {
  requiredKeys: ['bodyId', 'meetingId', 'timeZone', 'parties'],
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
    entryId: fc.constantFrom('a1', 'a2', 'a3', 'd1', 'e1'),
    correction: fc.constantFrom<Correction>(
      {},
      { owners: ['Harbour Office'] },
      { due: null },
      { kind: 'decision', type: 'noted' },
      { dropped: true },
    ),
  }),
  CorrectMeeting: fc.record({
    correction: fc.constantFrom({}, { body: 'Quay Council' }, { end: '08:00' }, { place: null }),
  }),
  AddEntry: fc.record({
    kind: fc.constantFrom('followUp', 'decision'),
    text: fc.constant('The trust'),
    source: fc.constantFrom({ start: 0, end: 9 }, { start: 0, end: 10 }),
    seq: fc.constantFrom(0, 1),
  }),
  AcceptEntries: acceptance,
  ConfirmImport: acceptance,
  MergeImport: fc.record({
    ...accepting,
    into: fc.constant(idNumber(22)),
    additions: fc.constantFrom<string[]>(['a1'], ['a1', 'a2'], ['e1'], []),
    spellings: fc.constantFrom<Respelling[]>([], [{ from: 'Lunde', to: 'Lund' }]),
    renames: fc.constantFrom<{ partyId: string; name: string }[]>(
      [],
      [{ partyId: idNumber(3), name: 'Lund' }],
    ),
  }),
  DiscardImport: fc.record({ reason }),
  ReopenImport: fc.constant({}),
});

const ENDINGS = ['DiscardImport', 'ConfirmImport', 'MergeImport'];

/** What ends a history is drawn rarely. */
/** Commands to an import of minutes as they could come in, from small pools, so that they meet. */
export const minutesImportTries = fc.oneof(
  { weight: 1, arbitrary: commands },
  { weight: 6, arbitrary: commands.filter(({ type }) => !ENDINGS.includes(type)) },
);
