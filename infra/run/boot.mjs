import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWith } from './child.mjs';
import { prepare } from './prepare.mjs';
import { say } from './progress.mjs';
import { startService } from './service.mjs';

/*
 * Boots what was built, as a user would: some mistakes compile, pass every test and throw at the start.
 */

const FIRST_READY = 60_000;
const NEXT_READY = 20_000;
const EXPECTED_NEXT = 5_000;
const STOPPED = 10_000;

const bodyOf = async (service, path, type) => {
  const response = await fetch(`${service.url}${path}`);
  assert.equal(response.status, 200, `GET ${path} answered ${response.status}`);
  const given = response.headers.get('content-type') ?? '';
  assert.ok(given.includes(type), `GET ${path} is ${given}, not ${type}`);
  return response.text();
};

const askAround = async (service) => {
  const contract = JSON.parse(await bodyOf(service, '/api/openapi.json', 'json'));
  assert.match(contract.openapi ?? '', /^3[.]/, '/api/openapi.json has no "openapi" version');
  assert.ok(Object.keys(contract.paths ?? {}).length > 0, '/api/openapi.json lists no path');
  assert.match(await bodyOf(service, '/', 'text/html'), /<html/i, 'the page at / is not HTML');
};

const once = async (name, dataDir, { limit, ask }) => {
  const service = await startService(dataDir);
  try {
    const ready = await service.ready(limit);
    say(`${name} start: ready after ${(ready / 1000).toFixed(1)} s`);
    await ask(service);
    const { code, took } = await service.stop(STOPPED);
    assert.equal(code, 0, `stopped with exit code ${code} after SIGTERM, not 0`);
    say(`${name} start: stopped after ${(took / 1000).toFixed(1)} s`);
    return ready;
  } catch (error) {
    process.stderr.write(`${service.output()}\n`);
    throw error;
  } finally {
    service.kill();
  }
};

const boot = async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tingbok-boot-'));
  try {
    await once('first', dataDir, { limit: FIRST_READY, ask: askAround });
    const next = await once('next', dataDir, { limit: NEXT_READY, ask: askAround });
    if (next > EXPECTED_NEXT) say(`slow: the next start should be ready within ${EXPECTED_NEXT / 1000} s`);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

await prepare().catch(endWith);
await boot().catch((error) => {
  process.stderr.write(`boot failed: ${error.message}\n`);
  process.exitCode = 1;
});
