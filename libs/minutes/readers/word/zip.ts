import { crc32, inflateRawSync } from 'node:zlib';
import { refuse } from '#kernel';
import type { OpenRefusal } from '../../document.js';

/** One file in a zip file, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its own header begins. */
  readonly at: number;
}

export type ZipDirectory = readonly ZipEntry[];

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of the directory is the last thing in the file but for a comment. */
const LONGEST_END = 22 + 0xffff;
const STORED = 0;
const DEFLATED = 8;

export const damaged = (): OpenRefusal =>
  refuse('FileIsDamaged', { advice: 'Open it in Word, save it again as .docx, and send that file.' });

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The directory at the end of a zip file (APPNOTE.TXT 4.3); null when it is cut off or makes no sense. */
export const zipDirectory = (bytes: Uint8Array): ZipDirectory | null => {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(view, at);
    if (!entry) return null;
    entries.push(entry);
    at += 46 + lengthsAt(view, at + 28);
  }
  return entries;
};

const endOfDirectory = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - LONGEST_END);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
};

/** Name, extra field and comment. */
const lengthsAt = (view: DataView, at: number): number =>
  view.getUint16(at, true) + view.getUint16(at + 2, true) + view.getUint16(at + 4, true);

const entryAt = (view: DataView, at: number): ZipEntry | null => {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const length = view.getUint16(at + 28, true);
  if (at + 46 + length > view.byteLength) return null;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, length);
  return {
    name: new TextDecoder().decode(name),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
};

/**
 * A file out of the zip file. Never more bytes than its directory tells: null when there are more or fewer, or
 * others than its checksum says.
 */
export const unpack = (bytes: Uint8Array, entry: ZipEntry): Uint8Array | null => {
  const packed = packedBytes(bytes, entry);
  const unpacked = packed && inflated(packed, entry);
  return unpacked?.length === entry.unpacked && crc32(unpacked) === entry.crc ? unpacked : null;
};

const packedBytes = (bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null => {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
};

const inflated = (packed: Uint8Array, { method, unpacked }: ZipEntry): Uint8Array | null => {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return null;
  }
};
