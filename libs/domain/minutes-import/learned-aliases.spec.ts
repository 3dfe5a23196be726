import { fold } from '#kernel';
import { idNumber, ids } from '../testing/examples.js';
import { readAction, reading, readParty, readQuestion } from '../testing/reading.js';
import {
  doubtfulNames,
  learnAliases,
  minutesImport,
  namingsIn,
  type MinutesImportEvent,
  type Naming,
  type Reading,
  type RegisteredParty,
} from './index.js';

const text = 'The office paints the lighthouse.';
const withOwner = (id: string, owner: string, sentence = text) =>
  readAction(id, { text: sentence, owners: [owner] });

const after = (found: Reading, ...events: MinutesImportEvent[]) => {
  const state = fold(minutesImport, [
    { type: 'MinutesReceived', data: { fileName: 'april.txt', sha256: 'a'.repeat(64), text } },
    { type: 'MinutesRead', data: { reading: found } },
    ...events,
  ]);
  if (state === null) throw new Error('There is no import');
  return state;
};
const answered = (questionId: string, ...names: string[]): MinutesImportEvent => ({
  type: 'QuestionAnswered',
  data: { questionId, answer: { kind: 'owners', names } },
});
const corrected = (entryId: string, ...owners: string[]): MinutesImportEvent => ({
  type: 'ReadingCorrected',
  data: { entryId, correction: { owners } },
});
const asked = (reason: 'OwnerIsNotResolved' | 'OwnerIsCollective' | 'OwnerFitsSeveral') =>
  reading({
    actions: [withOwner('a1', 'The office')],
    questions: [readQuestion('q1', 'a1', 'owner', { reason, text: 'Which «The office» is meant?' })],
  });
const named = { entryId: 'a1', printed: 'The office', name: 'Harbour Office' };

describe('A name of the minutes is said to be somebody’s', () => {
  it('by the answer to who that is', () => {
    expect(namingsIn(after(asked('OwnerIsNotResolved'), answered('q1', 'Harbour Office')))).toEqual([named]);
  });

  it('by a correction that puts one name in the place of one', () => {
    const read = reading({ actions: [withOwner('a1', 'The office')] });
    expect(namingsIn(after(read, corrected('a1', 'Harbour Office')))).toEqual([named]);
  });

  it('by the answer, also where the reader left the owner out', () => {
    const read = asked('OwnerFitsSeveral');
    const found = {
      ...read,
      actions: [readAction('a1', { text: `So says ${text} The office.`, owners: [] })],
    };
    expect(namingsIn(after(found, answered('q1', 'Harbour Office')))).toEqual([named]);
  });

  it('also where the minutes know the name, and not whose it is', () => {
    const parties = [
      readParty('Quay Office', { kind: 'body' }),
      readParty('The office', { kind: 'unknown' }),
    ];
    const read = reading({ actions: [withOwner('a1', 'The office')], parties });
    expect(namingsIn(after(read, corrected('a1', 'Harbour Office')))).toEqual([named]);
  });

  it('whatever signs there are in it', () => {
    const read = reading({
      actions: [withOwner('a1', 'Office (N+S)', 'Then Office (N+S) paints.'), withOwner('a2', 'The office')],
    });
    expect(namingsIn(after(read, corrected('a1', 'Harbour Office')))).toEqual([
      { ...named, printed: 'Office (N+S)' },
    ]);
    const other = reading({ actions: [withOwner('a1', 'Offic.', 'The Office paints.')] });
    expect(namingsIn(after(other, corrected('a1', 'Harbour Office')))).toEqual([]);
  });

  it('whatever is asked about other follow-ups, or about its date', () => {
    const read = reading({
      actions: [withOwner('a1', 'The office'), withOwner('a2', 'All')],
      questions: [
        readQuestion('q1', 'a2', 'owner', { reason: 'OwnerIsCollective' }),
        readQuestion('q2', 'a1', 'date', { reason: 'OwnerIsCollective' }),
      ],
    });
    expect(namingsIn(after(read, corrected('a1', 'Harbour Office')))).toEqual([named]);
    expect([...doubtfulNames(after(read))]).toEqual(['All']);
  });

  it.each([
    ['OwnerIsNotResolved', 'Who is meant?', []],
    ['NoOwnerNamed', 'Is it «The office»?', []],
    ['OwnerIsNotResolved', 'Is it «The office»?', [named]],
  ] as const)('where it is asked for, and the reader left it open: %s, «%s»', (reason, words, expected) => {
    const found = reading({
      actions: [readAction('a1', { text: `The office: ${text}`, owners: [] })],
      questions: [readQuestion('q1', 'a1', 'owner', { reason, text: words })],
    });
    expect(namingsIn(after(found, answered('q1', 'Harbour Office')))).toEqual(expected);
  });

  it.each<[string, Reading, MinutesImportEvent]>([
    ['words for all who are there', asked('OwnerIsCollective'), answered('q1', 'Harbour Office')],
    ['several answers', asked('OwnerIsNotResolved'), answered('q1', 'Harbour Office', 'Quay Office')],
    ['the same name', asked('OwnerIsNotResolved'), answered('q1', 'The office')],
    [
      'nobody',
      asked('OwnerIsNotResolved'),
      { type: 'QuestionAnswered', data: { questionId: 'q1', answer: { kind: 'nobody' } } },
    ],
    [
      'what is not printed',
      reading({ actions: [withOwner('a1', 'The quay')] }),
      corrected('a1', 'Harbour Office'),
    ],
    ['part of a word', reading({ actions: [withOwner('a1', 'light')] }), corrected('a1', 'Harbour Office')],
    [
      'whom the minutes know to be somebody else',
      reading({
        actions: [withOwner('a1', 'The office')],
        parties: [readParty('The office', { kind: 'body' })],
      }),
      corrected('a1', 'Harbour Office'),
    ],
    [
      'one of two',
      reading({ actions: [readAction('a1', { text, owners: ['The office', 'The trust'] })] }),
      corrected('a1', 'Harbour Office'),
    ],
    [
      'what was dropped',
      reading({ actions: [withOwner('a1', 'The office')] }),
      {
        type: 'ReadingCorrected',
        data: { entryId: 'a1', correction: { owners: ['Harbour Office'], dropped: true } },
      },
    ],
  ])('but not by %s', (_, read, event) => {
    expect(namingsIn(after(read, event))).toEqual([]);
  });
});

