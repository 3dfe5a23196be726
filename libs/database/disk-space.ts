import { statfs } from 'node:fs/promises';

/** One journal segment (16 MB) and as much again: below that a write might not be journalled. */
const ENOUGH_BYTES = 32 * 1024 * 1024;

const ASK_EVERY_MS = 200;

/** Knows whether the disk of a folder has room to write, without asking the system all the time. */
export class DiskSpace {
  #askedAt = -Infinity;
  #enough = true;

  constructor(readonly folder: string) {}

  /** A system that cannot tell (some network file systems) is taken to have room. */
  async isEnough(): Promise<boolean> {
    if (performance.now() - this.#askedAt >= ASK_EVERY_MS) {
      this.#enough = await statfs(this.folder).then(
        ({ bavail, bsize }) => bavail * bsize >= ENOUGH_BYTES,
        () => true,
      );
      this.#askedAt = performance.now();
    }
    return this.#enough;
  }
}

/** Nothing was written and nothing is broken: reading goes on, and writing too once there is room. */
export class DiskIsFull extends Error {
  override readonly name = 'DiskIsFull';

  constructor(folder: string) {
    super(
      `The disk of ${folder} has less than 32 MB left: nothing is written until there is more room on it.`,
    );
  }
}
