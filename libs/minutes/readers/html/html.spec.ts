import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isRefusal } from '#kernel';
import { READING_LIMITS } from '../../limits.js';
import { spanOf } from '../passage.js';
import { isHtml, readHtml } from './index.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const laidOut = async (html: string | Uint8Array) => {
  const opened = await readHtml(typeof html === 'string' ? bytesOf(html) : html, READING_LIMITS);
  if (!('layout' in opened)) throw new Error(JSON.stringify(opened));
  return opened;
};
const blocksOf = async (html: string | Uint8Array) => (await laidOut(html)).layout.blocks;
const textsOf = async (html: string | Uint8Array) => (await blocksOf(html)).map(({ text }) => text);
const kindsOf = async (html: string) =>
  (await blocksOf(html)).map(({ kind, level, text }) => `${kind} ${level} ${text}`);

const SAMPLE = readFileSync(new URL('../../testing/html-velforening.html', import.meta.url));

describe('HTML is told', () => {
  it.each([
    ['a page', '<!DOCTYPE html><p>Møte'],
    ['a page of XML, behind a comment', '<?xml version="1.0"?>\n<!-- saved -->\n<html><body>Møte'],
    ['a piece of a page', '<h1>Referat</h1>\n<p>Kari Li sender brev.</p>'],
    ['a piece set in with tabs', '<table>\n\t<tr>\n\t\t<td>Kari Li</td>\n\t</tr>\n</table>'],
  ])('from %s', (_, html) => {
    expect(isHtml(bytesOf(html))).toBe(true);
  });

  it.each([
    ['text with some tags', 'Referat fra møte\n<b>Til stede:</b> Kari\n<p>Slutt</p>'],
    ['Markdown that begins with a tag', '<p align="center">Logo</p>\n\n# Referat\n\nKari sender brev.'],
    ['Markdown in a box', '<div>\n\n## Sak 1\n\nKari sender brev.\n\n</div>'],
    ['a table with tabs between its cells', '<p>1. Kaia</p>\t<p>Kari maler.</p>\n<p>2. Tau</p>\t<p>Ola</p>'],
    ['a comparison', 'a <b og c> d'],
    ['comments without end', '<!--'.repeat(20_000)],
    ['nothing', ''],
  ])('not from %s', (_, text) => {
    expect(isHtml(bytesOf(text))).toBe(false);
  });
});

describe('the encoding of a page', () => {
  const page = (charset: string): string => `<meta charset="${charset}"><p>Møte på Ås`;
  it.each([
    ['as it says', Buffer.from(page('iso-8859-1'), 'latin1')],
    ['UTF-8 when it says nothing', Buffer.from('<p>Møte på Ås')],
    ['windows-1252 when it is not the UTF-8 that it says', Buffer.from(page('utf-8'), 'latin1')],
    ['any text’s when it names one that there is not', Buffer.from(page('x-none'))],
    ['that of its byte order mark', Buffer.from(`\ufeff${page('iso-8859-1')}`)],
  ])('is %s', async (_, bytes) => {
    expect(await textsOf(bytes)).toEqual(['Møte på Ås']);
  });
});

