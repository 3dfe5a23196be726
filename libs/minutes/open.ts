import { refuse } from '#kernel';
import { decodeText, looksBinary } from './decode.js';
import type { MinutesDocument, OpenRefusal } from './document.js';
import { hasEndlessRun } from './endless-run.js';
import { READING_LIMITS, type ReadingLimits } from './limits.js';
import { isHtml, readHtml } from './readers/html/index.js';
import { layoutOf } from './readers/index.js';
import { readPdf } from './readers/pdf/index.js';
import { readWord } from './readers/word/index.js';

type Opened = MinutesDocument | OpenRefusal;
type Opener = (bytes: Uint8Array, limits: ReadingLimits) => Opened | Promise<Opened>;

interface Format {
  readonly format: string;
  readonly recognises: (bytes: Uint8Array) => boolean;
  readonly open: Opener;
}

const begins =
  (...signatures: readonly string[]) =>
  (bytes: Uint8Array): boolean =>
    signatures.some((signature) =>
      [...signature].every((letter, index) => letter.charCodeAt(0) === bytes[index]),
    );

const SAVE_AS_TEXT = 'Save it as PDF, as Word (.docx) or as plain text (.txt, UTF-8).';

const notRead =
  (format: string): Opener =>
  () =>
    refuse('FormatIsNotSupported', { format, advice: SAVE_AS_TEXT });

/** A PDF may have some rubbish before its first mark (ISO 32000-1, implementation note 13: within 1 024 bytes). */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).includes('%PDF-');

/** Told by their first bytes, whatever the file is called. What none recognises is text, if it is anything. */
const FORMATS: readonly Format[] = [
  { format: 'Word, or another zip file', recognises: begins('PK\x03\x04', 'PK\x05\x06'), open: readWord },
  { format: 'old Office', recognises: begins('\xd0\xcf\x11\xe0'), open: notRead('old Word (.doc)') },
  { format: 'RTF', recognises: begins('{\\rtf'), open: notRead('RTF') },
  { format: 'PDF', recognises: isPdf, open: readPdf },
  { format: 'HTML', recognises: isHtml, open: readHtml },
];

/**
 * Opens a file: its text in Unicode NFC, laid out in blocks. `source` spans of a reading count UTF-16 code
 * units in exactly this text. The same bytes always give the same document.
 */
export const openDocument = async (
  bytes: Uint8Array,
  limits: ReadingLimits = READING_LIMITS,
): Promise<Opened> => {
  if (bytes.length > limits.bytes)
    return refuse('FileIsTooLarge', { bytes: bytes.length, limit: limits.bytes, advice: SPLIT });
  const open = FORMATS.find((one) => one.recognises(bytes))?.open ?? openText;
  const opened = await open(bytes, limits);
  return 'refused' in opened ? opened : withinLimits(opened, limits);
};

const SPLIT = 'Split it: one file per meeting.';

const withinLimits = (document: MinutesDocument, limits: ReadingLimits): Opened => {
  const { length } = document.text;
  if (length > limits.letters)
    return refuse('FileIsTooLarge', { letters: length, limit: limits.letters, advice: SPLIT });
  const paragraphs = document.layout.blocks.length;
  return paragraphs > limits.paragraphs
    ? refuse('FileIsTooLarge', { paragraphs, limit: limits.paragraphs, advice: SPLIT })
    : document;
};

/** Plain text, pasted PDF text, Markdown, and tables with HTML in their cells. */
export const openText = (bytes: Uint8Array, limits: ReadingLimits = READING_LIMITS): Opened => {
  if (bytes.length > 2 * limits.letters)
    return refuse('FileIsTooLarge', { bytes: bytes.length, limit: 2 * limits.letters, advice: SPLIT });
  const text = decodeText(bytes);
  if (text.trim() === '') return refuse('FileIsEmpty', { advice: 'Send a file with text in it.' });
  if (looksBinary(text)) return refuse('FileIsNotText', { advice: SAVE_AS_TEXT });
  if (text.length > limits.letters)
    return refuse('FileIsTooLarge', { letters: text.length, limit: limits.letters, advice: SPLIT });
  if (hasEndlessRun(text)) return refuse('FileIsNotText', { advice: SAVE_AS_TEXT });
  return { format: 'text', text, layout: layoutOf(text) };
};
