import { refuse } from '#kernel';
import type { MinutesDocument, OpenRefusal } from '../../document.js';
import type { ReadingLimits } from '../../limits.js';
import { layoutOf } from './layout.js';
import type { Page } from './page.js';
import { withPdf, type PdfFile } from './pdf-file.js';

const SPLIT = 'Split it: one file per meeting.';

/**
 * Reads a PDF by where its text stands: lines, columns, tables, paragraphs. Whatever the bytes are, the answer is
 * a document or a refusal. Time and memory are bounded by whoever runs it: a small file may unpack to a large one.
 */
export const readPdf = async (
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<MinutesDocument | OpenRefusal> => {
  try {
    return await withPdf(bytes, (file) => read(file, limits));
  } catch (error) {
    return refusalOf(error);
  }
};

const read = async (file: PdfFile, limits: ReadingLimits): Promise<MinutesDocument | OpenRefusal> => {
  const { pageCount } = file;
  if (pageCount < 1) return damaged();
  if (pageCount > limits.pages)
    return refuse('FileIsTooLarge', { pages: pageCount, limit: limits.pages, advice: SPLIT });
  const pages: Page[] = [];
  let letters = 0;
  for (let number = 1; number <= pageCount; number += 1) {
    const read = await file.page(number, limits.letters - letters);
    letters += read.letters;
    if (read.page === null)
      return refuse('FileIsTooLarge', { letters, limit: limits.letters, advice: SPLIT });
    pages.push(read.page);
  }
  const { text, layout } = layoutOf(pages);
  return layout.blocks.length === 0 ? withoutText(pageCount) : { format: 'pdf', text, layout };
};

const withoutText = (pages: number): OpenRefusal =>
  refuse('FileHasNoText', {
    pages,
    advice:
      'There is no text on its pages, as when they are pictures from a scanner: send the original, or run text recognition (OCR) on it first.',
  });

/** Errors of pdf.js are told by their names. */
const refusalOf = (error: unknown): OpenRefusal =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'PasswordException'
    ? encrypted()
    : damaged();

const encrypted = (): OpenRefusal =>
  refuse('FileIsEncrypted', {
    format: 'PDF',
    advice: 'It opens only with a password: save it without one and send it again.',
  });

const damaged = (): OpenRefusal =>
  refuse('FileIsDamaged', {
    format: 'PDF',
    advice:
      'It cannot be read to its end: make the PDF again, or save the minutes as Word (.docx) or plain text.',
  });
