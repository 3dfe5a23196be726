import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { READING_LIMITS } from '../../limits.js';
import { onePage, pdfOf, shown, type PdfObjects } from '../../testing/pdf-handmade.js';
import { readPdf } from './index.js';

const MINUTES = onePage(
  shown(['Referat fra styremøte 3. mai 2027', '1. Regnskap', 'Kari Lund sender brev til alle.']),
);
const WHOLE = pdfOf(MINUTES);
const read = (bytes: Uint8Array) => readPdf(bytes, READING_LIMITS);
const readWith = (more: PdfObjects, trailer?: string) => read(pdfOf({ ...MINUTES, ...more }, trailer));
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const asLatin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const damaged = { refused: 'FileIsDamaged', details: { advice: expect.stringMatching(/\w/) as unknown } };

describe('a PDF that is what it should be', () => {
  it('is read, and its bytes stay as they were', async () => {
    const bytes = Uint8Array.from(WHOLE);
    expect(await read(bytes)).toMatchObject({
      format: 'pdf',
      text: 'Referat fra styremøte 3. mai 2027\n1. Regnskap\nKari Lund sender brev til alle.',
    });
    expect(bytes).toEqual(WHOLE);
  });

  it('gives the same document every time', async () => {
    expect(await read(WHOLE)).toEqual(await read(WHOLE));
  });

  it('may have rubbish before its first mark', async () => {
    expect(await read(latin(`rubbish\n${asLatin(WHOLE)}`))).toMatchObject({ format: 'pdf' });
  });
});

describe('a damaged PDF is refused with words', () => {
  it.each([
    ['cut off in its middle', WHOLE.slice(0, 400)],
    ['cut off before its table of references', WHOLE.slice(0, WHOLE.length - 220)],
    ['rubbish behind its first mark', latin(`%PDF-1.7\n${'x\u00a4%&/()=<<'.repeat(500)}`)],
    ['nothing but its first mark', latin('%PDF-1.7')],
    [
      'a tree of pages that goes round',
      pdfOf({ ...MINUTES, 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }),
    ],
    [
      'a tree of pages that goes round behind its first page',
      pdfOf({ ...MINUTES, 2: '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 3 >>' }),
    ],
    ['fewer than no pages', pdfOf({ ...MINUTES, 2: '<< /Type /Pages /Kids [3 0 R] /Count -3 >>' })],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject(damaged);
  });
});