describe('a page', () => {
  it('is read as its reader sees it', async () => {
    const { text, layout } = await laidOut(SAMPLE);
    expect(
      layout.blocks.map(({ kind, text: words, row }) =>
        row ? row.map(({ heading, passage }) => `${heading}=${passage.text}`).join(' ') : `${kind}: ${words}`,
      ),
    ).toEqual([
      'heading: Referat fra styremøte i Granlia velforening 14. april 2027',
      'paragraph: Sted: Grendehuset',
      'paragraph: Tid: kl. 19:00–21:00',
      'paragraph: Til stede: Turid Haugen, Emil Strand og Nils Myhre',
      'paragraph: Forfall: Solveig Berge',
      'paragraph: Møteleder: Turid Haugen',
      'heading: 1. Godkjenning av innkalling',
      'paragraph: Innkallingen ble godkjent.',
      'heading: 2. Lekeplassen',
      'paragraph: Huskene er slitte. Emil Strand bestiller nye husker innen 1. mai.',
      'bullet: To tilbud er hentet inn',
      'bullet: Kommunen dekker halvparten',
      'heading: 3. Vårdugnad',
      'paragraph: Dugnaden holdes lørdag 8. mai.',
      'heading: Oppfølging',
      'Tiltak=Leie henger til dugnaden Ansvar=Nils Myhre Frist=30. april',
      'Tiltak=Henge opp plakater Ansvar=Turid Haugen',
      'Tiltak=Rydde i boden',
    ]);
    expect(text).not.toMatch(/Forside|Utkast|postboks|vertical/);
  });

  it('has each block word for word in its text', async () => {
    const { text, layout } = await laidOut(SAMPLE);
    for (const block of layout.blocks) {
      const { start, end } = spanOf(block);
      expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(block.text);
    }
  });

  it('is read by its name where it has no title', async () => {
    expect(await kindsOf('<title>Referat 3. mars</title><p>Kari Li kom.')).toEqual([
      'heading 1 Referat 3. mars',
      'paragraph 0 Kari Li kom.',
    ]);
    expect(await textsOf('<title>Intranett</title><h1>Referat</h1>')).toEqual(['Referat']);
    expect(await textsOf('<title>Referat</title><p>Referat')).toEqual(['Referat']);
  });

  it('leaves out what is hidden, struck out or of the page around it', async () => {
    const html =
      '<header>Logo</header><article><header>Innledning</header><p>Kari <del>Dal</del> Li</p></article>' +
      '<p style="color:red; display: none">a</p><p aria-hidden="true">b</p><script>c</script><svg><text>d</text></svg>' +
      '<textarea>e</textarea><select><option>f</select><aside>g</aside><!-- h -->';
    expect(await textsOf(html)).toEqual(['Innledning', 'Kari Li']);
  });

  it('keeps the header that holds the title', async () => {
    expect(await textsOf('<body><header><h1>Referat</h1></header>')).toEqual(['Referat']);
  });
});

describe('lines and lists', () => {
  it('break where they are broken on the page', async () => {
    const blocks = await blocksOf('<p>Til stede: Kari<br>Forfall: <b>Per</b>\n Dal<br><br>Ny tekst</p>');
    expect(blocks.map(({ text, apart }) => [text, apart])).toEqual([
      ['Til stede: Kari', true],
      ['Forfall: Per Dal', false],
      ['Ny tekst', true],
    ]);
  });

  it('print the numbers that a reader sees; inner lists and notes are bullets', async () => {
    const html =
      '<ol><li>Kaia<ol><li>maling</ol><li value="5">Tau</ol><ol type="a"><li>Annet</ol>' +
      '<ol start="7"><li>Til slutt</ol><ul style="x"><li>løst</ul><ol><li id="footnote-1">Note</ol>';
    expect(await kindsOf(html)).toEqual([
      'paragraph 0 1. Kaia',
      'bullet 2 maling',
      'paragraph 0 5. Tau',
      'paragraph 0 a. Annet',
      'paragraph 0 7. Til slutt',
      'bullet 1 løst',
      'bullet 1 Note',
    ]);
  });

  it('take typed dashes for bullets, and keep what a task list has ticked off', async () => {
    const html =
      '<p>- Kari<p>b) Ola<ul><li><input type="checkbox" checked> ferdig<li><input type="checkbox">åpen</ul>';
    expect(await kindsOf(html)).toEqual([
      'bullet 0 Kari',
      'bullet 0 Ola',
      'bullet 1 [x] ferdig',
      'bullet 1 [ ] åpen',
    ]);
  });

  it('read text as it was typed like plain text', async () => {
    const html = '<p>Hei</p><pre>Til stede: Kari og\n  Ola\n\n\n- punkt</pre>';
    const { text, layout } = await laidOut(html);
    expect(layout.blocks.map((block) => block.text)).toEqual(['Hei', 'Til stede: Kari og Ola', 'punkt']);
    const last = layout.blocks.at(-1);
    expect(last && text.slice(spanOf(last).start)).toBe('punkt');
  });

  it('set paragraphs apart by empty ones where those do it', async () => {
    const html = '<p>Kai<p>Lampa er mørk.<p>&nbsp;<p>Tau<p>Tauet er slitt.<p><br><p>Slutt';
    expect((await blocksOf(html)).map(({ apart }) => apart)).toEqual([true, false, true, false, true]);
  });
});

