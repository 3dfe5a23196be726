import fc from 'fast-check';
import type { RecordedEvent } from '#kernel';
import { readModels } from './models.js';
import { everyFact, openLog, type LogForTests } from './testing.js';
import { histories } from './testing/histories.js';

/** A log is cut into batches of these sizes, again and again. */
const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

const cut = (events: readonly RecordedEvent[], sizes: readonly number[]): readonly RecordedEvent[][] => {
  const batches: RecordedEvent[][] = [];
  for (let from = 0; from < events.length;) {
    const size = sizes[batches.length % sizes.length]!;
    batches.push(events.slice(from, from + size));
    from += size;
  }
  return batches;
};

describe('However the log is cut into batches, the tables are the same', () => {
  let log: LogForTests;
  let events: readonly RecordedEvent[];
  beforeAll(async () => {
    log = await openLog([]);
    await log.record(...everyFact);
    for (const history of fc.sample(histories, 6)) await log.record(...history);
    events = await Array.fromAsync(log.store.readAll());
  }, 60_000);
  afterAll(() => log.close());

  const rowsAfter = async (model: (typeof readModels)[number], sizes: readonly number[]) => {
    const { name, categories, tables, project } = model;
    await log.database.execute(`truncate ${tables.map((table) => `tingbok.${table}`).join(', ')}`);
    const own = events.filter(({ stream }) => categories.includes(stream.split('-')[0]!));
    for (const batch of cut(own, sizes)) await log.database.transaction((tx) => project(batch, tx));
    const rows = await Promise.all(
      tables.map((table) =>
        log.database.query<{ row: string }>(
          `select to_jsonb(t)::text as row from tingbok.${table} t order by 1`,
        ),
      ),
    );
    return { name, rows: rows.map((of) => of.map(({ row }) => row)) };
  };

  it.each(readModels.map((model) => [model.name, model] as const))(
    'of %s',
    async (_, model) => {
      const expected = await rowsAfter(model, [1]);
      expect(expected.rows[0]).not.toEqual([]);
      expect(await rowsAfter(model, [events.length])).toEqual(expected);
      await fc.assert(
        fc.asyncProperty(cuts, async (sizes) => expect(await rowsAfter(model, sizes)).toEqual(expected)),
        { numRuns: 8 },
      );
    },
    60_000,
  );
});
