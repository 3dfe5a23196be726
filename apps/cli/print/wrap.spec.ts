import fc from 'fast-check';
import { hanging, widthOf, wrap } from './wrap.js';

describe('Wrapped text', () => {
  it('breaks between words', () => {
    expect(wrap('Lyktene skal kontrolleres på nytt', 14)).toEqual([
      'Lyktene skal',
      'kontrolleres',
      'på nytt',
    ]);
  });

  it('breaks a word that no line can hold', () => {
    expect(wrap('samferdselsdirektør ny', 10)).toEqual(['samferdsel', 'sdirektør', 'ny']);
  });

  it('counts a letter and its accent as one', () => {
    expect(widthOf('Ase\u030a')).toBe(3);
    expect(wrap('e\u0301 e\u0301', 3)).toEqual(['e\u0301 e\u0301']);
  });

  it('loses no letter and keeps within its width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          const text = words.map((word) => word.replaceAll(' ', '_')).join(' ');
          const lines = wrap(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        },
      ),
    );
  });

  it('hangs under its label', () => {
    expect(hanging('Frist  ', 'første februar neste år', 20)).toBe(
      'Frist  første\n       februar neste\n       år',
    );
  });
});
