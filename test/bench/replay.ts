import { inTransaction, type Bare } from './harness/bare.js';
import type { Benchmark } from './harness/benchmark.js';
import { engines, openEngine } from './harness/engine.js';
import { interleave } from './harness/interleave.js';
import { perSecond } from './harness/load.js';
import { measured } from './harness/measurement.js';
import { fillLongLog } from './long-log.js';
import type { EventStore } from '#event-store';

/*
 * How fast the whole log is read in order: what a rebuild, an export or a verification begins with.
 *
 * The limit is a cursor over the same table in the same order, 1 000 rows at a time, through the engine's
 * own driver, which parses the same columns as it likes. It does not look whether a position is missing,
 * keeps no page short for others, and holds its transaction open from beginning to end.
 */

const FETCH = 1_000;

const CURSOR = `declare whole_log cursor for
  select position, stream, version, id, type, schema_version, data, metadata, recorded_at
    from tingbok.event order by position`;

/** Reads every event through the port; returns how many. */
export const readThroughPort = async (store: EventStore, onEvent = (): void => {}): Promise<number> => {
  let count = 0;
  for await (const _ of store.readAll()) {
    count += 1;
    onEvent();
  }
  return count;
};

/** Reads every row of the log through a cursor; returns how many. */
export const readThroughCursor = (bare: Bare, onPage = (): void => {}): Promise<number> =>
  inTransaction(bare, async (session) => {
    await session.query(CURSOR);
    let count = 0;
    for (;;) {
      const rows = await session.query(`fetch ${FETCH} from whole_log`);
      count += rows.length;
      onPage();
      if (rows.length < FETCH) return count;
    }
  });

const expectAll = async (reading: Promise<number>, count: number): Promise<void> => {
  const read = await reading;
  if (read !== count) throw new Error(`Read ${read} events of ${count}.`);
};

export const replay: Benchmark = {
  name: 'replay',
  async *run(stage) {
    for (const name of engines) {
      const engine = await openEngine(name, stage);
      const count = Number(await fillLongLog(engine, stage.either(1_000_000, 5_000), stage));
      stage.tell(`replay/${name}`);
      const turns = {
        ours: () => perSecond(count, () => expectAll(readThroughPort(engine.store), count)),
        limit: () => perSecond(count, () => expectAll(readThroughCursor(engine.bare), count)),
      };
      const rounds = stage.either(3, 2);
      const sides = await interleave(rounds, turns, { warmUp: stage.quick });
      yield measured({
        name: `replay/${name}`,
        unit: 'events/s',
        ...sides,
        n: count * rounds,
        note: `${count} events; limit: a cursor over the same table, ${FETCH} rows at a time`,
      });
    }
  },
};
