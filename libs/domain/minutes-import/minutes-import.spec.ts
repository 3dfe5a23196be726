import { fold, isRefusal } from '#kernel';
import { given } from '../../kernel/testing.js';
import { idNumber, ids } from '../testing/examples.js';
import { readAction, readDecision, reading, readMeeting, readQuestion } from '../testing/reading.js';
import {
  minutesImport,
  minutesImportCommands,
  type Answer,
  type Correction,
  type MeetingCorrection,
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

  it('is answered otherwise when a person changes her mind, before it is in force', () => {
    const owner: Answer = { kind: 'owners', names: ['Harbour Office'] };
    const before = [...read(withQuestion), answered('q1', { kind: 'nobody' })];
    const changed: MinutesImportEvent = { type: 'AnswerChanged', data: { questionId: 'q1', answer: owner } };
    given(minutesImport, before).when(reply('q1', owner)).then([changed]);
    given(minutesImport, [...before, changed])
      .when(reply('q1', owner))
      .then([]);
    expect(fold(minutesImport, [...before, changed])?.answers).toEqual({ q1: owner });
  });

  it('is not answered otherwise once it is in force (EntryIsAccepted)', () => {
    const before = [...read(withQuestion), answered('q1', { kind: 'nobody' }), accepted('d1', 'a1', 'a2')];
    for (const answer of [{ kind: 'drop' }, { kind: 'asRead' }] as const) {
      given(minutesImport, before).when(reply('q1', answer)).refused('EntryIsAccepted', { entry: 'a2' });
    }
  });

  it('which meeting it was is not answered otherwise once anything is in force (MeetingIsInForce)', () => {
    const answer: Answer = { kind: 'meeting', body: 'Harbour Board', date: '2024-05-02', start: null };
    const asked = reading({
      actions: [readAction('a1')],
      questions: [readQuestion('q1', 'meeting', 'meeting')],
    });
    given(minutesImport, [...read(asked), answered('q1', answer)])
      .when(reply('q1', { ...answer, start: '10:00' }))
      .then([{ type: 'AnswerChanged', data: { questionId: 'q1', answer: { ...answer, start: '10:00' } } }]);
    given(minutesImport, [...read(asked), answered('q1', answer), accepted('a1')])
      .when(reply('q1', { ...answer, start: '10:00' }))
      .refused('MeetingIsInForce');
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

  const answers: readonly Answer[] = [
    { kind: 'owners', names: ['Harbour Office'] },
    { kind: 'nobody' },
    { kind: 'date', date: '2024-06-13' },
    { kind: 'meeting', body: 'Harbour Board', date: '2024-05-02', start: null },
    { kind: 'asRead' },
    { kind: 'drop' },
  ];

  it.each([
    ['owner', ['owners', 'nobody', 'asRead', 'drop']],
    ['date', ['date', 'asRead', 'drop']],
    ['meeting', ['meeting']],
    ['reading', ['owners', 'nobody', 'date', 'asRead', 'drop']],
    ['notice', ['asRead']],
  ] as const)('about %s is answered with %j', (kind, fitting) => {
    const about = kind === 'meeting' ? 'meeting' : 'a1';
    const asked = reading({ actions: [readAction('a1')], questions: [readQuestion('q1', about, kind)] });
    const taken = answers.filter(
      (answer) => !isRefusal(minutesImport.decide(reply('q1', answer), fold(minutesImport, read(asked)))),
    );
    expect(taken.map((answer) => answer.kind)).toEqual(fitting);
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

  it('is as it was read again when the correction is taken back', () => {
    const takenBack: MinutesImportEvent = {
      type: 'ReadingCorrected',
      data: { entryId: 'a1', correction: {} },
    };
    given(minutesImport, read(clear)).when(correct('a1', {})).then([]);
    given(minutesImport, [...read(clear), corrected])
      .when(correct('a1', {}))
      .then([takenBack]);
  });

  it('is corrected for a decision too', () => {
    given(minutesImport, read(withQuestion))
      .when(correct('d1', { type: 'noted' }))
      .then([{ type: 'ReadingCorrected', data: { entryId: 'd1', correction: { type: 'noted' } } }]);
  });

  it.each<[string, Correction, string]>([
    ['d1', { owners: ['Harbour Office'] }, 'owners'],
    ['d1', { due: null }, 'due'],
    ['d1', { type: 'noted', kind: 'followUp' }, 'type'],
    ['a1', { type: 'noted' }, 'type'],
    ['a1', { kind: 'decision', participants: [] }, 'participants'],
    ['a1', { due: null, dueMeeting: { body: 'Harbour Board', date: '2024-05-02' } }, 'dueMeeting'],
  ])('of %s is not %j (CorrectionDoesNotFit)', (entryId, correction, field) => {
    const { kind = entryId === 'd1' ? 'decision' : 'followUp' } = correction;
    given(minutesImport, read(withQuestion))
      .when(correct(entryId, correction))
      .refused('CorrectionDoesNotFit', { entry: entryId, kind, field });
  });

  it.each<[string, Correction]>([
    ['d1', { kind: 'followUp', owners: ['Harbour Office'] }],
    ['a1', { kind: 'decision', type: 'noted' }],
    ['a1', { dueMeeting: { body: 'Harbour Board', date: '2024-05-02' } }],
    ['a1', { dropped: true }],
  ])('of %s may be %j', (entryId, correction) => {
    given(minutesImport, read(withQuestion))
      .when(correct(entryId, correction))
      .then([{ type: 'ReadingCorrected', data: { entryId, correction } }]);
  });

  it('is not corrected once the entry is in force (EntryIsAccepted)', () => {
    given(minutesImport, [...read(clear), accepted('a1')])
      .when(correct('a1', better))
      .refused('EntryIsAccepted', { entry: 'a1' });
  });
});

describe('The head of the minutes', () => {
  const toNoon = { date: '2024-04-12', end: '12:00' };
  const put: MinutesImportEvent = { type: 'MeetingCorrected', data: { correction: toNoon } };
  const command: MinutesImportCommand = { type: 'CorrectMeeting', data: { correction: toNoon } };
  const took = (correction: MeetingCorrection): MinutesImportCommand => ({
    type: 'CorrectMeeting',
    data: { correction },
  });

  it('is corrected, and corrected back', () => {
    given(minutesImport, read(clear)).when(command).then([put]);
    given(minutesImport, [...read(clear), put])
      .when(command)
      .then([]);
    given(minutesImport, [...read(clear), put])
      .when(took({}))
      .then([{ type: 'MeetingCorrected', data: { correction: {} } }]);
  });

  it('does not end before it starts (MeetingEndsBeforeItStarts)', () => {
    given(minutesImport, read(clear))
      .when(took({ end: '08:59' }))
      .refused('MeetingEndsBeforeItStarts');
    given(minutesImport, read(clear))
      .when(took({ end: '09:00' }))
      .then([{ type: 'MeetingCorrected', data: { correction: { end: '09:00' } } }]);
  });

  it('is not corrected once anything is in force (MeetingIsInForce)', () => {
    given(minutesImport, [...read(withQuestion), accepted('d1', 'a1')])
      .when(command)
      .refused('MeetingIsInForce');
  });

  it('that says which meeting it was answers the question', () => {
    const asked = reading({
      meeting: readMeeting({ body: null }),
      actions: [readAction('a1')],
      questions: [readQuestion('q1', 'meeting', 'meeting')],
    });
    const named: MinutesImportEvent = {
      type: 'MeetingCorrected',
      data: { correction: { body: 'Harbour Board' } },
    };
    given(minutesImport, [...read(asked), put])
      .when(confirm)
      .refused('QuestionsAreOpen');
    given(minutesImport, [...read(asked), named])
      .when(confirm)
      .then([confirmed('a1')]);
  });
});

describe('What the reader missed', () => {
  const missed = { kind: 'followUp', text: 'The trust', source: { start: 0, end: 9 }, seq: 0 } as const;
  const add = (part: object = {}): MinutesImportCommand => ({
    type: 'AddEntry',
    data: { ...missed, ...part },
  });
  const added: MinutesImportEvent = { type: 'EntryAdded', data: { ...missed, entryId: 'e1', item: null } };

  it('is added once', () => {
    given(minutesImport, read(clear)).when(add()).then([added]);
    given(minutesImport, [...read(clear), added])
      .when(add())
      .then([]);
  });

  it('belongs to an item of these minutes, or to none (ItemDoesNotExist)', () => {
    const item = { seq: 2, number: '5a', title: 'The lighthouse', presenters: [], discussion: [] };
    const withItem = reading({ items: [item] });
    given(minutesImport, read(withItem))
      .when(add({ seq: 2 }))
      .then([{ type: 'EntryAdded', data: { ...missed, entryId: 'e1', seq: 2, item: '5a' } }]);
    given(minutesImport, read(withItem))
      .when(add({ seq: 3 }))
      .refused('ItemDoesNotExist', { seq: 3 });
  });

  it('was not read before (EntryIsRead)', () => {
    given(minutesImport, read(clear))
      .when(add({ source: { start: 0, end: 10 } }))
      .refused('EntryIsRead', { entry: 'a1' });
    given(minutesImport, read(clear))
      .when(add({ source: { start: 0, end: 10 }, kind: 'decision' }))
      .then([
        {
          type: 'EntryAdded',
          data: { ...missed, source: { start: 0, end: 10 }, kind: 'decision', entryId: 'e1', item: null },
        },
      ]);
  });

  it('comes into force with the rest, and can be corrected and dropped', () => {
    given(minutesImport, [...read(clear), added])
      .when(confirm)
      .then([confirmed('a1', 'e1')]);
    given(minutesImport, [...read(clear), added])
      .when(correct('e1', { dropped: true }))
      .then([{ type: 'ReadingCorrected', data: { entryId: 'e1', correction: { dropped: true } } }]);
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

describe('Merging', () => {
  const into = idNumber(22);
  const about = { ...where, into, spellings: [{ from: 'Lunde', to: 'Lund' }], renames: [] };
  const merge = (...additions: string[]): MinutesImportCommand => ({
    type: 'MergeImport',
    data: { ...about, additions },
  });
  const merged = (...entries: string[]): MinutesImportEvent => ({
    type: 'ImportMerged',
    data: { ...about, entries },
  });

  it('takes over what was chosen, once', () => {
    given(minutesImport, read(withQuestion))
      .when(merge('a1'))
      .then([merged('a1')]);
    given(minutesImport, [...read(withQuestion), merged('a1')])
      .when(merge('a1'))
      .then([]);
  });

  it('may take over nothing but spellings', () => {
    given(minutesImport, read(withQuestion)).when(merge()).then([merged()]);
  });

  it('waits for the answers about what was chosen (QuestionsAreOpen)', () => {
    given(minutesImport, read(withQuestion))
      .when(merge('a1', 'a2'))
      .refused('QuestionsAreOpen', { count: 1, questions: 'q1' });
  });

  it('takes over only what is there (EntryDoesNotExist)', () => {
    given(minutesImport, read(withQuestion)).when(merge('a9')).refused('EntryDoesNotExist', { entry: 'a9' });
  });

  it('waits until the meeting is known (MeetingIsUnknown)', () => {
    given(minutesImport, read(ofNoMeeting)).when(merge()).refused('MeetingIsUnknown');
  });

  it('comes too late when something of this rendering is in force (ImportIsConfirmed)', () => {
    given(minutesImport, [...read(withQuestion), accepted('d1', 'a1')])
      .when(merge('a1'))
      .refused('ImportIsConfirmed');
  });

  const reopen: MinutesImportCommand = { type: 'ReopenImport', data: {} };
  it.each([
    merge('d1'),
    correct('a1', {}),
    reply('q1', { kind: 'nobody' }),
    accept,
    confirm,
    discard,
    reopen,
  ])('ends the import: no $type afterwards (ImportIsMerged)', (command) => {
    given(minutesImport, [...read(withQuestion), merged('a1')])
      .when(command)
      .refused('ImportIsMerged');
  });
});

describe('An import that was put away', () => {
  const reopen: MinutesImportCommand = { type: 'ReopenImport', data: {} };
  const reopened: MinutesImportEvent = { type: 'ImportReopened', data: {} };

  it('is taken up again, once', () => {
    given(minutesImport, [...read(clear), discarded])
      .when(reopen)
      .then([reopened]);
    given(minutesImport, [...read(clear), discarded, reopened])
      .when(reopen)
      .then([]);
  });

  it('is then where it was: what was answered is answered, and it can be confirmed', () => {
    given(minutesImport, [...read(withQuestion), answered('q1', { kind: 'nobody' }), discarded, reopened])
      .when(confirm)
      .then([confirmed('d1', 'a1', 'a2')]);
  });

  it.each([
    ['received', [received]],
    ['read', read(clear)],
  ])('is %s when it was', (stage, before) => {
    expect(fold(minutesImport, [...before, discarded, reopened])?.stage).toBe(stage);
  });

  it('before it was read is read when it is taken up', () => {
    given(minutesImport, [received, discarded, reopened])
      .when(readMinutes(clear))
      .then([{ type: 'MinutesRead', data: { reading: clear } }]);
  });

  it('is not needed of one that is in force (ImportIsConfirmed)', () => {
    given(minutesImport, [...read(clear), confirmed('a1')])
      .when(reopen)
      .refused('ImportIsConfirmed');
  });
});
