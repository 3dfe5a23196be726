import { decodeText } from '../../decode.js';

/** The specification lets a page name its encoding in its first 1 024 bytes; some writers need more. */
const META_WITHIN = 4_096;
const META = /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;

/** Text of a page: encoded as its byte order mark says, else as it says itself, else as any text. Unicode NFC. */
export const decodePage = (bytes: Uint8Array): string => {
  const isMarked = bytes[0] === 0xff || bytes[0] === 0xfe || (bytes[0] === 0xef && bytes[1] === 0xbb);
  const named = META.exec(new TextDecoder('latin1').decode(bytes.subarray(0, META_WITHIN)))?.[1];
  return isMarked || named === undefined ? decodeText(bytes) : decodeAs(named, bytes);
};

/** A page that names an encoding that there is not, or that it is not in, or that could not have told it, is any text. */
const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  try {
    if (/utf-?16|ucs/i.test(encoding)) return decodeText(bytes);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return decodeText(bytes);
  }
};
