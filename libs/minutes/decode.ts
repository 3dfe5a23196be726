import { refuse, type Refusal } from '#kernel';

/** The largest file that is read, in bytes: a thousand printed pages of text; more is not minutes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export type DecodeRefusal = Refusal<
  'FileIsEmpty' | 'FileIsNotText' | 'FileIsTooLarge' | 'FormatIsNotSupported'
>;

interface KnownFormat {
  readonly format: string;
  readonly begins: readonly number[];
  readonly advice: string;
}

const asBytes = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const SAVE_AS_TEXT = 'Save it as plain text (.txt, UTF-8), or copy its text and paste that.';

/** Formats that are recognised by their first bytes, whatever the file is called. */
const NOT_READ_YET: readonly KnownFormat[] = [
  { format: 'PDF', begins: asBytes('%PDF-'), advice: 'Open it, select all, and paste the text.' },
  { format: 'Word, OpenDocument or another zip file', begins: asBytes('PK\x03\x04'), advice: SAVE_AS_TEXT },
  { format: 'old Word (.doc)', begins: [0xd0, 0xcf, 0x11, 0xe0], advice: SAVE_AS_TEXT },
  { format: 'RTF', begins: asBytes('{\\rtf'), advice: SAVE_AS_TEXT },
  { format: 'HTML', begins: asBytes('<!doctype html'), advice: 'Open it in a browser and paste the text.' },
  { format: 'HTML', begins: asBytes('<html'), advice: 'Open it in a browser and paste the text.' },
];

/**
 * The text of a file, in Unicode NFC and without byte order mark. Every `source` span of a reading
 * counts UTF-16 code units in exactly this text. UTF-8, UTF-16 with a byte order mark, and, for
 * what is not valid UTF-8, windows-1252 (old Norwegian text files).
 */
export const sourceText = (bytes: Uint8Array): string | DecodeRefusal => {
  if (bytes.length > LARGEST_FILE) {
    return refuse('FileIsTooLarge', {
      bytes: bytes.length,
      limit: LARGEST_FILE,
      advice: 'Split it: one file per meeting.',
    });
  }
  const known = NOT_READ_YET.find((format) => beginsWith(bytes, format.begins));
  if (known) return refuse('FormatIsNotSupported', { format: known.format, advice: known.advice });
  const text = decodeMinutes(bytes);
  if (text.trim() === '') return refuse('FileIsEmpty', { advice: 'Send a file with text in it.' });
  if (looksBinary(text)) return refuse('FileIsNotText', { advice: SAVE_AS_TEXT });
  return text;
};

const beginsWith = (bytes: Uint8Array, begins: readonly number[]): boolean =>
  begins.every((expected, index) => lowerCase(bytes[index]) === lowerCase(expected));

const lowerCase = (byte: number | undefined): number =>
  byte === undefined ? -1 : byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;

/** The same text for a file that is known to be readable; for any other, whatever its bytes give. */
export const decodeMinutes = (bytes: Uint8Array): string => decode(bytes).normalize('NFC');

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Text has tabs, line ends and form feeds, but next to no other control characters. */
const looksBinary = (text: string): boolean => {
  if (text.includes('\0')) return true;
  let control = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) control += 1;
  }
  return control > text.length / 100;
};
