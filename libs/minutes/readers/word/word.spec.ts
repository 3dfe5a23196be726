import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { isRefusal } from '#kernel';
import { READING_LIMITS } from '../../limits.js';
import {
  deleted,
  inserted,
  list,
  p,
  pattern,
  style,
  table,
  wordFile,
  words,
  type WordParts,
} from '../../testing/word-file.js';
import { spanOf } from '../passage.js';
import { readWord } from './index.js';
import { zipOf } from './zip-writer.js';

const laidOut = async (parts: WordParts) => {
  const opened = await readWord(wordFile(parts, deflateRawSync), READING_LIMITS);
  if (!('layout' in opened)) throw new Error(JSON.stringify(opened));
  return opened;
};
const blocksOf = async (parts: WordParts) => (await laidOut(parts)).layout.blocks;
const textsOf = async (parts: WordParts) => (await blocksOf(parts)).map(({ text }) => text);
const refusalOf = async (bytes: Uint8Array) => {
  const opened = await readWord(bytes, READING_LIMITS);
  return isRefusal(opened) ? opened : null;
};

/** Three short names for a text that would fill the memory. */
const BILLION = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}">${['b', 'c', 'd', 'e', 'f']
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcde'.charAt(index)};`.repeat(100)}">`)
  .join(
    '',
  )}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('&f;')}</w:body></w:document>`;

describe('the text of a Word file', () => {
  it('has its title, headings and paragraphs', async () => {
    const blocks = await blocksOf({
      styles:
        style('Tittel', 'Title') +
        style('Overskrift1', 'heading 1') +
        style('Egen', 'Overskrift 2') +
        style('INNH1', 'toc 1'),
      document:
        p('Referat fra møte', { style: 'Tittel' }) +
        p('Kaia 2', { style: 'INNH1' }) +
        p('Kaia', { style: 'Overskrift1' }) +
        p('Lampa', { style: 'Egen' }) +
        p('Kari Li sender brev.') +
        p('Tau', { style: 'Overskrift1' }),
    });
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Referat fra møte'],
      ['heading', 2, 'Kaia'],
      ['heading', 3, 'Lampa'],
      ['paragraph', 0, 'Kari Li sender brev.'],
      ['heading', 2, 'Tau'],
    ]);
  });

  it('is that with all changes accepted', async () => {
    const document =
      p(words('Vi ') + deleted('ikke ') + inserted('alltid ') + words('kommer.')) +
      `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${words('Halv')}</w:p>${p(words(' setning.'))}` +
      `<w:p><w:moveFrom w:id="4">${words('her')}</w:moveFrom><w:moveTo w:id="5">${words('der')}</w:moveTo></w:p>`;
    expect(await textsOf({ document })).toEqual(['Vi alltid kommer.', 'Halv setning.', 'der']);
  });

  it('has no comments, macros, pictures or headers, and its footnotes at the end', async () => {
    const texts = await textsOf({
      document: p(
        `${words('Kaia males')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="2">${p('Grønn.')}</w:footnote>`,
      more: {
        'word/comments.xml': '<broken',
        'word/header1.xml': '<broken',
        'word/vbaProject.bin': 'MsgBox "Hei"',
        'word/media/image1.png': 'x',
      },
    });
    expect(texts).toEqual(['Kaia males[1]', 'Grønn.']);
  });

  it('has tables, and tables inside them', async () => {
    const blocks = await blocksOf({
      document: table(
        ['Nr', 'Sak', 'Oppfølging'],
        ['1', p('Kaia') + table(['Pris:', '100']) + p('Slutt'), 'Kari maler.'],
        ['2', 'Tau', ''],
      ),
    });
    expect(blocks.map(({ column, text }) => `${column} ${text}`)).toEqual([
      'left 1 Kaia',
      'left Pris: 100',
      'left Slutt',
      'right Kari maler.',
      'left 2 Tau',
    ]);
  });

  it('is all there in a file with headings that count, a table of labels and one of tasks', async () => {
    const bytes = readFileSync(new URL('../../testing/word-foreldreutvalg.docx', import.meta.url));
    const opened = await readWord(bytes, READING_LIMITS);
    if (!('layout' in opened)) throw new Error(JSON.stringify(opened));
    const { blocks } = opened.layout;
    expect(blocks.map(({ text, row }) => (row ? row.map(({ passage }) => passage.text) : text))).toEqual([
      'Referat fra møte i foreldreutvalget ved Åsly skole 12. januar 2027',
      'Til stede: Hanne Moen, Jon Aas og Siri Lunde',
      'Forfall: Petter Vold',
      'Referent: Siri Lunde',
      '1. Godkjenning av referat',
      'Referatet fra forrige møte ble godkjent.',
      '2. Trygg skolevei',
      'Det er mørkt ved fotgjengerfeltet.',
      'Hanne Moen sender brev til kommunen innen 1. februar 2027.',
      'refleksvester er kjøpt inn',
      '3. Skolefesten',
      'Festen holdes fredag 14. mai.',
      ['Bestille grillmat', 'Jon Aas', '1. mai'],
      ['Lage plakater', 'Siri Lunde Hanne Moen'],
    ]);
  });

  it('stands at the place that each block tells', async () => {
    const { text, layout, format } = await laidOut({
      document: p('Møte') + table(['Tiltak', 'Ansvar'], ['Male', 'Kari']) + p('Slutt'),
    });
    expect(format).toBe('word');
    for (const block of layout.blocks) {
      const { start, end } = spanOf(block);
      expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(block.text);
    }
  });
});

describe('the numbers that Word counts', () => {
  const numbering =
    pattern(0, ['%1.', 'decimal'], ['%1.%2', 'decimal'], ['%3.', 'lowerLetter']) +
    pattern(1, ['', 'bullet']) +
    pattern(2, ['Sak %1/27', 'decimal', 'Sak']) +
    pattern(3, ['%1.', 'upperRoman']) +
    pattern(4, ['', 'none']) +
    list(1, 0) +
    list(2, 0) +
    list(3, 0, 1) +
    list(4, 1) +
    list(5, 2) +
    list(6, 3) +
    list(7, 4);
  const numPr = (id: number): string => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;
  const styles =
    style('Sak', 'Sakstittel', numPr(5)) +
    '<w:style w:type="paragraph" w:styleId="Undersak"><w:name w:val="Undersak"/><w:basedOn w:val="Sak"/></w:style>';

  it('are printed before the text, level by level, and go on across lists of one pattern', async () => {
    const document =
      p('Kaia', { list: [1, 0] }) +
      p('Maling', { list: [1, 1] }) +
      p('Farge', { list: [1, 1] }) +
      p('Tau', { list: [2, 0] }) +
      p('Type', { list: [2, 1] }) +
      p('Eventuelt', { list: [3, 0] });
    expect(await textsOf({ numbering, document })).toEqual([
      '1. Kaia',
      '1.1 Maling',
      '1.2 Farge',
      '2. Tau',
      '2.1 Type',
      '1. Eventuelt',
    ]);
  });

  it('come from styles, too, and an empty paragraph is counted', async () => {
    const document =
      p('Kaia', { style: 'Sak' }) +
      p('Tau', { style: 'Undersak' }) +
      p('', { style: 'Sak' }) +
      p('Dugnad', { style: 'Sak' }) +
      p('Uten', { style: 'Sak', list: [0, 0] });
    expect(await textsOf({ numbering, styles, document })).toEqual([
      'Sak 1/27 Kaia',
      'Sak 2/27 Tau',
      'Sak 4/27 Dugnad',
      'Uten',
    ]);
  });

  it('are Roman where Word prints them so, and nothing where it prints nothing', async () => {
    const document =
      Array.from({ length: 9 }, () => p('Sak', { list: [6, 0] })).join('') + p('Uten', { list: [7, 0] });
    expect((await textsOf({ numbering, document })).slice(-2)).toEqual(['IX. Sak', 'Uten']);
  });

  it('stay marks in lists inside a paragraph; bullets are bullets', async () => {
    const document = p('Kaia', { list: [1, 0] }) + p('rød', { list: [1, 2] }) + p('tau', { list: [4, 0] });
    expect((await blocksOf({ numbering, document })).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', '1. Kaia'],
      ['bullet', 'rød'],
      ['bullet', 'tau'],
    ]);
  });

  it('are not those of deleted paragraphs, nor of numbering that was taken away', async () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>';
    const before =
      '<w:p><w:pPr><w:pPrChange w:id="2"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>Fri</w:t></w:r></w:p>';
    const document = p('Kaia', { list: [1, 0] }) + gone + before + p('Tau', { list: [1, 0] });
    expect(await textsOf({ numbering, document })).toEqual(['1. Kaia', 'Fri', '2. Tau']);
  });
});

describe('what is no Word file that can be read', () => {
  const files = (...names: readonly string[]): Uint8Array =>
    zipOf(new Map(names.map((name) => [name, new TextEncoder().encode('x')])));

  it.each([
    ['Excel', files('[Content_Types].xml', 'xl/workbook.xml')],
    ['PowerPoint', files('[Content_Types].xml', 'ppt/presentation.xml')],
    ['OpenDocument (.odt, .ods, .odp)', files('mimetype', 'content.xml')],
    ['an electronic book (.epub)', files('mimetype', 'META-INF/container.xml')],
    ['Apple Pages, Numbers or Keynote', files('Index/Document.iwa')],
    ['a zip file', files('referat.txt')],
    ['a zip file', files()],
  ])('is told as %s', async (format, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({
      refused: 'FormatIsNotSupported',
      details: { format, advice: expect.any(String) },
    });
  });

  const whole = wordFile({ document: p('Referat fra møte') });
  /** The file with something else at a place of the directory entry of its text. */
  const withEntry = (change: (entry: DataView) => void, bytes = whole): Uint8Array => {
    const copy = Uint8Array.from(bytes);
    const at = Buffer.from(copy.buffer).lastIndexOf('word/document.xml') - 46;
    change(new DataView(copy.buffer, at, 46));
    return copy;
  };

  it('is damaged when any of its end is missing', async () => {
    for (let length = 4; length < whole.length; length += 7) {
      expect(await refusalOf(whole.subarray(0, length))).toMatchObject({
        refused: 'FileIsDamaged',
        details: { advice: expect.any(String) },
      });
    }
  });

  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['broken XML', wordFile({ document: '<w:p><w:r>' })],
    ['a checksum that is wrong', withEntry((entry) => entry.setUint32(16, 1, true))],
    ['an unknown way of packing', withEntry((entry) => entry.setUint16(10, 99, true))],
    [
      'fewer bytes told than there are',
      withEntry((entry) => entry.setUint32(24, 10, true), wordFile({ document: p('Møte') }, deflateRawSync)),
    ],
    [
      'entities that stand for more and more',
      wordFile({ document: '', more: { 'word/document.xml': BILLION } }),
    ],
    ['a text that there is not', zipOf(new Map([['word/styles.xml', new Uint8Array([60])]]))],
    ['tables in tables without end', wordFile({ document: '<w:tbl><w:tr><w:tc>'.repeat(20_000) })],
    [
      'tables in tables to an end far away',
      wordFile({ document: '<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000) }),
    ],
  ])('is damaged with %s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ refused: 'FileIsDamaged' });
  });

  it('is encrypted when its directory says so', async () => {
    const bytes = withEntry((entry) => entry.setUint16(8, 1, true));
    expect(await refusalOf(bytes)).toMatchObject({ refused: 'FileIsEncrypted' });
  });

  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['unpacks to more than the limit', withEntry((entry) => entry.setUint32(24, 200_000_000, true))],
    ['packs better than any text', wordFile({ document: p(' '.repeat(12_000_000)) }, deflateRawSync)],
    ['has more tags than any minutes', wordFile({ document: '<w:p/>'.repeat(600_001) })],
    [
      'has thousands of parts',
      files('word/document.xml', ...Array.from({ length: 2_000 }, (_, index) => `word/media/${index}.png`)),
    ],
  ])('is too large when it %s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({
      refused: 'FileIsTooLarge',
      details: { advice: expect.any(String) },
    });
  });

  it('has no text when nothing stands in it', async () => {
    expect(await refusalOf(wordFile({ document: p('') }))).toMatchObject({ refused: 'FileHasNoText' });
  });

  it('never throws, however it was broken', async () => {
    const seed = [
      whole,
      wordFile({ document: table(['Sak', 'Oppfølging'], ['1. Kaia', 'Kari']) }, deflateRawSync),
    ];
    const broken = fc
      .tuple(
        fc.constantFrom(...seed),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      )
      .map(([file, edits]) => {
        const bytes = Uint8Array.from(file);
        for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        const opened = await readWord(bytes, READING_LIMITS);
        expect(isRefusal(opened) ? opened.details['advice'] : opened.layout.blocks).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });
});
