import { joinLines, knownWords, withoutSoftHyphens } from './hyphens.js';

const KNOWN = knownWords(['Svar på e-post om fastlands-Norge', 'sør-europeisk samarbeid i kommunestyret']);

describe('two lines of a paragraph as one', () => {
  it.each([
    ['with a blank between them', 'Styret vil', 'be om råd', 'Styret vil be om råd'],
    ['a broken word is whole again', 'om velfor-', 'eningens leder', 'om velforeningens leder'],
    ['also with the hyphen of typesetters', 'om velfor\u2010', 'eningens leder', 'om velforeningens leder'],
    ['also with a soft hyphen', 'om velfor\u00ad', 'eningens leder', 'om velforeningens leder'],
    ['a word known without a hyphen loses it', 'kommune-', 'styret', 'kommunestyret'],
    ['a word known with a hyphen keeps it', 'fra sør-', 'europeisk hold', 'fra sør-europeisk hold'],
    ['one letter keeps its hyphen', 'send e-', 'poster', 'send e-poster'],
    ['capitals keep theirs', 'hos IT-', 'avdelingen', 'hos IT-avdelingen'],
    ['before a name it stays', 'i Nord-', 'Norge', 'i Nord-Norge'],
    [
      'before and, it stands for a word to come',
      'nærings-',
      'og handelspolitikk',
      'nærings- og handelspolitikk',
    ],
    ['a dash is no hyphen', 'kl. 9 –', 'kl. 12', 'kl. 9 – kl. 12'],
  ])('%s', (_, above, below, joined) => {
    expect(joinLines(above, below, KNOWN)).toBe(joined);
  });
});

it('soft hyphens inside a line are no letters, and one at its end is kept for the next line', () => {
  expect(withoutSoftHyphens('vel\u00adfor\u00ad')).toBe('velfor\u00ad');
});
