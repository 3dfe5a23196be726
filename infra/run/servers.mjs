import { accessSync, constants, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './child.mjs';

/** Debian keeps PostgreSQL's own programs out of PATH, a folder per version. */
const postgresFolders = () => {
  const versions = '/usr/lib/postgresql';
  return existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : [];
};

/** What the tests start for themselves: any one of the programs is enough. */
const NEEDED = [
  { name: 'PostgreSQL', package: 'postgresql', programs: ['initdb'], alsoIn: postgresFolders },
  { name: 'Redis', package: 'redis-server', programs: ['redis-server'], alsoIn: () => [] },
  {
    name: 'Chromium',
    package: 'chromium',
    named: 'CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    alsoIn: () => [],
  },
];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const isThere = ({ programs, alsoIn, named }) =>
  isProgram(process.env[named] ?? '') ||
  [...(process.env.PATH ?? '').split(delimiter), ...alsoIn()].some((folder) =>
    programs.some((program) => isProgram(join(folder, program))),
  );

const missing = () => NEEDED.filter((server) => !isThere(server));

const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

const POLICY = '/usr/sbin/policy-rc.d';

/** Debian starts a service when it is installed, unless this file says no (101). Tests start their own. */
const withoutStarting = async (work) => {
  const ours = !existsSync(POLICY);
  if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await work();
  } finally {
    if (ours) rmSync(POLICY, { force: true });
  }
};

const apt = (...args) =>
  capture('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });

const aptInstall = async (packages) => {
  const update = await apt('update');
  const { code, output } = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (code !== 0) process.stderr.write(`${update.output}\n${output}\n`);
};

/**
 * Installs with apt-get what the tests need, where that is possible.
 * @returns one line per thing that is still missing, saying what to do
 */
export const installServers = async (tell) => {
  const packages = missing().map((server) => server.package);
  if (packages.length > 0 && canInstall()) {
    tell(`apt-get install ${packages.join(' ')}`);
    await withoutStarting(() => aptInstall(packages));
  }
  return missing().map(
    ({ name, package: debian, programs }) =>
      `${name} is missing: install it (on Debian: apt-get install ${debian}) so that ${programs[0]} can be started`,
  );
};
