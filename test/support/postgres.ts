import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export interface PostgresServer {
  /** `postgres://…` of the superuser, to the database `postgres`. */
  readonly url: string;
  /** Process id of the server that runs now. */
  readonly pid: number;
  /** Makes an empty database and returns its URL. */
  createDatabase(): Promise<string>;
  /** Like a crash: SIGKILL. The files stay, `restart` recovers them. */
  kill(): Promise<void>;
  /** Starts it again, on the same files and port; stops it first when it still runs. */
  restart(): Promise<void>;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root, so a test that is root runs it as the package's own user. */
interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const BINARIES = '/usr/lib/postgresql';
const START_LIMIT_MS = 30_000;

const findBinaries = (): string => {
  let versions: string[] = [];
  try {
    versions = readdirSync(BINARIES).sort((a, b) => Number(b) - Number(a));
  } catch {
    // The same as an empty folder.
  }
  const [newest] = versions;
  if (!newest) throw new Error(`No PostgreSQL under ${BINARIES}: apt-get install postgresql`);
  return join(BINARIES, newest, 'bin');
};

const findAccount = (): Account => {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  if (!line)
    throw new Error(
      'PostgreSQL does not run as root and there is no user postgres: apt-get install postgresql',
    );
  const [, , uid, gid] = line.split(':').map(Number);
  return { uid: uid as number, gid: gid as number };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const run = async (command: string, args: readonly string[], account: Account): Promise<void> => {
  const child = spawn(command, args, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said}`);
};

const query = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * Ends the server and removes its files when this process is gone, however it went: the watcher's input
 * then closes. Returns how to call it off.
 */
const watchOver = (pid: number, folder: string, account: Account): (() => void) => {
  const atTheEnd = `kill -QUIT ${pid}; sleep 1; rm -rf '${folder}'`;
  const watcher = spawn('sh', ['-c', `cat > /dev/null; ${atTheEnd}`], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  const input = watcher.stdin as Socket;
  input.unref();
  return () => {
    watcher.kill('SIGKILL');
    input.destroy();
  };
};

class Server implements PostgresServer {
  #child: ChildProcess | undefined;
  #databases = 0;
  readonly url: string;
  #callOffWatcher: (() => void) | undefined;

  constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly settings: { readonly account: Account; readonly fsync: boolean },
  ) {
    this.url = `postgres://tingbok@127.0.0.1:${port}/postgres`;
  }

  get pid(): number {
    if (!this.#child?.pid) throw new Error('This PostgreSQL does not run now.');
    return this.#child.pid;
  }

  /** A killed server's children may still hold its memory for a moment, so a start is tried again. */
  async start(): Promise<void> {
    const limit = performance.now() + START_LIMIT_MS;
    for (;;) {
      const failure = await this.#tryToStart(limit);
      if (!failure) return;
      if (performance.now() > limit) throw new Error(`PostgreSQL did not start: ${failure}`);
      await wait(200);
    }
  }

  async createDatabase(): Promise<string> {
    this.#databases += 1;
    const name = `test_${this.#databases}`;
    await query(this.url, `create database ${name}`);
    return this.url.replace(/postgres$/, name);
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async restart(): Promise<void> {
    await this.#end('SIGINT');
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#end('SIGINT');
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    this.#callOffWatcher?.();
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
  }

  /** Returns what it said when it could not start. */
  async #tryToStart(limit: number): Promise<string | undefined> {
    const { account, fsync } = this.settings;
    const args = [
      '-D',
      join(this.folder, 'data'),
      '-k',
      this.folder,
      '-h',
      '127.0.0.1',
      '-p',
      String(this.port),
    ];
    const child = spawn(join(findBinaries(), 'postgres'), [...args, '-c', `fsync=${fsync ? 'on' : 'off'}`], {
      ...account,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
    child.unref();
    const running = (): boolean => child.exitCode === null && child.signalCode === null;
    while (running() && performance.now() < limit) {
      if (
        await query(this.url, 'select 1').then(
          () => true,
          () => false,
        )
      ) {
        this.#child = child;
        this.#callOffWatcher = watchOver(this.pid, this.folder, account);
        return undefined;
      }
      await wait(50);
    }
    child.kill('SIGKILL');
    return said || 'no word of it within the limit';
  }
}

/**
 * Starts a PostgreSQL of its own, on a free loopback port and with its files in a temporary folder.
 * A server that happens to run on the machine is never used.
 */
export const startPostgres = async ({
  fsync = true,
}: { readonly fsync?: boolean } = {}): Promise<PostgresServer> => {
  const binaries = findBinaries();
  const account = findAccount();
  const folder = await mkdtemp(join(tmpdir(), 'tingbok-postgres-'));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const initdb = [
    '-D',
    join(folder, 'data'),
    '-U',
    'tingbok',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ];
  await run(join(binaries, 'initdb'), initdb, account);
  const server = new Server(folder, await freePort(), { account, fsync });
  await server.start();
  return server;
};
