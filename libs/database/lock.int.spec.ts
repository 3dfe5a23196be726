import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '#kernel';
import { runTypeScript, type TypeScriptProcess } from '../../test/support/typescript-process.js';
import { DataFolderIsInUse, lockFolder, openPglite, type FolderLock } from './index.js';
import { identityOf } from './process-identity.js';

describe("a data folder's lock", () => {
  let folder: string;
  const children: TypeScriptProcess[] = [];

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'tingbok-lock-')), 'data');
  });
  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => child.kill()));
    await rm(join(folder, '..'), { recursive: true });
  });

  const lockFile = () => join(folder, 'tingbok.lock');
  const inAnotherProcess = (): TypeScriptProcess => {
    const child = runTypeScript(new URL('./testing/hold-folder.ts', import.meta.url), [folder]);
    children.push(child);
    return child;
  };
  const take = async (): Promise<FolderLock> => {
    const lock = await lockFolder(folder);
    if (isRefusal(lock)) throw new DataFolderIsInUse(lock);
    return lock;
  };

  it('makes the folder for its owner only, and says in a file who holds it', async () => {
    const lock = await take();
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(lockFile())).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(lockFile(), 'utf8'))).toEqual(identityOf(process.pid));
    await lock.release();
    await expect(stat(lockFile())).rejects.toThrow('ENOENT');
  });

  it('can be given back and taken again, and giving back twice does no harm', async () => {
    const first = await take();
    await first.release();
    const second = await take();
    await first.release();
    expect(await lockFolder(folder)).toMatchObject({ refused: 'DataFolderIsInUse' });
    await second.release();
  });

  it('is refused to a second process, with one line that says who has it and what to do', async () => {
    const child = inAnotherProcess();
    expect(await child.nextLine()).toBe('held');
    await expect(openPglite({ folder })).rejects.toThrow(
      `The data folder ${folder} is in use by process ${child.pid}: stop it first, or set DATA_DIR to another folder.`,
    );
  });

  it('is free again when its process was killed', async () => {
    const child = inAnotherProcess();
    expect(await child.nextLine()).toBe('held');
    await child.kill('SIGKILL');
    expect(JSON.parse(await readFile(lockFile(), 'utf8'))).toMatchObject({ pid: child.pid });
    await (await take()).release();
  });

  it('left behind by a killed process goes to exactly one of many that want it', async () => {
    const first = inAnotherProcess();
    expect(await first.nextLine()).toBe('held');
    await first.kill('SIGKILL');
    const answers = await Promise.all(Array.from({ length: 5 }, () => inAnotherProcess().nextLine()));
    expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
    expect(answers.filter((answer) => answer?.startsWith('refused'))).toHaveLength(4);
  });

  it.each([
    ['a process that is no more', JSON.stringify({ pid: 2 ** 30, startedAt: 'x' })],
    ['an earlier process of the same number', JSON.stringify({ pid: process.ppid, startedAt: 'long ago' })],
    ['nobody, because it is empty', ''],
    ['nobody, because it was cut short', '{"pid":12'],
    ['nobody, because it is something else', '[null]'],
  ])('is taken over from %s', async (_, content) => {
    await (await take()).release();
    await writeFile(lockFile(), content);
    const lock = await take();
    expect(JSON.parse(await readFile(lockFile(), 'utf8'))).toEqual(identityOf(process.pid));
    await lock.release();
  });

  it('is respected when it names a living process, even one that another program wrote there', async () => {
    await (await take()).release();
    await writeFile(lockFile(), JSON.stringify(identityOf(process.ppid)));
    expect(await lockFolder(folder)).toEqual({
      refused: 'DataFolderIsInUse',
      details: { folder, pid: process.ppid },
    });
  });
});
