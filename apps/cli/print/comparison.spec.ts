import type { ComparedImport } from '#application';
import { wordsIn } from '../words/words.js';
import { comparisonText, mergeCall } from './comparison.js';
import type { Page } from './page.js';

const page: Page = {
  language: 'en',
  words: wordsIn.en,
  screen: { width: 100, heading: (text: string) => text, aside: (text: string) => text },
};
const spelling = (text: string, ...places: string[]) => ({ spelling: text, places });
const nothing: ComparedImport = {
  with: {
    id: '6345e3f1-0000-5000-8000-000000000001',
    fileName: 'april.txt',
    stage: 'confirmed',
    inForce: true,
  },
  head: [],
  attendance: { missing: [], added: [] },
  spellings: [],
  same: [{ first: 'a1', second: 'a1' }],
  changed: [],
  added: [],
  missing: [],
};
const much: ComparedImport = {
  ...nothing,
  head: [{ field: 'place', first: 'Tollboden', second: null }],
  attendance: { missing: ['Per Aune'], added: ['Kari Nes\u001b[31m'] },
  spellings: [
    { first: [spelling('Lunde', 'item 4')], second: [spelling('Lund', 'item 4', 'a2')] },
    { first: [spelling('kaia', 'a2')], second: [spelling('kaja', 'a3'), spelling('kaija', 'a2')] },
  ],
  changed: [{ first: 'a2', second: 'a3', differences: [{ field: 'owners', first: 'KS', second: 'KS; rm' }] }],
  added: ['a4', 'd2'],
  missing: ['a9'],
};
const textOf = (id: string) => `The words of ${id}.`;

describe('A comparison on the screen', () => {
  it('says of the same minutes that they are the same', () => {
    expect(comparisonText(nothing, textOf, page)).toBe(
      'Same meeting as import 6345e3f1 · april.txt (confirmed)\n  1 point is the same',
    );
  });

  it('shows everything that differs once, and nothing that a terminal would obey', () => {
    const shown = comparisonText(much, textOf, page);
    expect(shown.split('\n')).toEqual(
      expect.arrayContaining([
        '  place: Tollboden → not said',
        '  − Per Aune',
        '  + Kari Nes [31m',
        '  Lunde → Lund (item 4, a2)',
        '  kaia → kaja · kaija (a2, a3)',
        '  a2 → a3  owner: KS → KS; rm',
        '  a4   The words of a4.',
        '  a9',
      ]),
    );
  });

  it('offers all that is new, and every spelling of which there is one', () => {
    expect(mergeCall(much, 'ceb01d16-0000-5000-8000-000000000003')).toBe(
      "merge ceb01d16 --into 6345e3f1 --add a4 d2 --spelling 'Lunde=Lund'",
    );
    expect(mergeCall(nothing, 'ceb01d16-0000-5000-8000-000000000003')).toBe('merge ceb01d16 --into 6345e3f1');
  });
});
