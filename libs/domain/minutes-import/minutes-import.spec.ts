import { given } from '../../kernel/testing.js';
import { ids } from '../testing/examples.js';
import { readAction, readDecision, reading, readMeeting, readQuestion } from '../testing/reading.js';
import {
  minutesImport,
  minutesImportCommands,
  type Answer,
  type Correction,
  type MinutesImportCommand,
  type MinutesImportEvent,
  type Reading,
} from './index.js';

const file = { fileName: 'april.txt', sha256: 'a'.repeat(64), text: 'The trust paints the lighthouse.' };
const received: MinutesImportEvent = { type: 'MinutesReceived', data: file };
const read = (found: Reading): MinutesImportEvent[] => [
  received,
  { type: 'MinutesRead', data: { reading: found } },
];
const answered = (questionId: string, answer: Answer): MinutesImportEvent => ({
  type: 'QuestionAnswered',
  data: { questionId, answer },
});
const reply = (questionId: string, answer: Answer): MinutesImportCommand => ({
  type: 'AnswerQuestion',
  data: { questionId, answer },
});
const correct = (entryId: string, correction: Correction): MinutesImportCommand => ({
  type: 'CorrectReading',
  data: { entryId, correction },
});
const readMinutes = (found: Reading): MinutesImportCommand => ({
  type: 'ReadMinutes',
  data: { reading: found },
});
const discard: MinutesImportCommand = { type: 'DiscardImport', data: { reason: 'A draft' } };
const discarded: MinutesImportEvent = { type: 'ImportDiscarded', data: { reason: 'A draft' } };

const where = {
  bodyId: ids.quayCouncil,
  meetingId: ids.aprilMeeting,
  timeZone: 'Europe/Oslo',
  parties: [],
};
const accept: MinutesImportCommand = { type: 'AcceptEntries', data: where };
const confirm: MinutesImportCommand = { type: 'ConfirmImport', data: where };
const accepted = (...entries: string[]): MinutesImportEvent => ({
  type: 'EntriesAccepted',
  data: { ...where, entries },
});
const confirmed = (...entries: string[]): MinutesImportEvent => ({
  type: 'ImportConfirmed',
  data: { ...where, entries },
});

/** d1 and a1 are clear; nobody knows who owns a2. */
const withQuestion = reading({
  decisions: [readDecision('d1')],
  actions: [readAction('a1'), readAction('a2', { owners: [] })],
  questions: [readQuestion('q1', 'a2', 'owner')],
});
const clear = reading({ actions: [readAction('a1')] });
const ofNoMeeting = reading({ actions: [readAction('a1')], meeting: readMeeting({ date: null }) });

describe('Minutes', () => {
  it('are received once, under whatever name they come again', () => {
    given(minutesImport, []).when({ type: 'ReceiveMinutes', data: file }).then([received]);
    given(minutesImport, [received])
      .when({ type: 'ReceiveMinutes', data: { ...file, fileName: 'copy.txt' } })
      .then([]);
  });

  it('are read once', () => {
    given(minutesImport, [received])
      .when(readMinutes(clear))
      .then([{ type: 'MinutesRead', data: { reading: clear } }]);
    given(minutesImport, read(clear)).when(readMinutes(clear)).then([]);
  });

  it('are not read otherwise afterwards (ImportIsRead)', () => {
    given(minutesImport, read(clear)).when(readMinutes(withQuestion)).refused('ImportIsRead');
  });

  it('are not read when they were thrown away (ImportIsDiscarded)', () => {
    given(minutesImport, [received, discarded]).when(readMinutes(clear)).refused('ImportIsDiscarded');
  });

  it('are not read as nothing', () => {
    expect(minutesImportCommands.ReadMinutes.safeParse({ reading: null }).success).toBe(false);
  });

  it.each([readMinutes(clear), reply('q1', { kind: 'nobody' }), correct('a1', {}), accept, confirm, discard])(
    'must be received before $type (ImportDoesNotExist)',
    (command) => {
      given(minutesImport, []).when(command).refused('ImportDoesNotExist');
    },
  );

  it.each([reply('q1', { kind: 'nobody' }), correct('a1', {}), accept, confirm])(
    'must be read before $type (ImportIsNotRead)',
    (command) => {
      given(minutesImport, [received]).when(command).refused('ImportIsNotRead');
    },
  );

  it.each([reply('q1', { kind: 'nobody' }), correct('a1', {}), accept, confirm])(
    'take no $type when they were thrown away (ImportIsDiscarded)',
    (command) => {
      given(minutesImport, [...read(withQuestion), discarded])
        .when(command)
        .refused('ImportIsDiscarded');
    },
  );
});

