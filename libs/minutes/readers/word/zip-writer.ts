import { crc32 } from 'node:zlib';

interface Packed {
  readonly name: Buffer;
  /** As it stands in the zip file. */
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly at: number;
}

type Pack = (bytes: Uint8Array) => Uint8Array;

/** Names are in UTF-8 (bit 11 of the flags). */
const FLAGS = 0x0800;
const VERSION = 20;

const STORED = 0;
const DEFLATED = 8;

/** A zip file of the given files (APPNOTE.TXT 4.3): as they are, or each deflated by `deflate`. */
export const zipOf = (files: ReadonlyMap<string, Uint8Array>, deflate?: Pack): Uint8Array => {
  const parts: Uint8Array[] = [];
  const entries: Packed[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const entry = {
      name: Buffer.from(path),
      bytes: deflate ? deflate(bytes) : bytes,
      method: deflate ? DEFLATED : STORED,
      unpacked: bytes.length,
      crc: crc32(bytes),
      at,
    };
    const header = Buffer.concat([localHeader(entry), entry.name]);
    entries.push(entry);
    parts.push(header, entry.bytes);
    at += header.length + entry.bytes.length;
  }
  const directory = Buffer.concat(entries.flatMap((entry) => [directoryEntry(entry), entry.name]));
  return Buffer.concat([...parts, directory, directoryEnd(entries.length, directory.length, at)]);
};

const localHeader = (entry: Packed): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, entry, 4);
  return header;
};

const directoryEntry = (entry: Packed): Buffer => {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, entry, 6);
  header.writeUInt32LE(entry.at, 42);
  return header;
};

const writeCommon = (header: Buffer, { name, bytes, method, unpacked, crc }: Packed, at: number): void => {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(bytes.length, at + 14);
  header.writeUInt32LE(unpacked, at + 18);
  header.writeUInt16LE(name.length, at + 22);
};

const directoryEnd = (count: number, length: number, at: number): Buffer => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(at, 16);
  return end;
};
