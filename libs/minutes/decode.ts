/**
 * Text of bytes: UTF-8, UTF-16 with a byte order mark, and, for what is not valid UTF-8, windows-1252 (old
 * Norwegian text files). In Unicode NFC and without byte order mark.
 */
export const decodeText = (bytes: Uint8Array): string => decode(bytes).normalize('NFC');

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
export const looksBinary = (text: string): boolean => {
  if (text.includes('\0')) return true;
  let control = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) control += 1;
  }
  return control > text.length / 100;
};
