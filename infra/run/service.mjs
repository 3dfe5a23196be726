import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot, node26, ROOT } from './paths.mjs';

const FOREIGN = [
  'DATABASE_URL',
  'EVENT_STORE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'BOUNCE_FOLDER',
  'MAIL_FROM',
  'PUBLIC_URL',
  'NODE_OPTIONS',
];

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

const environment = (settings) => {
  const env = { ...process.env, ...settings };
  for (const name of FOREIGN) delete env[name];
  return env;
};

const isReady = async (url) => {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) })).status === 200;
  } catch {
    return false;
  }
};

/** Milliseconds from the start until the program calls itself ready. */
const waitUntilReady = async ({ child, url, started }, limit) => {
  while (performance.now() - started < limit) {
    if (child.exitCode !== null)
      throw new Error(`the program ended with ${child.exitCode} before it was ready`);
    if (await isReady(url)) return performance.now() - started;
    await sleep(50);
  }
  throw new Error(`not ready within ${limit / 1000} s`);
};

/** SIGTERM, and how it ended after how many milliseconds. */
const stop = async ({ child, ended }, limit) => {
  const asked = performance.now();
  child.kill('SIGTERM');
  const late = sleep(limit, undefined, { ref: false });
  const result = await Promise.race([ended, late]);
  if (result === undefined) throw new Error(`still running ${limit / 1000} s after SIGTERM`);
  return { ...result, took: performance.now() - asked };
};

const spawnProgram = (port, dataDir) =>
  spawn(node26(), [inRoot('dist', 'apps', 'api', 'main.js')], {
    cwd: ROOT,
    env: environment({ PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The built program in its embedded shape, on a free port, with its output kept back. */
export const startService = async (dataDir) => {
  const port = String(await freePort());
  const started = performance.now();
  const child = spawnProgram(port, dataDir);
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const ended = once(child, 'exit').then(([code, signal]) => ({ code: code ?? signal }));
  const service = { url: `http://127.0.0.1:${port}`, child, started, ended };
  return {
    url: service.url,
    output: () => Buffer.concat(chunks).toString().trimEnd(),
    ready: (limit) => waitUntilReady(service, limit),
    stop: (limit) => stop(service, limit),
    kill: () => child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'),
  };
};
