import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { temporaryFolder, type TemporaryFolder } from '../../../test/support/temporary-folder.js';
import { FileExists, openFile, openStream, unpacked, writeFileWhole } from './files.js';
import { inChunks } from './testing.js';

const text = async function* (...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
};

const gathered = async (bytes: AsyncIterable<Uint8Array>): Promise<string> =>
  Buffer.concat(await Array.fromAsync(bytes)).toString();

describe('A file that is written whole', () => {
  let folder: TemporaryFolder;
  const path = (name: string) => join(folder.path, name);

  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => folder.remove());

  it('is there at the end, and only its owner may read it', async () => {
    await writeFileWhole(path('a'), text('one, ', 'two'));
    expect(await readFile(path('a'), 'utf8')).toBe('one, two');
    expect((await stat(path('a'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder.path)).toEqual(['a']);
  });

  it('is packed when its name says so', async () => {
    await writeFileWhole(path('a.gz'), text('one, ', 'two'));
    expect(gunzipSync(await readFile(path('a.gz'))).toString()).toBe('one, two');
  });

  it('grows beside its place', async () => {
    const seen: string[][] = [];
    const watched = async function* () {
      yield 'x'.repeat(1_000_000);
      seen.push(await readdir(folder.path));
      yield 'y';
    };
    await writeFileWhole(path('a'), watched());
    expect(seen).toEqual([['a.partial']]);
  });

  it('is not there at all when it could not be finished, and what was there before stays', async () => {
    await writeFile(path('a'), 'before');
    const broken = async function* () {
      yield 'x';
      throw new Error('database away');
    };
    await expect(writeFileWhole(path('a'), broken(), { overwrite: true })).rejects.toThrow('database away');
    await expect(writeFileWhole(path('b.gz'), broken())).rejects.toThrow('database away');
    expect(await readFile(path('a'), 'utf8')).toBe('before');
    expect(await readdir(folder.path)).toEqual(['a']);
  });

  it('is given up when it is told to stop', async () => {
    const abort = new AbortController();
    const endless = async function* () {
      for (let n = 0; ; n += 1) {
        if (n === 20) abort.abort();
        yield 'x'.repeat(100_000);
        await new Promise(setImmediate);
      }
    };
    await expect(writeFileWhole(path('a'), endless(), { signal: abort.signal })).rejects.toThrow(/abort/i);
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('takes the place of another only when it may', async () => {
    await writeFile(path('a'), 'before');
    await expect(writeFileWhole(path('a'), text('after'))).rejects.toThrow(FileExists);
    expect(await readFile(path('a'), 'utf8')).toBe('before');
    await writeFileWhole(path('a'), text('after'), { overwrite: true });
    expect(await readFile(path('a'), 'utf8')).toBe('after');
  });

  it('takes the place of a draft that a killed program left', async () => {
    await writeFile(path('a.partial'), 'x'.repeat(10_000));
    await writeFileWhole(path('a'), text('whole'));
    expect(await readFile(path('a'), 'utf8')).toBe('whole');
    expect(await readdir(folder.path)).toEqual(['a']);
  });

  it('needs a folder, and is no folder', async () => {
    await mkdir(path('folder'));
    await expect(writeFileWhole(path('nowhere/a'), text('x'))).rejects.toThrow(/ENOENT/);
    await expect(writeFileWhole(path('folder'), text('x'), { overwrite: true })).rejects.toThrow();
  });
});

describe('A file that is read', () => {
  it.each([1, 2, 3, 1_000])('is unpacked when it is packed, in chunks of %d', async (size) => {
    for (const content of ['', 'a', 'ab', 'abc'.repeat(10_000)]) {
      expect(await gathered(unpacked(inChunks(gzipSync(content), size)))).toBe(content);
      expect(await gathered(unpacked(inChunks(Buffer.from(content), size)))).toBe(content);
    }
  });

  it('tells how far it has been read, when its size is known', async () => {
    const stream = Readable.from([Buffer.from('abcd'), Buffer.from('efgh')]);
    const file = openStream(stream, 8);
    const seen: (number | undefined)[] = [];
    for await (const _ of file.bytes) seen.push(file.progress());
    expect(seen).toEqual([0.5, 1]);
    expect(openStream(Readable.from([])).progress()).toBeUndefined();
  });

  it('and is not there is an error', async () => {
    await expect(openFile('/nowhere/at/all')).rejects.toThrow(/ENOENT/);
  });

  it('is let go of when nobody reads on', async () => {
    const stream = Readable.from(inChunks(gzipSync('abc'.repeat(1_000_000)), 100));
    for await (const _ of openStream(stream).bytes) break;
    expect(stream.destroyed).toBe(true);
  });
});
