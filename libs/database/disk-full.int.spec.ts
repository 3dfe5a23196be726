import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNoSmallDisk, withSmallDisk } from '../../test/support/small-disk.js';
import { runTypeScript } from '../../test/support/typescript-process.js';

const folder = mkdtempSync(join(tmpdir(), 'tingbok-full-'));
const problem = whyNoSmallDisk(folder);
const why = problem === undefined ? '' : ` (not run: no small disk can be mounted here: ${problem})`;
const onSmallDisk = problem === undefined ? it : it.skip;

describe('an embedded database on a full disk', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  const tell = async (mode: string, lines: number): Promise<(string | undefined)[]> => {
    const script = new URL('./testing/fill-disk.ts', import.meta.url);
    const child = runTypeScript(script, [folder, mode], withSmallDisk(folder, 110));
    try {
      const told: (string | undefined)[] = [];
      while (told.length < lines) told.push(await child.nextLine());
      return told;
    } finally {
      await child.kill();
    }
  };

  onSmallDisk(
    `refuses to write, keeps reading what it acknowledged, and writes again once there is room${why}`,
    async () => {
      const [refused, acknowledged, readable, again] = await tell('table', 4);
      expect(refused).toBe('refused by DiskIsFull');
      expect(Number(acknowledged)).toBeGreaterThan(0);
      expect(readable).toBe(acknowledged);
      expect(again).toBe('1');
    },
  );

  onSmallDisk(
    `halts with an error, and not with the whole process, when even its journal cannot grow${why}`,
    async () => {
      const [refused, acknowledged, ...then] = await tell('journal', 5);
      expect(refused).toBe('refused by DatabaseHalted');
      expect(Number(acknowledged)).toBeGreaterThan(0);
      expect(then).toEqual(['DatabaseHalted', 'DatabaseHalted', 'closed']);
    },
  );
});
