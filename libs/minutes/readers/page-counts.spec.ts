import { linesOf } from './lines.js';
import { countingLines } from './page-counts.js';

const PAGE = [
  'Kaia er gammel.',
  'Brygga er ny.',
  'Naustet er solgt.',
  'Båten er rød.',
  'Tauet er langt.',
].join('\n');
const far = (words: string): string => `${' '.repeat(60)}${words}`;
const counted = (source: string): readonly string[] =>
  countingLines(linesOf(source).filter(({ blank }) => !blank)).map(({ text }) => text.trim());

describe('a line that only counts the pages', () => {
  it('is a number far in, one more on each page', () => {
    expect(counted(`${far('1')}\n${PAGE}\n${far('2')}\n${PAGE}\n${far('3')}`)).toEqual(['1', '2', '3']);
  });

  it('is the same foot with its page of all the pages', () => {
    const foot = (page: number): string => `Havnerådet · referat              ${page}/2`;
    expect(counted(`${PAGE}\n${PAGE}\n${foot(1)}\n${PAGE}\n${PAGE}\n${foot(2)}`)).toHaveLength(2);
  });

  it.each([
    ['numbers in a column', `${far('1')}\n${far('2')}\n${far('3')}`],
    ['amounts', `${far('40')}\n${PAGE}\n${PAGE}\n${far('85')}`],
    ['numbers at the margin', `1\n${PAGE}\n${PAGE}\n2\n`],
    ['one number', `${PAGE}\n${far('2')}\n${PAGE}`],
    ['cases of a year', `Kai      1/26\n${PAGE}\nBrygge      2/26\n${PAGE}\n${PAGE}`],
  ])('is not %s', (_, source) => {
    expect(counted(source)).toEqual([]);
  });
});
