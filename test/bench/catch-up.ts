import { reminders } from '#processes';
import { Projections, readModels } from '#projections';
import { assembly, sizeFor } from './data.js';
import type { Benchmark } from './harness/benchmark.js';
import { bulkInsertsOf, insertInBulk, ROWS_AT_ONCE, type BulkInsert } from './harness/bulk-rows.js';
import { engines, openEngine, type Engine } from './harness/engine.js';
import { fillLog } from './harness/fill-log.js';
import { interleave } from './harness/interleave.js';
import { perSecond } from './harness/load.js';
import { measured } from './harness/measurement.js';
import type { Stage } from './harness/stage.js';
import { readThroughCursor } from './replay.js';

/*
 * How fast empty read models and timers follow a log: what a restored service waits for, and how much may
 * enter the log for hours on end before the lists fall behind. And how fast they are all derived again
 * beside the present ones, one after the other, until they have taken their place.
 *
 * The limit is what cannot be saved: it reads the log once through a cursor, and writes the very rows that
 * come of it into the same tables with the same indexes, 1 000 to a statement, through the engine's own
 * driver. It folds nothing, looks up no earlier version and ends none, plans no reminder and keeps no
 * checkpoint.
 */

const LONGEST_MS = 30 * 60_000;

const models = [...readModels, reminders];
const tables = models.flatMap((model) => model.tables);

const namesIn = (schema: string): string => tables.map((table) => `${schema}.${table}`).join(', ');

const refuseToBeStuck = (projections: Projections): void => {
  const stuck = projections.status().find((one) => one.state === 'stuck');
  if (stuck !== undefined) throw new Error(`${stuck.name} is stuck: ${stuck.problem}`);
};

const opened = ({ database, store }: Engine, stage: Stage): Projections => {
  const logger = { error: (_: object, message: string) => stage.tell(message) };
  return new Projections({ database, store, logger }, models);
};

const reach = async (projections: Projections, head: bigint): Promise<void> => {
  const reached = await projections.waitFor(head, LONGEST_MS);
  refuseToBeStuck(projections);
  if (!reached) throw new Error(`The read models did not reach ${head} within ${LONGEST_MS} ms.`);
};

/** `work` with read models that have followed the log up to its head. */
const following = async <T>(
  engine: Engine,
  head: bigint,
  stage: Stage,
  work: (projections: Projections) => Promise<T>,
): Promise<T> => {
  const projections = opened(engine, stage);
  try {
    await reach(projections, head);
    return await work(projections);
  } finally {
    await projections.stop();
  }
};

const empty = ({ database }: Engine): Promise<void> =>
  database.execute(`truncate ${namesIn('tingbok')}; truncate tingbok.checkpoint`);

const bareWork = async ({ bare }: Engine, inserts: readonly BulkInsert[]): Promise<void> => {
  await readThroughCursor(bare);
  await insertInBulk(bare, inserts);
};

async function* measure(engine: Engine, head: bigint, stage: Stage) {
  const { name, database } = engine;
  const count = Number(head);
  stage.tell(`catch-up/${name}: the rows to come`);
  await following(engine, head, stage, async () => {});
  const inserts = await bulkInsertsOf(engine, tables);
  stage.tell(`catch-up/${name}`);
  const rounds = stage.either(3, 1);
  const turns = {
    catchUp: async () => {
      await empty(engine);
      return perSecond(count, () => following(engine, head, stage, async () => {}));
    },
    rebuild: () =>
      following(engine, head, stage, (projections) => perSecond(count, () => projections.rebuild())),
    limit: async () => {
      await database.execute(`truncate ${namesIn('bench')}`);
      return perSecond(count, () => bareWork(engine, inserts));
    },
  };
  const { catchUp: caughtUp, rebuild, limit } = await interleave(rounds, turns, { warmUp: false });
  const line = { unit: 'events/s', limit, n: count * rounds };
  const bareNote = `limit: a cursor over the log, and the same rows inserted ${ROWS_AT_ONCE} at a time`;
  const into = `${count} events into ${readModels.length} read models and the timers`;
  yield measured({ ...line, name: `catch-up/${name}`, ours: caughtUp, note: `${into}; ${bareNote}` });
  yield measured({
    ...line,
    name: `catch-up/${name}/rebuild of everything`,
    ours: rebuild,
    note: `${into}, beside the present ones; ${bareNote}`,
  });
}

export const catchUp: Benchmark = {
  name: 'catch-up',
  async *run(stage) {
    for (const name of engines) {
      const engine = await openEngine(name, stage);
      const events = stage.either(name === 'postgres' ? 200_000 : 20_000, 2_000);
      const head = await fillLog(engine.store, assembly(sizeFor(events)), stage);
      await engine.database.execute('vacuum (analyze) tingbok.event');
      yield* measure(engine, head, stage);
      await engine.close();
    }
  },
};
