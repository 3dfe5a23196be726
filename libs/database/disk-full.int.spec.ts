import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTypeScript } from '../../test/support/typescript-process.js';

/** Runs a command with a small disk of its own at `folder`, which vanishes together with it. */
const withSmallDisk = (folder: string): readonly string[] => [
  ...['unshare', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']), '--mount'],
  ...['sh', '-c', `mount -t tmpfs -o size=110m tmpfs '${folder}' && exec "$@"`, 'sh'],
];

const folder = mkdtempSync(join(tmpdir(), 'tingbok-full-'));
const [command = '', ...args] = [...withSmallDisk(folder), 'true'];
const probe = spawnSync(command, args, { encoding: 'utf8' });
const why = probe.status === 0 ? '' : ` (not run: no small disk can be mounted here: ${probe.stderr.trim()})`;
const onSmallDisk = probe.status === 0 ? it : it.skip;

describe('an embedded database on a full disk', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  const tell = async (mode: string, lines: number): Promise<(string | undefined)[]> => {
    const script = new URL('./testing/fill-disk.ts', import.meta.url);
    const child = runTypeScript(script, [folder, mode], withSmallDisk(folder));
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
