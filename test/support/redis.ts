import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

const PROGRAM = '/usr/bin/redis-server';

export interface RedisServerForTests {
  readonly url: string;
  /** Of the process that runs now; changes with `restart`. */
  pid(): number;
  /** Ends it in order and removes its folder. */
  stop(): Promise<void>;
  /** Ends it the hard way (SIGKILL); its files stay. */
  kill(): Promise<void>;
  /** Starts it again on the same port and files. */
  restart(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

const launch = (port: number, folder: string): ChildProcess =>
  spawn(
    PROGRAM,
    ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--daemonize', 'no', '--save', '']
      .concat(['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'])
      .concat(['--loglevel', 'warning']),
    { stdio: 'ignore' },
  );

const untilAnswering = async (port: number, child: ChildProcess): Promise<void> => {
  const limit = performance.now() + 10_000;
  const client = new Redis(port, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  try {
    while (performance.now() < limit) {
      if (child.exitCode !== null) throw new Error(`redis-server ended at once with ${child.exitCode}.`);
      const answer = await Promise.race([
        client.ping().catch(() => 'LOADING'),
        new Promise<string>((resolve) => setTimeout(resolve, 100, 'WAITING')),
      ]);
      if (answer === 'PONG') return;
    }
    throw new Error(`redis-server on port ${port} did not answer within 10 s.`);
  } finally {
    client.disconnect();
  }
};

const end = async (child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};

/** A Redis of this test's own on a free loopback port, with the settings that a queue needs. */
export const startRedis = async (): Promise<RedisServerForTests> => {
  if (!existsSync(PROGRAM)) {
    throw new Error(`${PROGRAM} is missing. Install it: apt-get install redis-server`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'tingbok-redis-'));
  const port = await freePort();
  let child = launch(port, folder);
  const onExit = (): void => void child.kill('SIGKILL');
  process.once('exit', onExit);
  await untilAnswering(port, child);
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => child.pid ?? -1,
    kill: () => end(child, 'SIGKILL'),
    restart: async () => {
      await end(child, 'SIGKILL');
      child = launch(port, folder);
      await untilAnswering(port, child);
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      process.off('exit', onExit);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
