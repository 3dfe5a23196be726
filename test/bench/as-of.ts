import {
  findFollowUp,
  listFollowUps,
  now,
  overdueList,
  Projections,
  readModels,
  type Lens,
} from '#projections';
import { addLongLived, multiply, settle, type Copies, type LongLived } from './copies.js';
import { assembly, idOf, MIDDLE, type Size } from './data.js';
import type { Benchmark } from './harness/benchmark.js';
import { engines, openEngine, type Engine, type EngineName } from './harness/engine.js';
import { fillLog } from './harness/fill-log.js';
import { measured, type Measurement } from './harness/measurement.js';
import type { Latencies } from './harness/spread.js';
import type { Stage } from './harness/stage.js';
import { inTurns } from './harness/turns.js';

/*
 * What a list costs as of an earlier day, compared with today's; and what both cost when there are a hundred
 * times as many follow-ups. The promise: the date makes no difference, and neither does the number.
 *
 * The same calls go to a small and to a large database in turns, from a program that holds both. Earlier
 * means after two thirds of the time: what was in force at that moment ("as it stood"), and what the log
 * had learned by then ("as it was known").
 */

const baseOf = (stage: Stage): Size => ({
  bodies: 5,
  parties: 20,
  meetings: 50,
  followUps: stage.either(1_000, 200),
});

/** How many copies of the base make the small database, and the large one. */
const sizesOf = (stage: Stage): readonly [number, number] => (stage.quick ? [5, 25] : [10, 1_000]);

const longLived = (stage: Stage): LongLived => ({
  bodyId: idOf('long-lived', 0),
  followUps: stage.either(20_000, 2_000),
  openAtOnce: 80,
});

const TODAY = MIDDLE.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
const LONGEST_MS = 10 * 60_000;

const project = async ({ database, store }: Engine, head: bigint): Promise<void> => {
  const projections = new Projections({ database, store, logger: { error: () => {} } }, readModels);
  try {
    if (!(await projections.waitFor(head, LONGEST_MS))) throw new Error('The read models did not follow.');
  } finally {
    await projections.stop();
  }
};

/** A database with so many follow-ups, and some of what is in it to ask for. */
interface Filled {
  readonly engine: Engine;
  readonly followUps: number;
  readonly lenses: Readonly<Record<'now' | 'stood' | 'known', Lens>>;
  readonly asked: readonly { readonly id: string; readonly bodyId: string; readonly ownerId: string }[];
}

const MOST_ASKED = 5_000;

/** From all over the table, so that hardly anything is asked for twice. */
const ASKED = `
  select id, body_id as "bodyId", responsible[1] as "ownerId" from tingbok.follow_up
   where until is null and cardinality(responsible) > 0 and body_id <> $2::uuid
   order by md5(id::text) limit $1::int`;

const fill = async (name: EngineName, times: number, stage: Stage): Promise<Filled> => {
  const engine = await openEngine(name, stage);
  const base = baseOf(stage);
  const body = longLived(stage);
  const head = await fillLog(engine.store, assembly(base), stage);
  await project(engine, head);
  const copies: Copies = { times, head };
  await multiply(engine, copies, stage);
  await addLongLived(engine, body, head * BigInt(times));
  await settle(engine, stage);
  const asked = (await engine.bare.query(ASKED, [MOST_ASKED, body.bodyId])) as unknown as Filled['asked'];
  const known = ((head * 2n) / 3n) * BigInt(times) + BigInt(times - 1);
  const lenses = { now, stood: { known: null, inForce: MIDDLE }, known: { known, inForce: null } };
  return { engine, followUps: base.followUps * times, lenses, asked };
};

/** One kind of question. */
interface Asking {
  readonly name: string;
  readonly turns: number;
  readonly ask: (filled: Filled, lens: Lens, call: number) => Promise<unknown>;
}

