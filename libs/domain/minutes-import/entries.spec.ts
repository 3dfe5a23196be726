import { readAction, readDecision, reading, readMeeting, readQuestion } from '../testing/reading.js';
import {
  entriesOf,
  meetingOf,
  openQuestions,
  settledEntries,
  type Answer,
  type Correction,
  type ReadAction,
  type Reading,
} from './index.js';

const hanging = { due: '2024-06-13', due_meeting: { body: 'Quay Council', date: '2024-06-13' } };

/** A reading of one follow-up a1 and one decision d1, each with a question. */
const april = reading({
  decisions: [readDecision('d1')],
  actions: [readAction('a1', hanging)],
  questions: [readQuestion('q1', 'a1', 'reading'), readQuestion('q2', 'd1', 'reading')],
});

const after = (
  answers: Record<string, Answer>,
  corrections: Record<string, Correction> = {},
  found: Reading = april,
) => ({ reading: found, answers, corrections });

const followUpAfter = (state: ReturnType<typeof after>): ReadAction | undefined =>
  entriesOf(state).flatMap((entry) => (entry.kind === 'followUp' ? entry.action : []))[0];

const entryIds = (entries: readonly { id: string }[]): string[] => entries.map((entry) => entry.id);

describe('An answer about a follow-up', () => {
  it('names its owners', () => {
    const answered = after({ q1: { kind: 'owners', names: ['Harbour Office'] } });
    expect(followUpAfter(answered)).toEqual(readAction('a1', { ...hanging, owners: ['Harbour Office'] }));
  });

  it('leaves it without an owner', () => {
    expect(followUpAfter(after({ q1: { kind: 'nobody' } }))?.owners).toEqual([]);
  });

  it('gives it a date, which then hangs on no meeting', () => {
    const answered = after({ q1: { kind: 'date', date: '2024-07-01' } });
    expect(followUpAfter(answered)).toMatchObject({ due: '2024-07-01', due_meeting: null });
  });

  it('drops it, and nothing else', () => {
    expect(entryIds(entriesOf(after({ q1: { kind: 'drop' } })))).toEqual(['d1']);
  });

  it('takes it as it was read', () => {
    expect(followUpAfter(after({ q1: { kind: 'asRead' } }))).toEqual(readAction('a1', hanging));
  });
});

it('an answer about a decision drops it, and nothing else', () => {
  expect(entryIds(entriesOf(after({ q2: { kind: 'drop' } })))).toEqual(['a1']);
});

describe('A correction', () => {
  it('changes what it names and leaves the rest as read', () => {
    const text = 'The trust paints the lighthouse red.';
    expect(followUpAfter(after({}, { a1: { text } }))).toEqual(readAction('a1', { ...hanging, text }));
  });

  it('goes before an answer', () => {
    const answers: Record<string, Answer> = { q1: { kind: 'owners', names: ['Harbour Office'] } };
    expect(followUpAfter(after(answers, { a1: { owners: ['Quay Office'] } }))?.owners).toEqual([
      'Quay Office',
    ]);
  });

  it('can take the deadline away, with the meeting that it hung on', () => {
    expect(followUpAfter(after({}, { a1: { due: null } }))).toMatchObject({ due: null, due_meeting: null });
  });

  it('of the deadline away takes the words that spoke of it away; any other keeps them', () => {
    const april = reading({ actions: [readAction('a1', { ...hanging, due_raw: 'before the ice' })] });
    const wordsAfter = (correction: Correction) =>
      followUpAfter(after({}, { a1: correction }, april))?.due_raw;
    expect(wordsAfter({ due: null })).toBeNull();
    expect([wordsAfter({ due: '2024-07-01' }), wordsAfter({ owners: [] })]).toEqual([
      'before the ice',
      'before the ice',
    ]);
  });

  it('can say that nobody owns it', () => {
    expect(followUpAfter(after({}, { a1: { owners: [] } }))?.owners).toEqual([]);
  });
});

describe('A correction of what an entry is', () => {
  const corrected = (corrections: Record<string, Correction>) => entriesOf(after({}, corrections));

  it('makes a follow-up a decision, of a type if it is said', () => {
    expect(corrected({ a1: { kind: 'decision' } })).toContainEqual({
      kind: 'decision',
      id: 'a1',
      sentence: 'The trust paints the lighthouse.',
      decision: readDecision('a1', { item: '3', seq: 3, text: 'The trust paints the lighthouse.' }),
    });
    expect(corrected({ a1: { kind: 'decision', type: 'noted' } })).toContainEqual(
      expect.objectContaining({ decision: expect.objectContaining({ type: 'noted' }) }),
    );
  });

  it('makes a decision a follow-up, whose owner is who was named or nobody', () => {
    const read = readAction('d1', {
      item: '2',
      seq: 2,
      text: 'The crane is sold.',
      owners: [],
      confidence: 1,
    });
    expect(corrected({ d1: { kind: 'followUp' } })).toContainEqual(
      expect.objectContaining({ kind: 'followUp', id: 'd1', action: read }),
    );
    const owners = ['Harbour Office'];
    expect(corrected({ d1: { kind: 'followUp', owners } })).toContainEqual(
      expect.objectContaining({ action: { ...read, owners } }),
    );
  });

  it('gives who takes part, and another body’s meeting as the deadline', () => {
    const dueMeeting = { body: 'Harbour Board', date: '2024-09-01' };
    expect(followUpAfter(after({}, { a1: { participants: ['Mole Society'], dueMeeting } }))).toMatchObject({
      participants: ['Mole Society'],
      due: '2024-09-01',
      due_meeting: dueMeeting,
    });
  });

  it('leaves the words of the document what they were', () => {
    expect(corrected({ a1: { text: 'Paint it red.' } })).toContainEqual(
      expect.objectContaining({ id: 'a1', sentence: 'The trust paints the lighthouse.' }),
    );
  });
});

