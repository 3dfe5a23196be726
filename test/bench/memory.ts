import type { Benchmark } from './harness/benchmark.js';
import { startChild } from './harness/child.js';
import { engines, openEngine, type EngineName, type Place } from './harness/engine.js';
import { interleave } from './harness/interleave.js';
import { measured } from './harness/measurement.js';
import { fillLongLog } from './long-log.js';
import type { Stage } from './harness/stage.js';

/*
 * How much more memory a process holds while it reads the whole log than before it began. It must not
 * depend on how long the log is.
 *
 * The limit is a cursor over the same log in a process of its own, 1 000 rows at a time. Less is better.
 * Node gives memory back late, so both figures are mostly garbage that nobody was in a hurry to collect.
 */

interface Told {
  readonly count: number;
  /** Bytes above idle. */
  readonly above: number;
}

const replayIn = async (args: readonly string[], count: number): Promise<number> => {
  const child = startChild('replaying-process', args);
  try {
    const told = await child.said<Told>();
    if (told.count !== count) throw new Error(`${args[0]} read ${told.count} events of ${count}.`);
    return told.above / 2 ** 20;
  } finally {
    await child.stop();
  }
};

/** A log that nobody holds: an embedded one can be opened by one process at a time. */
const writeLog = async (name: EngineName, events: number, stage: Stage): Promise<[Place, number]> => {
  const engine = await openEngine(name, stage);
  const head = await fillLongLog(engine, events, stage);
  await engine.close();
  return [engine.place, Number(head)];
};

export const memory: Benchmark = {
  name: 'memory',
  async *run(stage) {
    for (const name of engines) {
      const [place, count] = await writeLog(name, stage.either(1_000_000, 5_000), stage);
      stage.tell(`memory/${name}`);
      const args = [name, JSON.stringify(place)];
      const rounds = stage.either(3, 1);
      const turns = {
        ours: () => replayIn(['ours', ...args], count),
        limit: () => replayIn(['limit', ...args], count),
      };
      const sides = await interleave(rounds, turns, { warmUp: false });
      yield measured({
        name: `memory/${name}`,
        unit: 'MB',
        ...sides,
        n: count * rounds,
        note: `above idle while reading ${count} events, less is better; limit: a cursor in a process of its own`,
      });
    }
  },
};
