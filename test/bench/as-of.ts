import { overdueList, now, Projections, readModels, type Lens } from '#projections';
import { assembly, idOf, MIDDLE, type Size } from './data.js';
import type { Benchmark } from './harness/benchmark.js';
import { engines, openEngine, type Engine } from './harness/engine.js';
import { fillLog } from './harness/fill-log.js';
import { interleave } from './harness/interleave.js';
import { measured, type Measurement } from './harness/measurement.js';
import { Latencies } from './harness/spread.js';
import type { Stage } from './harness/stage.js';

/*
 * What the AU's list costs, today's and the one of an earlier day as it was then known.
 *
 * Both are compared with the least that an engine can be asked for: one row by its primary key, through
 * its own driver. A list is several selects and the names of all parties and meetings in it, some eighty
 * follow-ups in a body of two hundred, so the ratio tells how many look-ups a page is worth. And the
 * earlier lists are compared with today's: the promise is that the date makes no difference.
 *
 * A thousand follow-ups (quick: two hundred) come through the log and the real projections. The rest are copies of their rows,
 * each copy in a body of its own: the indexes do not know the difference, and nobody waits an hour.
 */

const baseOf = (stage: Stage): Size => ({
  bodies: stage.either(5, 1),
  parties: 100,
  meetings: 50,
  followUps: stage.either(1_000, 200),
});
const TODAY = MIDDLE.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
const LONGEST_MS = 10 * 60_000;

const COPY = `insert into tingbok.follow_up
  select (jsonb_populate_record(f, jsonb_build_object(
           'id', md5(f.id::text || copy)::uuid, 'body_id', md5(f.body_id::text || copy)::uuid))).*
    from tingbok.follow_up f cross join generate_series($1::int, $2::int) copy
   where f.id in (select id from bench.original)`;

const project = async ({ database, store }: Engine, head: bigint): Promise<void> => {
  const projections = new Projections({ database, store, logger: { error: () => {} } }, readModels);
  try {
    if (!(await projections.waitFor(head, LONGEST_MS))) throw new Error('The read models did not follow.');
  } finally {
    await projections.stop();
  }
};

/** Copies what is there until there are so many times the originals. */
const multiply = async ({ database }: Engine, from: number, times: number): Promise<void> => {
  for (let copy = from; copy < times; copy += 1) await database.query(COPY, [copy, copy]);
  await database.execute('vacuum (analyze) tingbok.follow_up');
};

const LOOK_UP = 'select state from tingbok.follow_up where id = $1 and since = $2';

/** Calls per second at the median, so that one slow call does not speak for all. */
const rate = async (calls: number, latencies: Latencies, call: (n: number) => Promise<unknown>) => {
  const round = new Latencies();
  for (let n = 0; n < calls; n += 1) await latencies.of(() => round.of(() => call(n)));
  return 1_000 / round.p50;
};

/** What is measured: one engine with so many follow-ups. */
interface Case {
  readonly engine: Engine;
  readonly head: bigint;
  readonly bodies: number;
  readonly followUps: number;
}

const listing = (lens: Lens, { engine, bodies }: Case, calls: number) => {
  const latencies = new Latencies();
  const side = (round: number): Promise<number> => {
    if (round === 1) latencies.reset();
    return rate(calls, latencies, (n) =>
      overdueList(engine.database, { lens, today: TODAY, bodyId: idOf('party', n % bodies) }),
    );
  };
  return { side, latencies };
};

const lookingUp = async ({ engine }: Case, calls: number) => {
  const latencies = new Latencies();
  const rows = await engine.database.query<{ id: string; since: bigint }>(
    'select id, since from bench.original',
  );
  const keys = rows.map(({ id, since }) => [id, String(since)]);
  const side = (): Promise<number> =>
    rate(calls, latencies, (n) => engine.bare.query(LOOK_UP, keys[n % keys.length], 'bench-look-up'));
  return { side, latencies };
};

async function* measure(one: Case, stage: Stage): AsyncGenerator<Measurement> {
  const name = `as-of/${one.engine.name}/${one.followUps} follow-ups`;
  stage.tell(name);
  const calls = Math.ceil(200 / stage.either(stage.rounds, 10));
  const today = listing(now, one, calls);
  const stood = listing({ known: null, inForce: MIDDLE }, one, calls);
  const known = listing({ known: (one.head * 2n) / 3n, inForce: null }, one, calls);
  const lookUp = await lookingUp(one, calls);
  const speeds = await interleave(stage.rounds, {
    today: today.side,
    stood: stood.side,
    known: known.side,
    lookUp: lookUp.side,
  });
  const line = { unit: 'lists/s', n: calls * stage.rounds };
  const key = { ...line, limit: speeds.lookUp };
  const limit = `limit: look-ups of one row by primary key, ${lookUp.latencies}`;
  yield measured({ ...key, name: `${name}/today`, ours: speeds.today, note: `${today.latencies}; ${limit}` });
  yield measured({
    ...key,
    name: `${name}/as it stood`,
    ours: speeds.stood,
    note: `${stood.latencies}; ${limit}`,
  });
  yield measured({
    ...key,
    name: `${name}/as it was known`,
    ours: speeds.known,
    note: `${known.latencies}; ${limit}`,
  });
  const list = { ...line, limit: speeds.today };
  const note = "ours: the list after two thirds of the time; limit: today's list";
  yield measured({ ...list, name: `${name}/as it stood ÷ today`, ours: speeds.stood, note });
  yield measured({ ...list, name: `${name}/as it was known ÷ today`, ours: speeds.known, note });
}

export const asOf: Benchmark = {
  name: 'as-of',
  async *run(stage) {
    const base = baseOf(stage);
    for (const name of engines) {
      const engine = await openEngine(name, stage);
      const head = await fillLog(engine.store, assembly(base), stage);
      stage.tell(`as-of/${name}: projecting`);
      await project(engine, head);
      await engine.database.execute('create table bench.original as select id, since from tingbok.follow_up');
      let times = 1;
      for (const followUps of stage.quick ? [10_000] : [10_000, 100_000]) {
        stage.tell(`as-of/${name}: making ${followUps} follow-ups`);
        await multiply(engine, times, followUps / base.followUps);
        times = followUps / base.followUps;
        yield* measure({ engine, head, bodies: base.bodies, followUps }, stage);
      }
    }
  },
};
