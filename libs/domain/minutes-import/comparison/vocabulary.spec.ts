import { naturally, pairsOfWords, vocabularyOf } from './vocabulary.js';

const passages = [
  { about: 'item 10', text: 'Quay and quay' },
  { about: 'item 2', text: 'QUAY' },
  { about: 'item 2', text: 'the quay' },
];

describe('The words of a rendering', () => {
  it('are told once each, however they are written: how often, where and beside what', () => {
    const words = vocabularyOf(passages);
    expect([...words.keys()]).toEqual(['quay', 'and', 'the']);
    expect(words.get('quay')).toEqual({
      folded: 'quay',
      count: 4,
      shown: 'quay',
      places: ['item 2', 'item 10'],
      neighbours: new Set(['… and', 'and …', 'alone', 'the …']),
    });
    expect(words.get('and')).toMatchObject({ count: 1, neighbours: new Set(['quay …', '… quay']) });
  });

  it('are shown as they are written most often; where that is a tie, always in the same way', () => {
    const shown = (...texts: readonly string[]) =>
      vocabularyOf(texts.map((text) => ({ about: 'a1', text }))).get('quay')?.shown;
    expect(shown('QUAY', 'Quay Quay')).toBe('Quay');
    expect(shown('quay', 'Quay')).toBe('Quay');
    expect(shown('Quay', 'quay')).toBe('Quay');
  });

  it('are told in twos as well, by what they would be as one', () => {
    const twos = pairsOfWords([
      { about: 'a1', text: 'The break water' },
      { about: 'a2', text: 'Break Water' },
      { about: 'a3', text: 'Break' },
    ]);
    expect([...twos.keys()]).toEqual(['thebreak', 'breakwater']);
    expect(twos.get('breakwater')).toEqual({
      folded: 'breakwater',
      count: 2,
      shown: 'Break Water',
      places: ['a1', 'a2'],
      neighbours: new Set(),
    });
    expect(pairsOfWords([{ about: 'a1', text: 'quay' }]).size).toBe(0);
  });

  it('are sorted as people count', () => {
    expect(['a10', 'a9', 'å', 'z'].toSorted(naturally.compare)).toEqual(['a9', 'a10', 'z', 'å']);
  });
});
