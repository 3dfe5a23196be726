import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/*
 * npm leaves the optional packages of other platforms out of package-lock.json when it could not see them
 * (npm/cli#4828), and then `npm ci` refuses the file. Run this after `npm install`: it writes them in, with
 * the version that their owner asks for, so that the lock is the same whichever machine made it.
 */

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** `@swc/core-linux-arm64-gnu` → os linux, cpu arm64, libc glibc. */
const platformOf = (name) => {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = os.includes('linux') ? words.filter((word) => word in LIBC).map((word) => LIBC[word]) : [];
  return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }), ...(libc.length > 0 && { libc }) };
};

const isExact = (version) => /^\d+[.]\d+[.]\d+(-[\w.]+)?$/.test(version);

const isThere = (packages, owner, name) => {
  const nested = `${owner}/node_modules/${name}`;
  return nested in packages || `node_modules/${name}` in packages;
};

const missingOf = (packages) =>
  Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => owner !== '' && isExact(version) && !isThere(packages, owner, name))
      .map(([name, version]) => [
        `node_modules/${name}`,
        { version, ...(dev && { dev }), optional: true, ...platformOf(name) },
      ]),
  );

const file = inRoot('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingOf(lock.packages).filter(([, { os, cpu }]) => os !== undefined || cpu !== undefined);
const [root, ...others] = Object.entries(lock.packages);
const sorted = [...others, ...missing].sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([root, ...sorted]);
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} packages of other platforms added`);
