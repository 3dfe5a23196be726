import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The part of Emscripten's file system on Node that stands behind PGlite's files. */
interface EmscriptenNodeFiles {
  readonly stream_ops: { fsync?: (stream: EmscriptenStream) => number };
  realPath(node: unknown): string;
}

interface EmscriptenStream {
  /** Node's file descriptor; a folder has none. */
  readonly nfd?: number;
  readonly node: unknown;
}

/** Puts the file behind a descriptor on the disk. */
export type Sync = (descriptor: number) => void;

/** "Input/output error", as PGlite's C library numbers it; PostgreSQL then stops at once, as it must. */
const EIO = 29;

const syncPath = (path: string, sync: Sync): void => {
  const descriptor = openSync(path, 'r');
  try {
    sync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/**
 * PGlite's C library asks the file system to put a file on the disk, and its file system on Node has no
 * answer: this is the answer. Without it a commit survives the process, but not a power cut.
 */
const answerSync = (files: EmscriptenNodeFiles, sync: Sync): void => {
  files.stream_ops.fsync = ({ nfd, node }) => {
    try {
      if (nfd === undefined) syncPath(files.realPath(node), sync);
      else sync(nfd);
      return 0;
    } catch {
      return EIO;
    }
  };
};

class DurableNodeFiles extends NodeFS {
  constructor(
    path: string,
    private readonly sync: Sync,
  ) {
    super(path);
  }

  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [emscriptenOpts.preRun ?? []].flat();
    const install = (module: unknown): void =>
      answerSync((module as { NODEFS: EmscriptenNodeFiles }).NODEFS, this.sync);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, install] } };
  }
}

/**
 * How to open a folder so that a commit is on the disk when it is acknowledged. PGlite switches fsync off
 * by `-F`; and of its two ways to sync the journal only `fsync` reaches the file system.
 */
export const durably = (path: string, sync: Sync = fsyncSync): PGliteOptions => ({
  fs: new DurableNodeFiles(path, sync),
  startParams: [
    ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
    '-c',
    'wal_sync_method=fsync',
  ],
});

/** Puts everything under a folder on the disk. */
export const syncTree = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true });
  for (const path of [...entries.map((entry) => join(folder, entry)), folder]) {
    const handle = await open(path);
    await handle.sync();
    await handle.close();
  }
};
