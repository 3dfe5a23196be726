import { reminders } from '#processes';
import { Projections, readModels } from '#projections';
import { assembly, idOf, sizeFor } from './data.js';
import { inTransaction, type Bare } from './harness/bare.js';
import type { Benchmark } from './harness/benchmark.js';
import { engines, openEngine } from './harness/engine.js';
import { fillLog } from './harness/fill-log.js';
import { interleave } from './harness/interleave.js';
import { perSecond } from './harness/load.js';
import { measured } from './harness/measurement.js';
import type { Stage } from './harness/stage.js';

/*
 * How fast an empty set of read models and timers follows a log: what a rebuild costs, and how much may
 * enter the log for hours on end before the lists fall behind.
 *
 * The limit inserts one row per event, like those of the largest read model, one statement each, 500 to a
 * transaction, on one connection. It reads no event, looks up no earlier version, ends none, plans no
 * reminder and writes to one table, where an event of a follow-up concerns two projections.
 */

const BATCH = 500;
const LONGEST_MS = 30 * 60_000;

const INSERT = `insert into bench.follow_up
  (id, since, in_force_from, version, state, body_id, open, due, responsible)
  values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)`;

/** Of the size of a real one. */
const STATE = JSON.stringify({
  bodyId: idOf('party', 1),
  text: 'Etaten legger fram sak 1 om felles kart, med forslag til finansiering og framdrift.',
  owners: [{ partyId: idOf('party', 1), role: 'responsible' }],
  deadline: { kind: 'date', date: '2026-06-09' },
  source: {
    meetingId: idOf('meeting', 1),
    importId: null,
    item: '1',
    itemSeq: 1,
    sentence: 'Etaten legger fram.',
  },
  stage: 'assigned',
  note: null,
  links: [],
});

const rowOf = (number: number): readonly unknown[] => {
  const owners = [idOf('party', 1)];
  const [id, from] = [idOf('row', number), '2026-01-05T07:00:00Z'];
  return [id, number + 1, from, 1, STATE, idOf('party', number % 10), true, '2026-06-09', owners];
};

const insertRows = async (bare: Bare, rows: readonly (readonly unknown[])[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) {
    await inTransaction(bare, async (session) => {
      for (const row of rows.slice(start, start + BATCH)) await session.query(INSERT, row, 'bench-row');
    });
  }
};

const refuseToBeStuck = (projections: Projections): void => {
  const stuck = projections.status().find((one) => one.state === 'stuck');
  if (stuck !== undefined) throw new Error(`${stuck.name} is stuck: ${stuck.problem}`);
};

const follow = async (projections: Projections, head: bigint): Promise<void> => {
  await projections.rebuild();
  const reached = await projections.waitFor(head, LONGEST_MS);
  refuseToBeStuck(projections);
  if (!reached) throw new Error(`The read models did not reach ${head} within ${LONGEST_MS} ms.`);
};

const follower = (stage: Stage, { database, store }: Awaited<ReturnType<typeof openEngine>>): Projections => {
  const logger = { error: (_: object, message: string) => stage.tell(message) };
  const parts = { database, store, logger };
  return stage.use(new Projections(parts, [...readModels, reminders]), (one) => one.stop());
};

export const catchUp: Benchmark = {
  name: 'catch-up',
  async *run(stage) {
    for (const name of engines) {
      const engine = await openEngine(name, stage);
      await engine.database.execute('create table bench.follow_up (like tingbok.follow_up including all)');
      const head = await fillLog(engine.store, assembly(sizeFor(stage.either(20_000, 2_000))), stage);
      const count = Number(head);
      const rows = Array.from({ length: count }, (_, number) => rowOf(number));
      const projections = follower(stage, engine);
      stage.tell(`catch-up/${name}`);
      const rounds = stage.either(3, 1);
      const turns = {
        ours: () => perSecond(count, () => follow(projections, head)),
        limit: async () => {
          await engine.database.execute('truncate bench.follow_up');
          return perSecond(count, () => insertRows(engine.bare, rows));
        },
      };
      const sides = await interleave(rounds, turns, { warmUp: false });
      yield measured({
        name: `catch-up/${name}`,
        unit: 'events/s',
        ...sides,
        n: count * rounds,
        note: `${count} events into ${readModels.length} read models and the timers; limit: one insert per event, ${BATCH} to a transaction`,
      });
    }
  },
};