describe('A question', () => {
  it('is answered once', () => {
    given(minutesImport, read(withQuestion))
      .when(reply('q1', { kind: 'nobody' }))
      .then([answered('q1', { kind: 'nobody' })]);
    given(minutesImport, [...read(withQuestion), answered('q1', { kind: 'nobody' })])
      .when(reply('q1', { kind: 'nobody' }))
      .then([]);
  });

  it('is not answered otherwise afterwards (QuestionIsAnswered)', () => {
    given(minutesImport, [...read(withQuestion), answered('q1', { kind: 'nobody' })])
      .when(reply('q1', { kind: 'drop' }))
      .refused('QuestionIsAnswered', { question: 'q1' });
  });

  it.each(['q9', 'constructor', '__proto__'])(
    '«%s» that was not asked has no answer (QuestionDoesNotExist)',
    (q) => {
      given(minutesImport, read(withQuestion))
        .when(reply(q, { kind: 'nobody' }))
        .refused('QuestionDoesNotExist', { question: q });
    },
  );

  it('about an owner is not answered with a date (AnswerDoesNotFit)', () => {
    given(minutesImport, read(withQuestion))
      .when(reply('q1', { kind: 'date', date: '2024-06-13' }))
      .refused('AnswerDoesNotFit', { question: 'q1', asked: 'owner', answer: 'date' });
  });

  const passedOver = reading({
    actions: [readAction('a1')],
    questions: [readQuestion('q1', 'a1', 'reading', { blocking: false })],
  });

  it('does not change what is in force (EntryIsAccepted)', () => {
    given(minutesImport, [...read(passedOver), accepted('a1')])
      .when(reply('q1', { kind: 'drop' }))
      .refused('EntryIsAccepted', { entry: 'a1' });
  });

  it('about what is in force can still be answered: it is right as read', () => {
    given(minutesImport, [...read(passedOver), accepted('a1')])
      .when(reply('q1', { kind: 'asRead' }))
      .then([answered('q1', { kind: 'asRead' })]);
  });
});

describe('A reading', () => {
  const better = { owners: ['Harbour Office'] };
  const corrected: MinutesImportEvent = {
    type: 'ReadingCorrected',
    data: { entryId: 'a1', correction: better },
  };

  it('is corrected', () => {
    given(minutesImport, read(clear)).when(correct('a1', better)).then([corrected]);
    given(minutesImport, [...read(clear), corrected])
      .when(correct('a1', better))
      .then([]);
  });

  it('has no entry that was not read (EntryDoesNotExist)', () => {
    given(minutesImport, read(clear))
      .when(correct('a9', better))
      .refused('EntryDoesNotExist', { entry: 'a9' });
  });

  it('is not corrected once the entry is in force (EntryIsAccepted)', () => {
    given(minutesImport, [...read(clear), accepted('a1')])
      .when(correct('a1', better))
      .refused('EntryIsAccepted', { entry: 'a1' });
  });
});

describe('Accepting', () => {
  it('takes what raises no question and leaves the rest waiting', () => {
    given(minutesImport, read(withQuestion))
      .when(accept)
      .then([accepted('d1', 'a1')]);
    given(minutesImport, [...read(withQuestion), accepted('d1', 'a1')])
      .when(accept)
      .then([]);
  });

  it('takes the rest when the questions are answered', () => {
    given(minutesImport, [
      ...read(withQuestion),
      accepted('d1', 'a1'),
      answered('q1', { kind: 'owners', names: ['Harbour Office'] }),
    ])
      .when(accept)
      .then([accepted('a2')]);
  });

  it('takes nothing from minutes that hold only questions (NothingToAccept)', () => {
    const onlyQuestions = reading({
      actions: [readAction('a1')],
      questions: [readQuestion('q1', 'a1', 'date')],
    });
    given(minutesImport, read(onlyQuestions)).when(accept).refused('NothingToAccept');
  });

  it.each([accept, confirm])('waits until the meeting is known: $type (MeetingIsUnknown)', (command) => {
    given(minutesImport, read(ofNoMeeting)).when(command).refused('MeetingIsUnknown');
  });
});

describe('Confirming', () => {
  it('puts in force what was not yet', () => {
    given(minutesImport, read(clear))
      .when(confirm)
      .then([confirmed('a1')]);
    given(minutesImport, [...read(clear), accepted('a1')])
      .when(confirm)
      .then([confirmed()]);
  });

  it('waits for every answer (QuestionsAreOpen)', () => {
    given(minutesImport, read(withQuestion))
      .when(confirm)
      .refused('QuestionsAreOpen', { count: 1, questions: 'q1' });
  });

  it('leaves out what was dropped', () => {
    given(minutesImport, [...read(withQuestion), answered('q1', { kind: 'drop' })])
      .when(confirm)
      .then([confirmed('d1', 'a1')]);
  });

  it('happens once', () => {
    given(minutesImport, [...read(clear), confirmed('a1')])
      .when(confirm)
      .then([]);
  });

  it.each([correct('a1', {}), reply('q1', { kind: 'nobody' }), accept, discard])(
    'ends the import: no $type afterwards (ImportIsConfirmed)',
    (command) => {
      given(minutesImport, [...read(clear), confirmed('a1')])
        .when(command)
        .refused('ImportIsConfirmed');
    },
  );
});

describe('Discarding', () => {
  it('throws the minutes away, once', () => {
    given(minutesImport, read(withQuestion)).when(discard).then([discarded]);
    given(minutesImport, [received]).when(discard).then([discarded]);
    given(minutesImport, [received, discarded]).when(discard).then([]);
  });

  it('comes too late when anything is in force (ImportIsConfirmed)', () => {
    given(minutesImport, [...read(withQuestion), accepted('d1', 'a1')])
      .when(discard)
      .refused('ImportIsConfirmed');
  });

  it('comes too late for confirmed minutes that held nothing (ImportIsConfirmed)', () => {
    given(minutesImport, [...read(reading()), confirmed()])
      .when(discard)
      .refused('ImportIsConfirmed');
  });
});
