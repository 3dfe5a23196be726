import { decodeText } from './decode.js';
import { openDocument } from './open.js';
import { READING_LIMITS } from './limits.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it.each([
    ['UTF-8', bytes('Møte på Ås')],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Møte på Ås')])],
    ['UTF-16, little endian', new Uint8Array([0xff, 0xfe, ...Buffer.from('Møte på Ås', 'utf16le')])],
    ['UTF-16, big endian', new Uint8Array([0xfe, 0xff, ...Buffer.from('Møte på Ås', 'utf16le').swap16()])],
    ['windows-1252', new Uint8Array(Buffer.from('Møte på Ås', 'latin1'))],
    ['letters and rings apart', bytes('Møte pa\u030a A\u030as')],
  ])('is read from %s', (_, file) => {
    expect(decodeText(file)).toBe('Møte på Ås');
  });

  it.each([
    ['nothing at all', new Uint8Array(), 'FileIsEmpty'],
    ['blanks alone', bytes(' \n\t '), 'FileIsEmpty'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'FormatIsNotSupported'],
    ['a rich text file', bytes('{\\rtf1 Møte}'), 'FormatIsNotSupported'],
    [
      'an image',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'FileIsNotText',
    ],
    ['more bytes than the limit', new Uint8Array(READING_LIMITS.bytes + 1).fill(65), 'FileIsTooLarge'],
    ['more text than the limit', new Uint8Array(READING_LIMITS.letters + 1).fill(65), 'FileIsTooLarge'],
  ])('is refused for %s, with advice', async (_, file, rule) => {
    expect(await openDocument(file)).toMatchObject({
      refused: rule,
      details: { advice: expect.any(String) },
    });
  });
});
