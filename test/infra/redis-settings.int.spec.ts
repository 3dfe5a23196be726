import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { openQueue, type JobQueue } from '#queue';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

const PASSWORD = 'a-password-of-the-test';

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

describe('Redis with the settings of infra/redis/redis.conf', () => {
  let folder: TemporaryFolder;
  let server: ChildProcess;
  let client: Redis;
  let url: string;
  let said = '';

  beforeAll(async () => {
    folder = await temporaryFolder();
    const port = await freePort();
    // As in docker-compose.yml, but for what must be this test's own: the address and the folder.
    const own = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder.path];
    const args = ['infra/redis/redis.conf', ...own, '--requirepass', PASSWORD];
    server = spawn('/usr/bin/redis-server', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [server.stdout, server.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    url = `redis://:${PASSWORD}@127.0.0.1:${port}`;
    client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
    client.on('error', () => undefined);
    const ended = once(server, 'exit').then(() => Promise.reject(new Error(`redis-server ended: ${said}`)));
    await Promise.race([client.ping(), ended]);
  }, 30_000);
  afterAll(async () => {
    client?.disconnect();
    if (server?.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    await folder?.remove();
  });

  const setting = async (name: string): Promise<unknown> =>
    ((await client.config('GET', name)) as unknown[])[1];

  it('starts, and has nothing to complain of in them', () => {
    expect(said).toContain('Ready to accept connections');
    expect(said).not.toMatch(/FATAL|Bad directive/);
  });

  it.each([
    ['maxmemory-policy', 'noeviction'],
    ['appendonly', 'yes'],
    ['appendfsync', 'everysec'],
    ['save', ''],
    ['protected-mode', 'yes'],
  ])('has %s %s', async (name, value) => {
    expect(await setting(name)).toBe(value);
  });

  it('refuses what it has no room for, so that somebody hears of it', async () => {
    expect(Number(await setting('maxmemory'))).toBeGreaterThan(0);
    await client.config('SET', 'maxmemory', '1');
    await expect(client.set('more', 'than fits')).rejects.toThrow(/OOM/);
    await client.config('SET', 'maxmemory', '256mb');
  });

  it('answers nobody without the password', async () => {
    const stranger = new Redis(url.replace(`:${PASSWORD}@`, ''), { retryStrategy: () => null });
    stranger.on('error', () => undefined);
    await expect(stranger.get('anything')).rejects.toThrow(/NOAUTH/);
    stranger.disconnect();
  });

  it('is a job queue', async () => {
    const clock = { now: () => Temporal.Now.instant() };
    const noDatabase = {
      engine: 'postgres' as const,
      bullmqPool: () => {
        throw new Error('With a Redis URL the database is not asked.');
      },
    };
    const queue: JobQueue = await openQueue({ redisUrl: url, database: noDatabase, clock });
    const done = Promise.withResolvers<string>();
    await queue.work(async ({ id }) => done.resolve(id));
    await queue.offer([{ id: 'one', kind: 'reminder', data: {}, runAt: clock.now() }]);
    expect(await done.promise).toBe('one');
    await queue.close();
  });
});
