import { readText } from '../../testing/read-text.js';

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li og Ola Vik\n\n';
const titlesOf = (text: string): readonly (readonly [string | null, string])[] =>
  readText(`${HEAD}${text}`).items.map(({ number, title }) => [number, title] as const);
const three = (...numbers: readonly string[]): string =>
  ['Ny brygge', 'Gammel kai', 'Eventuelt']
    .map((title, index) => `${numbers[index]}${title}\nDet gikk bra med dette i år.`)
    .join('\n\n');

describe('matters are told by many kinds of numbers', () => {
  it.each([
    ['S-1/26', ['S-1/26 ', 'S-2/26 ', 'S-3/26 ']],
    ['1', ['#1 ', '#2 ', '#3 ']],
    ['1', ['1/ ', '2/ ', '3/ ']],
    ['I', ['I. ', 'II. ', 'III. ']],
    ['A', ['A) ', 'B) ', 'C) ']],
    ['A', ['Sak A: ', 'Sak B: ', 'Sak C: ']],
    ['1', ['1.\n', '2.\n', '3.\n']],
    [null, ['Sak: ', 'Sak: ', 'Sak: ']],
  ])('%s', (first, numbers) => {
    const titles = titlesOf(three(...numbers));
    expect(titles.map(([, title]) => title)).toEqual(['Ny brygge', 'Gammel kai', 'Eventuelt']);
    expect(titles[0]?.[0]).toBe(first);
  });

  it('leaves initials alone', () => {
    expect(titlesOf('K. Li kom først.\n\nO. Vik kom sist.\n\nP. Moe kom ikke.')).toEqual([]);
  });

  it('leaves lists alone that count from one again below each matter', () => {
    const text =
      '1. Ny brygge\n\n1. Den er ny\n\n2. Den er fin\n\n2. Gammel kai\n\n1. Den er gammel\n\n3. Eventuelt\n\n1. Ingen saker';
    expect(titlesOf(text).map(([, title]) => title)).toEqual(['Ny brygge', 'Gammel kai', 'Eventuelt']);
  });
});
