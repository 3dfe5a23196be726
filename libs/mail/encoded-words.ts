/** An encoded word of RFC 2047 in UTF-8, and the white space before a next one, which is no text. */
const WORD = /=\?utf-8\?([bq])\?([^?]*)\?=(?:\s+(?==\?utf-8\?))?/gi;
const RUN = /(?:=\?utf-8\?[bq]\?[^?]*\?=\s*)+(?<!\s)/gi;

const fromQ = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll('_', ' ')
      .replaceAll(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

const bytesOf = ([, encoding = '', text = '']: RegExpMatchArray): Buffer =>
  encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : fromQ(text);

/** Header text as people read it. Neighbouring words are one text, even where they split a letter. */
export const decodeWords = (header: string): string =>
  header.replaceAll(RUN, (run) => Buffer.concat([...run.matchAll(WORD)].map(bytesOf)).toString('utf8'));