describe('a PDF with faults that can be mended is read', () => {
  const text = expect.stringContaining('Kari Lund sender brev') as unknown;

  it('a wrong table of references', async () => {
    const wrong = asLatin(WHOLE)
      .replace(/startxref\n\d+/, 'startxref\n99999')
      .replace(/\d{10} 00000 n/g, '0000000007 00000 n');
    expect(await read(latin(wrong))).toMatchObject({ text });
  });

  it('10 000 pages claimed and one there', async () => {
    expect(await readWith({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 10000 >>' })).toMatchObject({ text });
  });

  it('a font that is missing', async () => {
    expect(await readWith({ 4: 'null' })).toMatchObject({ text });
  });
});

describe('a PDF that is not to be read', () => {
  it('asks for a password: said so', async () => {
    const key = `/O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}>`;
    const locked = { 6: `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 ${key} >>` };
    const id = '43'.repeat(16);
    expect(await readWith(locked, `/Encrypt 6 0 R /ID [<${id}> <${id}>]`)).toMatchObject({
      refused: 'FileIsEncrypted',
      details: { advice: expect.stringContaining('password') as unknown },
    });
  });

  it('has no text: said with the number of its pages', async () => {
    const scan = { dictionary: '', bytes: latin('q 500 0 0 700 0 0 cm Q') };
    expect(await readWith({ 5: scan })).toMatchObject({
      refused: 'FileHasNoText',
      details: { pages: 1, advice: expect.stringContaining('OCR') as unknown },
    });
  });

  it('has more pages than are read', async () => {
    const count = READING_LIMITS.pages + 1;
    const kids = Array.from({ length: count }, (_, index) => `${index + 10} 0 R`).join(' ');
    const pages = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [index + 10, MINUTES[3] ?? '']),
    );
    // Numbers of objects must follow each other in the table of references.
    const between = { 6: 'null', 7: 'null', 8: 'null', 9: 'null' };
    const tree = { 2: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` };
    expect(await readWith({ ...tree, ...between, ...pages })).toMatchObject({
      refused: 'FileIsTooLarge',
      details: { pages: count, limit: READING_LIMITS.pages },
    });
  });

  it('has more letters than are read, also when they were packed small', async () => {
    const lines = 'BT /F1 8 Tf 1 0 0 1 72 700 Tm (abcdefghijklmnopqrstuvw) Tj ET\n'.repeat(20_000);
    const packed = { dictionary: '/Filter /FlateDecode', bytes: deflateSync(Buffer.from(lines)) };
    expect(packed.bytes.length).toBeLessThan(10_000);
    const found = await readPdf(pdfOf({ ...MINUTES, 5: packed }), { ...READING_LIMITS, letters: 50_000 });
    expect(found).toMatchObject({ refused: 'FileIsTooLarge', details: { limit: 50_000 } });
  });

  it('unpacks to much of nothing', async () => {
    const zeros = deflateSync(Buffer.alloc(20_000_000));
    const bomb = { dictionary: '/Filter /FlateDecode', bytes: zeros };
    expect(await readWith({ 5: bomb })).toMatchObject({ refused: 'FileHasNoText' });
  });
});

it('a page that was turned is read as it is shown, and what stands across on it is left out', async () => {
  const turned = 'BT /F1 11 Tf 0 1 -1 0 100 72 Tm (Referat fra styret) Tj ET';
  const across = 'BT /F1 11 Tf 1 0 0 1 300 400 Tm (UTKAST) Tj ET';
  const found = await readWith({
    3: String(MINUTES[3]).replace('/Contents', '/Rotate 90 /Contents'),
    5: { dictionary: '', bytes: latin(`${turned} ${across}`) },
  });
  expect(found).toMatchObject({ text: 'Referat fra styret' });
});

it('no script in a PDF is run', async () => {
  const script = '<< /S /JavaScript /JS (globalThis.scriptOfThePdf = 1) >>';
  await readWith({ 1: `<< /Type /Catalog /Pages 2 0 R /OpenAction ${script} >>` });
  expect(globalThis).not.toHaveProperty('scriptOfThePdf');
});

it('what was filled in in a form is read', async () => {
  const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Kari Lund) /Rect [200 600 400 620] >>`;
  const form = {
    1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] >> >>',
    3: String(MINUTES[3]).replace('/Contents', '/Annots [6 0 R] /Contents'),
    6: field,
  };
  expect(await readWith({ ...form, 5: shown(['Referat']) })).toMatchObject({ text: 'Referat\n\nKari Lund' });
});

describe('whatever the bytes are', () => {
  const places = fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 30,
  });

  it('bytes changed at random give a document or a refusal, nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = Uint8Array.from(WHOLE);
        for (const [place, byte] of changes) bytes[place] = byte;
        const found = await read(bytes);
        expect('refused' in found ? found.details : found).toHaveProperty(
          'refused' in found ? 'advice' : 'layout',
        );
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('parts left out or put twice give a document or a refusal, nothing else', async () => {
    const cut = fc.tuple(fc.nat(WHOLE.length), fc.nat(WHOLE.length), fc.boolean());
    await fc.assert(
      fc.asyncProperty(cut, async ([one, other, twice]) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const text = asLatin(WHOLE);
        const changed = twice ? text.slice(0, to) + text.slice(from) : text.slice(0, from) + text.slice(to);
        const found = await read(latin(changed));
        expect('refused' in found ? found.details : found).toHaveProperty(
          'refused' in found ? 'advice' : 'layout',
        );
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
