import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { openMinutesReader, type MinutesReader, type MinutesRead } from './index.js';
import { READING_LIMITS } from './limits.js';
import { mutilated, mutilatedText, type Seed } from './testing/mutilated.js';

/*
 * Real files, mutilated: whatever comes in, an answer comes out, in time, and it quotes nothing that the
 * file does not say. FUZZ_RUNS tries more; FAST_CHECK_SEED goes back to what was found.
 */

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const AT_ONCE = 50;

const REAL = process.env['TINGBOK_MINUTES'] ?? '../shared/minutes';
const FOLDERS = ['docs/samples', 'libs/minutes/testing', REAL, join(REAL, 'dev')];
const READABLE = /\.(?:txt|md|html|docx|pdf)$/;

const seeds: readonly Seed[] = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => READABLE.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
);
if (!existsSync(REAL))
  process.stdout.write(
    `Real minutes are not at ${REAL} (TINGBOK_MINUTES): only own samples are mutilated.\n`,
  );

/** Reading a PDF or a Word file costs as much as reading thirty texts. */
const isText = ({ name }: Seed): boolean => /\.(?:txt|md|html)$/.test(name);
const texts = seeds.filter(isText);
const packed = seeds.filter((seed) => !isText(seed));

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const withoutTags = (text: string): string => folded(text.replace(/<\/?[a-z][^<>]*>|•/gi, ' '));

const saysSo = ({ reading, text }: MinutesRead): void => {
  const source = folded(text);
  const plain = withoutTags(text);
  for (const { text: quoted, source: span } of [...reading.actions, ...reading.decisions]) {
    if (!source.includes(quoted) && !plain.includes(quoted))
      throw new Error(`The file does not say: ${quoted}`);
    if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
      throw new Error(`Not in the text: ${JSON.stringify(span)}`);
  }
};

describe('real files, mutilated,', () => {
  let reader: MinutesReader;

  beforeAll(() => {
    reader = openMinutesReader({
      limits: { ...READING_LIMITS, milliseconds: 60_000 },
      entry: new URL('./thread/reading-thread.ts', import.meta.url),
      execArgv: ['--import', pathToFileURL('test/support/typescript-hooks.mjs').href],
    });
  });
  afterAll(() => reader.close());

  const check = async ({ name, bytes }: Seed): Promise<void> => {
    const answer = await reader.read({ fileName: name, bytes });
    if ('reading' in answer) return saysSo(answer);
    if (answer.refused.startsWith('Reading')) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    if (answer.details['advice'] === undefined) throw new Error(`No advice: ${JSON.stringify(answer)}`);
  };

  const checkAll = (files: fc.Arbitrary<Seed>, runs: number) =>
    fc.assert(
      fc.asyncProperty(fc.array(files, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (many) => {
        await Promise.all(many.map(check));
      }),
      { numRuns: Math.ceil(runs / AT_ONCE), endOnFailure: true },
    );

  it(
    `are answered for: ${RUNS} texts`,
    () =>
      checkAll(
        fc.oneof({ arbitrary: mutilated(texts), weight: 4 }, { arbitrary: mutilatedText(texts), weight: 1 }),
        RUNS,
      ),
    600_000,
  );

  it(
    `are answered for: ${Math.ceil(RUNS / 20)} PDF and Word files`,
    () => checkAll(mutilated(packed), Math.ceil(RUNS / 20)),
    600_000,
  );
});
