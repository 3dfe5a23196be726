import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newToken, readRuntime, writeRuntime, type Runtime } from './runtime.js';

const runtime: Runtime = { url: 'http://127.0.0.1:3000', token: newToken(), pid: 7 };

describe('What a service leaves word of', () => {
  let folder: string;
  const file = () => join(folder, 'runtime.json');
  const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tingbok-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is read as it was written', async () => {
    await writeRuntime(folder, runtime);
    expect(await readRuntime(folder)).toEqual(runtime);
  });

  it('is readable by its user alone, also where a file with wider rights lay before', async () => {
    await writeFile(file(), 'old', { mode: 0o644 });
    await chmod(file(), 0o644);
    await writeRuntime(folder, runtime);
    expect(await modeOf(file())).toBe(0o600);
  });

  it('leaves nothing half-written beside it', async () => {
    await writeRuntime(folder, runtime);
    await writeRuntime(folder, { ...runtime, pid: 0 });
    expect(await readdir(folder)).toEqual(['runtime.json']);
    expect((await readRuntime(folder))?.pid).toBe(0);
  });

  it('makes the folder that is not there yet, for its user alone', async () => {
    const deeper = join(folder, 'data', 'here');
    await writeRuntime(deeper, runtime);
    expect(await readRuntime(deeper)).toEqual(runtime);
    expect(await modeOf(deeper)).toBe(0o700);
  });

  it.each([
    ['half of it', JSON.stringify(runtime).slice(0, 30)],
    ['nothing', ''],
    ['no JSON', 'pid: 7'],
    ['another shape', JSON.stringify({ ...runtime, token: 'short' })],
    ['a part of it', JSON.stringify({ url: runtime.url })],
    ['no address', JSON.stringify({ ...runtime, url: 'here' })],
  ])('is not believed when the file holds %s', async (_, content) => {
    await writeFile(file(), content);
    expect(await readRuntime(folder)).toBeUndefined();
  });

  it('is not there where no service ever was', async () => {
    expect(await readRuntime(folder)).toBeUndefined();
    expect(await readRuntime(join(folder, 'nowhere'))).toBeUndefined();
  });

  it('carries a token that is long, fits a header and is never the same', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