it('names of which it is asked, or was said, whose they are, are nobody’s own', () => {
  expect([...doubtfulNames(after(asked('OwnerIsCollective')))]).toEqual(['The office']);
  const read = reading({ actions: [withOwner('a1', 'The office'), withOwner('a2', 'The trust')] });
  expect([...doubtfulNames(after(read, corrected('a1', 'Harbour Office')))]).toEqual(['The office']);
});

describe('A name is remembered', () => {
  const party = (id: string, name: string, part: Partial<RegisteredParty> = {}): RegisteredParty => ({
    id,
    name,
    aliases: [],
    kind: 'organisation',
    of: null,
    ...part,
  });
  const harbour = party(ids.harbourOffice, 'Harbour Office');
  const learn = (namings: readonly Naming[], ...others: RegisteredParty[]) =>
    learnAliases(namings, { parties: [harbour, ...others], bodyId: ids.quayCouncil });
  const learned = [{ alias: 'The office', partyId: ids.harbourOffice }];

  it('once, however often it was said', () => {
    expect(learn([named, { ...named, entryId: 'a2' }])).toEqual({ learned, notices: [] });
  });

  it('not again', () => {
    const known = party(ids.harbourOffice, 'Harbour Office', { aliases: ['the OFFICE'] });
    expect(learnAliases([named], { parties: [known], bodyId: null })).toEqual({ learned: [], notices: [] });
  });

  it.each([
    party(idNumber(7), 'The Office'),
    party(idNumber(7), 'Quay Office', { aliases: ['The office'] }),
    party(idNumber(7), 'The office', { of: ids.quayCouncil }),
  ])('unless another party is called so, which is told (AliasIsTaken): %j', (other) => {
    expect(learn([named], other)).toEqual({
      learned: [],
      notices: [
        {
          refused: 'AliasIsTaken',
          details: { alias: 'The office', name: 'Harbour Office', holder: other.name },
        },
      ],
    });
  });

  it('unless nobody is called as it was said, and unless the body itself is called so', () => {
    expect(learn([{ ...named, name: 'Nobody' }])).toEqual({ learned: [], notices: [] });
    const body = party(ids.quayCouncil, 'The office', { of: idNumber(9) });
    expect(learn([named], body).notices).toMatchObject([{ refused: 'AliasIsTaken' }]);
  });

  it('although the committee of another body is called so', () => {
    expect(learn([named], party(idNumber(7), 'The office', { of: idNumber(9) })).learned).toEqual(learned);
  });

  it('unless it was said to be two parties’, which is told (AliasIsAmbiguous)', () => {
    const other = { ...named, entryId: 'a2', name: 'Quay Office' };
    expect(learn([named, other], party(idNumber(7), 'Quay Office'))).toEqual({
      learned: [],
      notices: [{ refused: 'AliasIsAmbiguous', details: { alias: 'The office' } }],
    });
  });
});
