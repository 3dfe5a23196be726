import { fileNameOf } from './file-name.js';

describe('The name of a file', () => {
  it.each([
    ['as it is', 'referat.pdf', 'referat.pdf'],
    ['without its folders', '/home/kari/møter/referat.pdf', 'referat.pdf'],
    ['without the folders of another system', 'C:\\Møter\\referat 1.docx', 'referat 1.docx'],
    ['without a way up', '../../etc/passwd', 'passwd'],
    ['without what steers a terminal', 'ref\u001b[31merat\u0000.txt', 'ref [31merat .txt'],
    ['without what turns its letters round', 'referat\u202etxt.exe', 'referat txt.exe'],
    ['in composed letters', 'møte'.normalize('NFD'), 'møte'.normalize('NFC')],
    ['without half a letter', 'a\ud800.txt', 'a\ufffd.txt'],
    ['on one line', '  to\nlinjer .txt ', 'to linjer .txt'],
    ['that looks like an option', '--confirm', '--confirm'],
  ])('is kept %s', (_, given, kept) => {
    expect(fileNameOf(given)).toBe(kept);
  });

  it.each(['', '   ', '/', 'møter/', '..', '.', '\u0000', '\u202e', undefined, null, 7])(
    'is missing where it is %j',
    (given) => {
      expect(fileNameOf(given)).toBeUndefined();
    },
  );

  it('that is very long keeps its beginning and its ending', () => {
    const kept = fileNameOf(`${'å'.repeat(5_000)}🙂.docx`);
    expect(kept).toMatch(/^å{159}….*🙂\.docx$/u);
    expect(kept?.length).toBeLessThanOrEqual(200);
  });

  it('that is very long is not cut through a letter', () => {
    for (let before = 150; before < 165; before++) {
      const kept = fileNameOf(`${'a'.repeat(before)}${'🙂'.repeat(100)}.txt`) ?? '';
      expect([kept.isWellFormed(), kept.length <= 200]).toEqual([true, true]);
    }
  });
});
