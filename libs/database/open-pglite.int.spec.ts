import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTypeScript } from '../../test/support/typescript-process.js';
import { openDatabase } from './index.js';

describe('an embedded database in a folder', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tingbok-data-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  it('is made by the first start, also after one that was cut short, and kept by the next', async () => {
    await mkdir(join(dataDir, 'pglite.unfinished'));
    await writeFile(join(dataDir, 'pglite.unfinished', 'PG_VERSION'), '18\n');
    const first = await openDatabase({ dataDir });
    await first.execute(
      'create schema scratch; create table scratch.item (n int); insert into scratch.item values (7)',
    );
    await expect(openDatabase({ dataDir })).rejects.toThrow('is in use by process');
    await first.close();
    await first.close();
    expect(await readdir(dataDir)).not.toContain('pglite.unfinished');
    const second = await openDatabase({ dataDir });
    expect(await second.query('select n from scratch.item')).toEqual([{ n: 7 }]);
    await second.close();
  });

  it('loses nothing that was acknowledged when its process is killed', async () => {
    const child = runTypeScript(new URL('./testing/append-until-killed.ts', import.meta.url), [dataDir]);
    let acknowledged = 0;
    while (acknowledged < 200) acknowledged = Number(await child.nextLine());
    await child.kill('SIGKILL');
    for (let line = await child.nextLine(); line; line = await child.nextLine()) acknowledged = Number(line);
    const database = await openDatabase({ dataDir });
    const [row] = await database.query<{ last: number; count: bigint }>(
      'select max(n) as last, count(*) as count from scratch.item',
    );
    await database.close();
    expect(row?.last).toBeGreaterThanOrEqual(acknowledged);
    expect(row?.count).toBe(BigInt(row?.last ?? 0));
  });
});
