import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { READING_LIMITS } from '../limits.js';
import { readMinutes } from '../read-minutes.js';
import { openMinutesReader, type MinutesReader, type ReaderOptions } from './minutes-reader.js';

/** Threads load sources here, so they need the mappings of the tests. */
const open = (options: ReaderOptions = {}): MinutesReader =>
  openMinutesReader({
    entry: new URL('./reading-thread.ts', import.meta.url),
    execArgv: ['--import', pathToFileURL('test/support/typescript-hooks.mjs').href],
    ...options,
  });

const SAMPLE = { fileName: 'sample.txt', bytes: readFileSync('docs/samples/referat-havneutvalget.txt') };
const CELLS = '<td>x</td>'.repeat(40);
/** A small file that takes hundreds of megabytes to open. */
const HUGE = {
  fileName: 'huge.html',
  bytes: new TextEncoder().encode(`<!doctype html><table>${`<tr>${CELLS}</tr>`.repeat(10_000)}</table>`),
};

const within = async <Result>(options: ReaderOptions, use: (reader: MinutesReader) => Promise<Result>) => {
  const reader = open(options);
  try {
    return await use(reader);
  } finally {
    await reader.close();
  }
};

describe('a reader with threads of its own', () => {
  it('reads what would be read without one', async () => {
    const read = await within({}, (reader) => reader.read(SAMPLE));
    expect(read).toEqual(await readMinutes(SAMPLE));
  });

  it('gives a file up that takes longer than it may', async () => {
    const limits = { ...READING_LIMITS, milliseconds: 1 };
    expect(await within({ limits }, (reader) => reader.read(HUGE))).toMatchObject({
      refused: 'ReadingTakesTooLong',
      details: { seconds: 0.001, advice: expect.any(String) },
    });
  });

  it('gives a file up that takes more memory than it may, and reads the next', async () => {
    const limits = { ...READING_LIMITS, megabytes: 60 };
    const [huge, next] = await within({ limits }, async (reader) => [
      await reader.read(HUGE),
      await reader.read(SAMPLE),
    ]);
    expect(huge).toMatchObject({ refused: 'ReadingTakesTooMuch', details: { megabytes: 60 } });
    expect(next).toMatchObject({ reading: { schema: 'tingbok-reading/1' } });
  });

  it('refuses more bytes than it may without handing them to a thread', async () => {
    const limits = { ...READING_LIMITS, bytes: 10 };
    expect(await within({ limits }, (reader) => reader.read(SAMPLE))).toMatchObject({
      refused: 'FileIsTooLarge',
      details: { limit: 10 },
    });
  });

  it('reads many files that come at once, each for itself', async () => {
    const files = Array.from({ length: 6 }, (_, index) => ({ ...SAMPLE, fileName: `${index}.txt` }));
    const read = await within({}, (reader) => Promise.all(files.map((file) => reader.read(file))));
    expect(read.map((one) => ('reading' in one ? one.reading.file : null))).toEqual(
      files.map(({ fileName }) => fileName),
    );
  });
});
