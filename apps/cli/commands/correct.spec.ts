import { wordsIn } from '../words/words.js';
import { placeOf } from './add-entry.js';
import { correctionIn, type CorrectOptions } from './correct.js';

const given = (options: CorrectOptions) => correctionIn(options, wordsIn.en);

describe('A correction', () => {
  it.each([
    [{ text: 'Paint it.' }, { text: 'Paint it.' }],
    [
      { owner: ['KS'], with: ['FK'] },
      { owners: ['KS'], participants: ['FK'] },
    ],
    [{ nobody: true }, { owners: [] }],
    [{ date: '2027-02-01' }, { due: '2027-02-01' }],
    [{ withoutDate: true }, { due: null }],
    [{ meetingBody: 'AU', meetingDate: '2027-02-01' }, { dueMeeting: { body: 'AU', date: '2027-02-01' } }],
    [{ followUp: true }, { kind: 'followUp' }],
    [{ decision: true }, { kind: 'decision' }],
    [{ decision: 'noted' }, { kind: 'decision', type: 'noted' }],
    [{ drop: true }, { dropped: true }],
    [{ asRead: true }, {}],
  ] satisfies [CorrectOptions, object][])('is what the options say: %j', (options, correction) => {
    expect(given(options)).toEqual(correction);
  });

  it.each([
    ['nothing', {}],
    ['something, and everything taken back', { asRead: true, text: 'Paint it.' }],
    ['half a meeting', { meetingBody: 'AU' }],
  ] satisfies [string, CorrectOptions][])('is not %s', (_, options) => {
    expect(() => given(options)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('Words of the minutes', () => {
  const text = 'Vi maler\n  fyret (i år). Fyret maler vi. Kaia (i år) også.';
  const at = (words: string) => {
    const { start, end } = placeOf(words, text, wordsIn.en);
    return text.slice(start, end);
  };

  it('are found where they stand, however they are broken there', () => {
    expect(at('maler fyret (i år).')).toBe('maler\n  fyret (i år).');
  });

  it('must stand there', () => {
    expect(() => at('maler kaia')).toThrow('does not stand in the minutes');
    expect(() => at('  ')).toThrow('does not stand in the minutes');
  });

  it('must stand in one place', () => {
    expect(() => at('(i år)')).toThrow('stands in 2 places');
  });
});
