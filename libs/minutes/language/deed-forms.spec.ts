import { deedLength, isDeedNoun, isOrder, passiveDeedAt } from './deed-forms.js';
import { STRONG, WEAK } from './norwegian-deeds.js';

const isDeed = (text: string): boolean => deedLength(text, 'present') > 0;

describe('a deed in the present tense', () => {
  it.each([
    'kjøper kull',
    'kjøpar kol',
    'justerer utkastet',
    'skriver brev',
    'skriv brev',
    'legger det nye utkastet ut',
    'legg ut bilete',
    'kaller styret inn',
    'tek kontakt med banken',
    'Sjekker prisen',
  ])('is %s', (text) => expect(isDeed(text)).toBe(true));

  it.each([
    'mener det',
    'kaller dette fint',
    'tar ordet',
    'legger vekt på dette',
    'ser mange båter',
    'får brev',
    'kjøpersonen',
    'setter pris på hjelpen. Opp med den',
    '',
  ])('is not %s', (text) => expect(isDeed(text)).toBe(false));
});

describe('a deed in other forms', () => {
  it.each(['Ring naboen', 'ta kontakt med banken', 'Send brev', 'Sett opp en liste'])(
    'is ordered: %s',
    (text) => expect(isOrder(text)).toBe(true),
  );

  it.each(['Svar fra kommunen', 'Kontakt med banken', 'Se vedlegget', 'Lag 2', 'Ringen er tapt'])(
    'is not ordered: %s',
    (text) => expect(isOrder(text)).toBe(false),
  );

  it.each([
    ['Garn kjøpes inn', 5],
    ['Utkastet blir sendt ut', 9],
    ['Brevet vert sendt', 7],
    ['Det må bestillast benker', 7],
    ['Kaia er fin', -1],
    ['Kontingenten betales i mai', -1],
    ['Dugnaden gjennomføres i mai', -1],
    ['Møtet blir holdt', -1],
  ])('stands in the passive voice: %s', (text, at) => expect(passiveDeedAt(text)).toBe(at));

  it.each(['bestilling', 'Rydding', 'sveising', 'innkjøp'])('has the noun %s', (word) =>
    expect(isDeedNoun(word)).toBe(true),
  );

  it.each(['endring', 'forening', 'brev', 'ing'])('has no noun %s', (word) =>
    expect(isDeedNoun(word)).toBe(false),
  );
});

describe('the lexicon', () => {
  const stems = WEAK.flatMap((row) => row.split(' '));

  it('has every stem once', () => {
    expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([]);
  });

  it('gives all six cells of a verb with forms of its own', () => {
    expect(STRONG.filter((row) => row.split('|').length !== 6)).toEqual([]);
  });

  it('holds no verb of saying or thinking', () => {
    expect(
      ['si', 'men', 'syn', 'orienter', 'informer', 'foreslå', 'diskuter'].filter((stem) =>
        stems.includes(stem),
      ),
    ).toEqual([]);
  });
});