describe('A question needs no answer', () => {
  const asked = (kind: 'owner' | 'date' | 'reading') =>
    reading({ actions: [readAction('a1')], questions: [readQuestion('q1', 'a1', kind)] });
  const stillOpen = (kind: 'owner' | 'date' | 'reading', correction: Correction) =>
    openQuestions(after({}, { a1: correction }, asked(kind))).length === 1;

  it.each<['owner' | 'date' | 'reading', Correction, boolean]>([
    ['owner', { owners: [] }, false],
    ['owner', { due: null }, true],
    ['owner', { text: 'Paint it red.' }, true],
    ['date', { due: '2024-09-01' }, false],
    ['date', { dueMeeting: { body: 'Harbour Board', date: '2024-09-01' } }, false],
    ['date', { owners: [] }, true],
    ['reading', { text: 'Paint it red.' }, false],
    ['reading', { owners: [] }, true],
    ['owner', { kind: 'decision' }, false],
    ['date', { kind: 'decision' }, false],
    ['owner', { dropped: true }, false],
    ['reading', { dropped: true }, false],
  ])('about %s once it is corrected to %j: still open is %s', (kind, correction, open) => {
    expect(stillOpen(kind, correction)).toBe(open);
  });

  it('about what another answer dropped', () => {
    const twice = reading({
      actions: [readAction('a1')],
      questions: [readQuestion('q1', 'a1', 'owner'), readQuestion('q2', 'a1', 'date')],
    });
    expect(openQuestions(after({ q1: { kind: 'drop' } }, {}, twice))).toEqual([]);
  });
});

describe('An entry', () => {
  it('is settled when every question about it is answered', () => {
    expect(entryIds(settledEntries(after({})))).toEqual([]);
    expect(entryIds(settledEntries(after({ q1: { kind: 'asRead' } })))).toEqual(['a1']);
    expect(entryIds(settledEntries(after({ q1: { kind: 'asRead' }, q2: { kind: 'asRead' } })))).toEqual([
      'd1',
      'a1',
    ]);
  });

  it('is not settled while one of two questions is open', () => {
    const asked = reading({
      actions: [readAction('a1')],
      questions: [readQuestion('q1', 'a1', 'owner'), readQuestion('q2', 'a1', 'date')],
    });
    expect(settledEntries(after({ q1: { kind: 'nobody' } }, {}, asked))).toEqual([]);
  });

  it('is not held back by a notice', () => {
    const noticed = reading({
      actions: [readAction('a1')],
      questions: [readQuestion('q1', 'a1', 'notice')],
    });
    expect(openQuestions(after({}, {}, noticed))).toEqual([]);
    expect(entryIds(settledEntries(after({}, {}, noticed)))).toEqual(['a1']);
  });
});

describe('The meeting', () => {
  const asked = (part: Parameters<typeof readMeeting>[0]) =>
    reading({ meeting: readMeeting(part), questions: [readQuestion('q1', 'meeting', 'meeting')] });
  const answer: Answer = { kind: 'meeting', body: 'Harbour Board', date: '2024-05-02', start: null };

  it('is as it was read', () => {
    expect(meetingOf(after({}))).toEqual({ body: 'Quay Council', date: '2024-04-11', start: '09:00' });
  });

  it.each([{ body: null }, { date: null }])('is unknown while its %j', (part) => {
    expect(meetingOf(after({}, {}, asked(part)))).toBeNull();
  });

  it('is as it was answered, also where something was read', () => {
    expect(meetingOf(after({ q1: answer }, {}, asked({ body: null })))).toEqual({
      body: 'Harbour Board',
      date: '2024-05-02',
      start: null,
    });
  });

  it('may have no known start', () => {
    const read = { meeting: readMeeting({ start: null }) };
    expect(meetingOf(after({}, {}, reading(read)))).toMatchObject({ start: null });
  });

  it('is unknown while a person is asked which it was, also where something was read', () => {
    expect(meetingOf(after({}, {}, asked({})))).toBeNull();
  });

  it('is unknown before anything is read', () => {
    const unread = { reading: null, answers: {}, corrections: {} };
    expect([meetingOf(unread), entriesOf(unread), openQuestions(unread)]).toEqual([null, [], []]);
  });
});