describe('headings', () => {
  it.each([
    ['a title and what is below it', '<h1>A</h1><h3>B</h3><h3>C</h3><h5>D</h5>', [1, 2, 2, 3]],
    ['no title', '<h3>B</h3><h3>C</h3><h4>D</h4>', [2, 2, 3]],
    ['numbered lines in bold type', '<h1>A</h1><p><b>1. Kaia</b></p><p><b>2. Tau</b></p>', [1, 2, 2]],
  ])('have the levels that they are used for: %s', async (_, html, levels) => {
    expect((await blocksOf(html)).filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual(
      levels,
    );
  });

  it('are not made of sentences in bold type', async () => {
    expect(await kindsOf('<p><b>Husk dugnaden!</b></p><p>1. <b>Kari</b> sender et langt brev.</p>')).toEqual([
      'paragraph 0 Husk dugnaden!',
      'paragraph 0 1. Kari sender et langt brev.',
    ]);
  });
});

describe('tables', () => {
  it('inside a cell are read in its place', async () => {
    const html =
      '<table><tr><th>Sak<th>Oppfølging<tr><td>Kaia<table><tr><td>Pris:<td>100</table>slutt<td>Kari maler.</table>';
    expect((await blocksOf(html)).map(({ column, text }) => `${column} ${text}`)).toEqual([
      'left Kaia',
      'left Pris: 100',
      'left slutt',
      'right Kari maler.',
    ]);
  });

  it('go on in the next table when nothing stands between', async () => {
    const more = '<table><tr><td>Tau<td>Ola</table>';
    const html = `<table><tr><th>Tiltak<th>Ansvar<tr><td>Kai<td>Kari</table>${more}`;
    expect((await blocksOf(html)).filter(({ row }) => row)).toHaveLength(2);
    expect((await blocksOf(html.replace(more, `<p>Slutt</p>${more}`))).filter(({ row }) => row)).toHaveLength(
      1,
    );
  });
});

describe('hostile pages', () => {
  it.each([
    ['elements', '<div>', 100_000],
    ['bold type', '<b>', 100_000],
    ['tables', '<table><tr><td>x', 20_000],
    ['lists', '<ul><li>x', 50_000],
    ['merged cells', '<td colspan="9999999" rowspan="9999999">x', 2_000],
  ])('nested %s do not break it', async (_, tag, times) => {
    expect((await textsOf(`<table><tr>${tag.repeat(times)}Slutt`)).join(' ')).toContain('Slutt');
  });

  it('without text are refused with advice', async () => {
    expect(await readHtml(bytesOf('<html><img src="x">'), READING_LIMITS)).toMatchObject({
      refused: 'FileHasNoText',
      details: { advice: expect.any(String) },
    });
    expect(await readHtml(bytesOf(`<p>${'x'.repeat(600_000)}`), READING_LIMITS)).toMatchObject({
      refused: 'FileIsNotText',
    });
  });

  it('never throw, and every block stands in the text', async () => {
    const tags = fc.constantFrom(
      ...'<p> </p> <table> <tr> <td rowspan=3> <th> </table> <ul> <ol start=-2> <li> </ul> <pre> </pre> <br> <h2> <b> Sak Oppfølging Tiltak Ansvar Kari x 1. - &nbsp; <input>'.split(
        ' ',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tags, { maxLength: 60 }), async (parts) => {
        const opened = await readHtml(bytesOf(`<body>${parts.join(' ')}`), READING_LIMITS);
        if (isRefusal(opened) || !('layout' in opened)) return;
        const plain = opened.text.replace(/•/g, ' ').replace(/\s+/g, ' ');
        for (const { text } of opened.layout.blocks) expect(plain).toContain(text);
      }),
      { numRuns: 300 },
    );
  });
});
