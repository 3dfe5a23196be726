import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const SAMPLE = 500;
const GRACE = 10_000;

const read = (pid, file) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** The fields after the name in /proc/PID/stat, which may itself hold spaces and parentheses. */
const processOf = (pid) => {
  const stat = read(pid, 'stat');
  const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid: Number(pid), state, parent: Number(parent), started: rest[17] };
};

const all = () => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(processOf)
      .filter(({ state }) => state !== undefined && state !== '' && state !== 'Z');
  } catch {
    return [];
  }
};

const key = ({ pid, started }) => `${pid}/${started}`;

const nameOf = ({ pid }) =>
  read(pid, 'cmdline').replaceAll('\0', ' ').trim().slice(0, 120) || `process ${pid}`;

/** Set for the run's children, who hand it on to theirs. */
export const MARK = { TINGBOK_TEST_RUN: randomUUID() };

const isMarked = ({ pid }) => read(pid, 'environ').includes(MARK.TINGBOK_TEST_RUN);

/** Adds to `seen` all who descend from this process now, also by way of a parent that has since ended. */
const look = (seen) => {
  const family = new Set([process.pid]);
  const eldestFirst = all().sort((a, b) => Number(a.started) - Number(b.started) || a.pid - b.pid);
  for (const one of eldestFirst) {
    if (!family.has(one.parent) && !seen.has(key(one))) continue;
    family.add(one.pid);
    seen.add(key(one));
  }
};

/**
 * Remembers every process that descends from this one, so that those which outlive their parents can
 * be found again; those that were too quick to be seen are known by `MARK` in their environment.
 * Needs /proc (Linux); elsewhere it sees nothing.
 */
export const watchDescendants = () => {
  const seen = new Set();
  const timer = setInterval(() => look(seen), SAMPLE);
  const alive = () => all().filter((one) => one.pid !== process.pid && (seen.has(key(one)) || isMarked(one)));
  return {
    /** Gives them a moment to end by themselves, then ends them. @returns what had to be ended */
    async end() {
      look(seen);
      clearInterval(timer);
      for (let waited = 0; alive().length > 0 && waited < GRACE; waited += 200) await sleep(200);
      const left = alive();
      const names = left.map((one) => `${one.pid} ${nameOf(one)}`);
      for (const { pid } of left) process.kill(pid, 'SIGKILL');
      return names;
    },
  };
};
