import { assignments, sizeFor, type Fact } from './data.js';
import type { Bare } from './harness/bare.js';
import type { Benchmark } from './harness/benchmark.js';
import { engines, openEngine, type Engine } from './harness/engine.js';
import { interleave } from './harness/interleave.js';
import { fromCallers, perSecond } from './harness/load.js';
import { measured } from './harness/measurement.js';
import { Latencies } from './harness/spread.js';
import type { Stage } from './harness/stage.js';

/*
 * How many decisions a second enter the log, each a single event in a stream of its own.
 *
 * Two limits, both into a table with the columns and the two indexes of the log, without its triggers:
 * - single inserts: as many callers, each of whom inserts the same row in a statement of its own that
 *   commits by itself. It is what the engine does for a program that checks nothing: no expected version,
 *   no repeated command, and positions with gaps out of a sequence.
 * - bulk: one caller that inserts 500 rows at a time. No program with users can write like that, since
 *   nobody's decision may wait for 499 others, so it tells how much of the engine is left.
 */

const CALLERS = [1, 8, 32, 256] as const;
const ROWS_AT_ONCE = 500;
const SIZE = sizeFor(10_000);

const COLUMNS = 'stream, version, id, type, schema_version, data, metadata, occurred_at, recorded_at';
const TYPES = ['text', 'int', 'uuid', 'text', 'int', 'json', 'json', 'timestamptz', 'timestamptz'];

const TABLE = `
  create table bench.event (like tingbok.event including all);
  create sequence bench.event_position owned by bench.event.position;
  alter table bench.event alter position set default nextval('bench.event_position');`;

const placesFrom = (first: number): string =>
  `(${TYPES.map((type, index) => `$${first + index}::${type}`).join(', ')})`;

const insertOf = (rows: number): string => {
  const places = Array.from({ length: rows }, (_, row) => placesFrom(row * TYPES.length + 1));
  return `insert into bench.event (${COLUMNS}) values ${places.join(', ')}`;
};

const RECORDED = '2026-01-05T07:00:00Z';

const valuesOf = ({ stream, event }: Fact): readonly unknown[] => {
  const { id, type, schemaVersion, data, metadata } = event;
  const json = [JSON.stringify(data), JSON.stringify(metadata)];
  return [stream, 1, id, type, schemaVersion, ...json, metadata.occurredAt, RECORDED];
};

const single = (bare: Bare, callers: number, facts: readonly Fact[]): Promise<void> => {
  const text = insertOf(1);
  return fromCallers(callers, facts, (one) => bare.query(text, valuesOf(one), 'bench-insert'));
};

const bulk = async (bare: Bare, facts: readonly Fact[]): Promise<void> => {
  const text = insertOf(ROWS_AT_ONCE);
  for (let start = 0; start < facts.length; start += ROWS_AT_ONCE)
    await bare.query(text, facts.slice(start, start + ROWS_AT_ONCE).flatMap(valuesOf), 'bench-bulk');
};

/** Facts that no round before had: every side needs streams that are new to it. */
class NewFacts {
  #next = 0;

  take(count: number): readonly Fact[] {
    const from = this.#next;
    this.#next += count;
    return [...assignments(from, this.#next, SIZE)];
  }
}

interface Case {
  readonly callers: number;
  readonly count: number;
  readonly facts: NewFacts;
}

const appending = ({ callers, count, facts }: Case, { store }: Engine, latencies: Latencies) => {
  return async (round: number): Promise<number> => {
    if (round === 1) latencies.reset();
    const mine = facts.take(count);
    const one = ({ stream, event }: Fact) => latencies.of(() => store.append(stream, 'none', [event]));
    return perSecond(count, () => fromCallers(callers, mine, one));
  };
};

async function* measure(engine: Engine, one: Case, stage: Stage) {
  const { callers, count, facts } = one;
  const name = `append/${engine.name}/${callers} caller${callers === 1 ? '' : 's'}`;
  stage.tell(name);
  const latencies = new Latencies();
  const { ours, alone, together } = await interleave(stage.rounds, {
    ours: appending(one, engine, latencies),
    alone: async () => {
      const mine = facts.take(count);
      return perSecond(count, () => single(engine.bare, callers, mine));
    },
    together: async () => {
      const rows = Math.ceil(count / ROWS_AT_ONCE) * ROWS_AT_ONCE;
      const mine = facts.take(rows);
      return perSecond(rows, () => bulk(engine.bare, mine));
    },
  });
  const line = { unit: 'events/s', ours, n: count * stage.rounds };
  yield measured({
    ...line,
    name: `${name}/single inserts`,
    limit: alone,
    note: `ours ${latencies}; limit: ${callers} × one plain insert per event, autocommitted, nothing checked`,
  });
  yield measured({
    ...line,
    name: `${name}/bulk`,
    limit: together,
    note: `limit: one caller, inserts of ${ROWS_AT_ONCE} rows, nothing checked`,
  });
}

export const append: Benchmark = {
  name: 'append',
  async *run(stage) {
    for (const name of engines) {
      const engine = await openEngine(name, stage);
      await engine.database.execute(TABLE);
      const facts = new NewFacts();
      for (const callers of CALLERS) {
        const count = callers === 1 ? stage.either(400, 60) : stage.either(4_000, Math.max(200, callers * 2));
        yield* measure(engine, { callers, count, facts }, stage);
      }
    }
  },
};
