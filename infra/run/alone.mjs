import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

const LOCK = inRoot('dist', '.preparing');
const HEARTBEAT = 2_000;
const SILENT = 30_000;

const ownerOf = (folder) => {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'));
  } catch {
    return undefined;
  }
};

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** An owner that is gone, or has not moved for long (its process id may since belong to another). */
const isStale = (owner) => {
  if (owner !== undefined && !isRunning(owner.pid)) return true;
  try {
    return Date.now() - statSync(LOCK).mtimeMs > SILENT;
  } catch {
    return false;
  }
};

/** Moves a dead owner's lock aside. Two may try: whoever finds a live owner in what it moved puts it back. */
const takeAway = (owner) => {
  const aside = `${LOCK}-${randomUUID()}`;
  try {
    renameSync(LOCK, aside);
    if (ownerOf(aside)?.token !== owner?.token) return renameSync(aside, LOCK);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Another was quicker; the next round sees what it left.
  }
};

const tryToEnter = (token) => {
  try {
    mkdirSync(LOCK);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(LOCK, 'owner.json'), JSON.stringify({ pid: process.pid, token }));
  return true;
};

const enter = async (token, onWait) => {
  for (let waited = 0; !tryToEnter(token); waited += 1) {
    const owner = ownerOf(LOCK);
    if (isStale(owner)) takeAway(owner);
    else if (waited === 5) onWait();
    await sleep(100);
  }
};

/** Does `work` while no other process on this repository does; waits for its turn. */
export const alone = async (work, onWait = () => {}) => {
  const token = randomUUID();
  mkdirSync(inRoot('dist'), { recursive: true });
  await enter(token, onWait);
  const beat = setInterval(() => utimesSync(LOCK, new Date(), new Date()), HEARTBEAT).unref();
  const leave = () => {
    clearInterval(beat);
    if (ownerOf(LOCK)?.token === token) rmSync(LOCK, { recursive: true, force: true });
  };
  process.once('exit', leave);
  try {
    return await work();
  } finally {
    leave();
    process.off('exit', leave);
  }
};
