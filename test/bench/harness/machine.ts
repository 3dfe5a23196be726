import { mkdtempSync, openSync, fsyncSync, writeSync, closeSync, rmSync } from 'node:fs';
import { cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { median } from './spread.js';

const SYNCS = 21;

/** Median milliseconds that the disk of the temporary folder takes to keep 8 kB. */
const syncTime = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'tingbok-bench-'));
  const file = openSync(join(folder, 'sync'), 'w');
  const block = Buffer.alloc(8_192);
  const once = (): number => {
    const begun = performance.now();
    writeSync(file, block);
    fsyncSync(file);
    return performance.now() - begun;
  };
  try {
    return median(Array.from({ length: SYNCS }, once));
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
};

/** What the figures were measured on, in one line. The load before the start tells whether it was idle. */
export const machine = (): string => {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  const [load = 0] = loadavg();
  return [
    `${cpus().length} × ${model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    `fsync ${syncTime().toFixed(2)} ms`,
    `load ${load.toFixed(1)}`,
  ].join(', ');
};
