import { writeFile } from 'node:fs/promises';
import { append } from './append.js';
import { asOf } from './as-of.js';
import { catchUp } from './catch-up.js';
import { asked, WrongUsage } from './harness/asked.js';
import type { Benchmark } from './harness/benchmark.js';
import { machine } from './harness/machine.js';
import type { Measurement } from './harness/measurement.js';
import { Progress } from './harness/progress.js';
import { Servers, Stage } from './harness/stage.js';
import { heading, line } from './harness/table.js';
import { http } from './http.js';
import { mail } from './mail.js';
import { memory } from './memory.js';
import { queue } from './queue.js';
import { reading } from './reading.js';
import { reminders } from './reminders.js';
import { replay } from './replay.js';

/*
 * All benchmarks, side by side with their limits. Slow is no failure: the exit code is 1 only when
 * something broke, and 2 when it was asked for wrongly.
 */

const benchmarks: readonly Benchmark[] = [
  append,
  replay,
  catchUp,
  asOf,
  queue,
  mail,
  reminders,
  http,
  memory,
  reading,
];

const read = () => {
  try {
    return asked(
      process.argv.slice(2),
      benchmarks.map(({ name }) => name),
    );
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
};

const { jsonFile, only, quick } = read();
const progress = new Progress();
const servers = new Servers();
const measurements: Measurement[] = [];
let stage: Stage | undefined;
let stopping = false;

const close = async (): Promise<void> => {
  stopping = true;
  await stage?.close();
  await servers.close();
};

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => void close().finally(() => process.exit(code)));
}

const surroundings = `${machine()}${quick ? ', quick' : ''}`;

/** What there is so far: a benchmark that breaks takes nothing of it away. */
const write = async (): Promise<void> => {
  if (jsonFile === undefined) return;
  const rows = measurements.map((one) => ({ ...one, machine: surroundings }));
  await writeFile(jsonFile, `${JSON.stringify(rows, null, 2)}\n`);
};

const keep = async (measurement: Measurement): Promise<void> => {
  measurements.push(measurement);
  progress.clear();
  console.log(line(measurement));
  await write();
};

const run = async (benchmark: Benchmark): Promise<void> => {
  stage = new Stage(servers, quick, (step) => progress.say(step));
  try {
    for await (const measurement of benchmark.run(stage)) await keep(measurement);
  } finally {
    await stage.close();
  }
};

// Before anything is measured: a file that cannot be written is to be told now.
await write();
console.log(`${surroundings}\n\n${heading()}`);
for (const benchmark of benchmarks.filter(({ name }) => only.has(name))) {
  try {
    await run(benchmark);
  } catch (error) {
    // What was under way when we were told to stop breaks; whoever told us does not want to hear of it.
    if (stopping) await new Promise(() => {});
    process.exitCode = 1;
    progress.clear();
    console.error(`${benchmark.name} broke: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
await servers.close();
if (jsonFile !== undefined) console.log(`\n${measurements.length} measurements are in ${jsonFile}`);
