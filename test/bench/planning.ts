import { reminders } from '#processes';
import { Projections } from '#projections';
import { assembly, sizeFor } from './data.js';
import { bulkInsertsOf, insertInBulk, ROWS_AT_ONCE } from './harness/bulk-rows.js';
import { openEngine, type Engine, type EngineName } from './harness/engine.js';
import { fillLog } from './harness/fill-log.js';
import { interleave } from './harness/interleave.js';
import { perSecond } from './harness/load.js';
import { measured, type Measurement } from './harness/measurement.js';
import type { Stage } from './harness/stage.js';

/*
 * How many timers a second stand after a log was followed from its beginning. Far more are planned on the way:
 * each change of a follow-up plans all of its own anew.
 *
 * The limit is the same rows inserted in bulk, through the engine's own driver. It reads no log.
 */

const LONGEST_MS = 30 * 60_000;
const { tables } = reminders;

const namesIn = (schema: string): string => tables.map((table) => `${schema}.${table}`).join(', ');

const follow = async ({ database, store }: Engine, head: bigint): Promise<void> => {
  await database.execute(`truncate ${namesIn('tingbok')}; truncate tingbok.checkpoint`);
  const projections = new Projections({ database, store, logger: { error: () => {} } }, [reminders]);
  try {
    if (!(await projections.waitFor(head, LONGEST_MS))) throw new Error('The timers did not follow the log.');
  } finally {
    await projections.stop();
  }
};

export const planning = async (name: EngineName, stage: Stage): Promise<Measurement> => {
  const engine = await openEngine(name, stage);
  const events = stage.either(name === 'postgres' ? 100_000 : 20_000, 2_000);
  const head = await fillLog(engine.store, assembly(sizeFor(events)), stage);
  await engine.database.execute('vacuum (analyze) tingbok.event');
  stage.tell(`reminders/${name}/planning: the rows to come`);
  await follow(engine, head);
  const inserts = await bulkInsertsOf(engine, tables);
  const [row] = await engine.bare.query('select count(*)::int as timers from tingbok.reminder_timer');
  const timers = Number(row?.['timers']);
  stage.tell(`reminders/${name}/planning`);
  const rounds = stage.either(3, 1);
  const sides = await interleave(
    rounds,
    {
      ours: () => perSecond(timers, () => follow(engine, head)),
      limit: async () => {
        await engine.database.execute(`truncate ${namesIn('bench')}`);
        return perSecond(timers, () => insertInBulk(engine.bare, inserts));
      },
    },
    { warmUp: false },
  );
  await engine.close();
  return measured({
    ...{ name: `reminders/${name}/planning`, unit: 'timers/s', ...sides, n: timers * rounds },
    note: `${timers} timers of ${head} events; limit: the same rows inserted ${ROWS_AT_ONCE} at a time`,
  });
};
