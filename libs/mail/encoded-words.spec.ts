import { decodeWords } from './encoded-words.js';

describe('Header text', () => {
  it.each([
    ['Frist i dag', 'Frist i dag'],
    ['=?UTF-8?Q?K=C3=A5re_=C3=98?= <k@example.no>', 'Kåre Ø <k@example.no>'],
    ['=?UTF-8?B?w6bDuA==?= =?utf-8?b?w6U=?=', 'æøå'],
    ['=?UTF-8?Q?h=C3?= =?UTF-8?Q?=B8ring?= i dag', 'høring i dag'],
    ['=?UTF-8?Q?a?= og =?UTF-8?Q?b?=', 'a og b'],
  ])('%s reads %s', (header, text) => {
    expect(decodeWords(header)).toBe(text);
  });
});