const askings = (stage: Stage): readonly Asking[] => {
  const turns = stage.either(500, 10);
  const at = ({ asked }: Filled, call: number) => asked[call % asked.length];
  const { bodyId, followUps } = longLived(stage);
  return [
    {
      name: "a body's open ones",
      turns,
      ask: (filled, lens, call) =>
        overdueList(filled.engine.database, { lens, today: TODAY, bodyId: at(filled, call)?.bodyId }),
    },
    {
      name: "an owner's list",
      turns,
      ask: (filled, lens, call) =>
        listFollowUps(filled.engine.database, { lens, today: TODAY, ownerId: at(filled, call)?.ownerId }),
    },
    {
      name: 'one record',
      turns,
      ask: (filled, lens, call) =>
        findFollowUp(filled.engine.database, at(filled, call)?.id ?? '', { lens, today: TODAY }),
    },
    {
      name: `the open ones of a body that has had ${followUps}`,
      turns,
      ask: ({ engine }, lens) => overdueList(engine.database, { lens, today: TODAY, bodyId }),
    },
    {
      name: 'the open ones of all bodies',
      turns: Math.ceil(turns / 5),
      ask: ({ engine }, lens) => overdueList(engine.database, { lens, today: TODAY }),
    },
  ];
};

const EARLIER = { stood: 'as it stood', known: 'as it was known' } as const;

interface Compared {
  readonly name: string;
  readonly ours: Latencies;
  readonly limit: Latencies;
  readonly limitIs: string;
}

/** The slowest of a hundred, since that is what people remember; the median stands in the note. */
const compared = ({ name, ours, limit, limitIs }: Compared): Measurement =>
  measured({
    name: `${name}, p99`,
    unit: 'ms',
    ours: ours.p99,
    limit: limit.p99,
    n: ours.count,
    note: `ours ${ours}; limit: ${limitIs}, ${limit}; medians ${(ours.p50 / limit.p50).toFixed(2)}, less is better`,
  });

async function* measure(small: Filled, large: Filled, { name, turns, ask }: Asking, stage: Stage) {
  const of = `as-of/${large.engine.name}/${name}`;
  stage.tell(of);
  const side = (filled: Filled, lens: keyof Filled['lenses']) => (call: number) =>
    ask(filled, filled.lenses[lens], call);
  const took = await inTurns(turns, {
    smallNow: side(small, 'now'),
    now: side(large, 'now'),
    smallStood: side(small, 'stood'),
    stood: side(large, 'stood'),
    smallKnown: side(small, 'known'),
    known: side(large, 'known'),
  });
  for (const lens of ['stood', 'known'] as const)
    yield compared({
      name: `${of}/${large.followUps}/${EARLIER[lens]} ÷ today`,
      ours: took[lens],
      limit: took.now,
      limitIs: 'today',
    });
  const growth = [
    ['today', took.now, took.smallNow],
    [EARLIER.stood, took.stood, took.smallStood],
    [EARLIER.known, took.known, took.smallKnown],
  ] as const;
  for (const [lens, ours, limit] of growth)
    yield compared({
      name: `${of}/${lens}/${large.followUps} ÷ ${small.followUps}`,
      ours,
      limit,
      limitIs: `among ${small.followUps}`,
    });
}

const LOOK_UP = 'select state from tingbok.follow_up where id = $1 and until is null';

/** The least that an engine can be asked for, through its own driver: tells how many look-ups a list is worth. */
async function* againstLookUps(filled: Filled, stage: Stage): AsyncGenerator<Measurement> {
  const { engine, asked, lenses, followUps } = filled;
  const [first] = askings(stage);
  if (first === undefined) return;
  const took = await inTurns(first.turns, {
    ours: (call) => first.ask(filled, lenses.now, call),
    lookUp: (call) => engine.bare.query(LOOK_UP, [asked[call % asked.length]?.id], 'bench-look-up'),
  });
  yield measured({
    name: `as-of/${engine.name}/${first.name}/${followUps}/today ÷ look-up, p50`,
    unit: 'ms',
    ours: took.ours.p50,
    limit: took.lookUp.p50,
    n: took.ours.count,
    note: `ours ${took.ours}; limit: one row by its primary key, ${took.lookUp}; less is better`,
  });
}

export const asOf: Benchmark = {
  name: 'as-of',
  async *run(stage) {
    for (const name of engines) {
      const [small, large] = sizesOf(stage);
      const few = await fill(name, small, stage);
      const many = await fill(name, large, stage);
      for (const asking of askings(stage)) yield* measure(few, many, asking, stage);
      yield* againstLookUps(many, stage);
      await Promise.all([few.engine.close(), many.engine.close()]);
    }
  },
};
