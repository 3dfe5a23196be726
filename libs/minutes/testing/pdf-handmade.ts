import { Buffer } from 'node:buffer';

/** Objects of a PDF by number; the catalogue is 1. A stream is written with its bytes. */
export type PdfObjects = Readonly<Record<number, string | PdfStream>>;

export interface PdfStream {
  /** Between `<<` and `>>`, without its length. */
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** A PDF of these objects, with a correct table of references. `trailer` is added to its trailer. */
export const pdfOf = (objects: PdfObjects, trailer = ''): Uint8Array => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')];
  const places: string[] = ['0000000000 65535 f \n'];
  let length = parts[0]?.length ?? 0;
  for (const [number, object] of Object.entries(objects)) {
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      objectBytes(object),
      Buffer.from('\nendobj\n'),
    ]);
    places.push(`${String(length).padStart(10, '0')} 00000 n \n`);
    parts.push(part);
    length += part.length;
  }
  const end = `xref\n0 ${places.length}\n${places.join('')}trailer\n<< /Size ${places.length} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(end)]));
};

const objectBytes = (object: string | PdfStream): Buffer =>
  typeof object === 'string'
    ? Buffer.from(object, 'latin1')
    : Buffer.concat([
        Buffer.from(`<< ${object.dictionary} /Length ${object.bytes.length} >>\nstream\n`),
        object.bytes,
        Buffer.from('\nendstream'),
      ]);

/** Shows these lines, the first at the top, 14 points apart. */
export const shown = (lines: readonly string[]): PdfStream => ({
  dictionary: '',
  bytes: Buffer.from(
    lines.map((line, index) => `BT /F1 11 Tf 1 0 0 1 72 ${760 - 14 * index} Tm (${line}) Tj ET`).join('\n'),
    'latin1',
  ),
});

const FONT = '/Resources << /Font << /F1 4 0 R >> >>';

/** One page that shows `content`; `more` replaces or adds objects, from 6 on for new ones. */
export const onePage = (content: PdfStream, more: PdfObjects = {}): PdfObjects => ({
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${FONT} /Contents 5 0 R >>`,
  4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  5: content,
  ...more,
});
