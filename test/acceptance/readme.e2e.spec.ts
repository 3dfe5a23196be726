import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { readRuntime } from '#application';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
    language,
    lines: text.split('\n').filter((line) => line !== ''),
  }));

const LIMIT = 120_000;

/** The README is run as it is printed: commands as a reader would paste them, and what they print. */
describe('The README', () => {
  let folder: TemporaryFolder;
  let blocks: readonly Block[];
  const services: ChildProcess[] = [];
  const root = resolve('.');

  /** The tree of the project without its data, so that a running service of the reader's is left alone. */
  const copyOfTheProject = async (): Promise<string> => {
    const copy = join(folder.path, 'tingbok');
    await mkdir(copy);
    for (const name of [
      'package.json',
      'package-lock.json',
      'nest-cli.json',
      'tsconfig.json',
      'apps',
      'libs',
      'infra',
      'docs',
      'dist',
    ]) {
      await cp(join(root, name), join(copy, name), { recursive: true, preserveTimestamps: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    return copy;
  };
  let copy = '';

  const shell = (lines: readonly string[]): ChildProcess =>
    spawn('bash', ['-euc', lines.join('\n')], {
      cwd: copy,
      detached: true,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const run = async (lines: readonly string[]): Promise<string> => {
    const child = shell(lines);
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (out += text));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${lines.join('\n')}\nended with ${code}:\n${out}`);
    return out;
  };

  const start = async (lines: readonly string[], dataDir: string): Promise<void> => {
    const child = shell(lines);
    services.push(child);
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (out += text));
    const limit = performance.now() + LIMIT;
    for (;;) {
      const runtime = await readRuntime(join(copy, dataDir));
      const ready =
        runtime !== undefined &&
        (await fetch(`${runtime.url}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        ));
      if (ready) return;
      if (performance.now() > limit || child.exitCode !== null)
        throw new Error(`${lines.join('\n')} did not start:\n${out}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  };

  const isFree = (port: number): Promise<boolean> =>
    new Promise((done) => {
      const server = createServer()
        .once('error', () => done(false))
        .once('listening', () => server.close(() => done(true)))
        .listen(port, '127.0.0.1');
    });

  beforeAll(async () => {
    folder = await temporaryFolder();
    blocks = blocksOf(await readFile('README.md', 'utf8'));
    copy = await copyOfTheProject();
    for (const port of [3000, 3001]) {
      if (!(await isFree(port)))
        throw new Error(`The README’s port ${port} is in use: stop what listens there`);
    }
  }, LIMIT);
  afterAll(async () => {
    for (const child of services) {
      const closed = once(child, 'close');
      if (child.pid !== undefined && child.exitCode === null) {
        process.kill(-child.pid, 'SIGTERM');
        await closed;
      }
    }
    await folder?.remove();
  }, LIMIT);

  it('prints commands that work, and what they print', async () => {
    let printed = '';
    for (const { language, lines } of blocks) {
      if (language === 'sh' && lines[0] === 'npm run up') await start(lines, 'data');
      else if (language === 'sh rehearsal') await start(lines, 'data/rehearsal');
      else if (language === 'sh') printed = await run(lines);
      else if (language === 'text') expect(missingFrom(printed, lines)).toEqual([]);
    }
  }, 600_000);

  it('names only scripts that there are', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...(await readFile('README.md', 'utf8')).matchAll(/npm (?:run (?:-s )?)?(\w+)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => name !== undefined && scripts[name] === undefined)).toEqual([]);
  });
});

/** Lines of the README that the output does not have, in that order; `…` stands for any lines between. */
const missingFrom = (printed: string, lines: readonly string[]): readonly string[] => {
  const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const output = folded(printed);
  let from = 0;
  return lines.filter((line) => {
    if (line === '…') return false;
    const at = output.indexOf(folded(line), from);
    if (at >= 0) from = at;
    return at < 0;
  });
};
