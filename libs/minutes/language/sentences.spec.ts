import { passageOf } from '../readers/passage.js';
import { sentencesOf } from './sentences.js';

const split = (text: string): readonly string[] =>
  sentencesOf(passageOf(text, [{ start: 0, end: text.length }])).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at full stops', () => {
    expect(split('Kari sender brev. Ola ringer!  Hvem skriver?')).toEqual([
      'Kari sender brev.',
      'Ola ringer!',
      'Hvem skriver?',
    ]);
  });

  it.each([
    'Møtet er kl. 09.00 i Tollboden.',
    'De vil ha 12 mill. Kroner er knappe.',
    'Utkast klart 29. August i år.',
    'Det kom 3. rapport om versjon 2.0 av planen.',
    'Se avtalen, jf. Havneloven.',
    'Rammen er kr. 100.000 for hele året.',
  ])('do not end inside: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('end behind an amount', () => {
    expect(split('Kaia kostet 500 kr. Styret takket.')).toEqual(['Kaia kostet 500 kr.', 'Styret takket.']);
  });

  it('know where they stand in the source, across folded white space', () => {
    const source = 'Kari\n  sender  brev. Ola\nringer.';
    const [, second] = sentencesOf(passageOf(source, [{ start: 0, end: source.length }]));
    expect(second?.text).toBe('Ola ringer.');
    expect(second?.pieces[0]?.source).toBe(source.indexOf('Ola'));
  });
});
