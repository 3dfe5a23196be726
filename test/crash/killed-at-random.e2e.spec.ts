import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '#database';
import { openPostgresEventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { diceOf } from '../support/dice.js';
import { discrepancies, lastDays, readModels, RIGHT } from './testing/log-and-ledger.js';
import { Ledger } from './testing/ledger.js';
import { embedded, onServers, type Shape, type Victim } from './testing/shapes.js';
import { write } from './testing/writers.js';
import { until } from '../support/until.js';

/** `CRASH_SEED=random` explores, a number repeats what was found so far as timing lets it. */
const given = process.env['CRASH_SEED'];
const seed = given === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(given ?? 20_230_511);

const WRITERS = 6;
const LIMIT_MS = 240_000;
const SHAPES: readonly (readonly [string, () => Promise<Shape>, number])[] = [
  ['embedded', embedded, 7],
  ['on PostgreSQL and Redis, with an api and a worker', onServers, 14],
];

describe.each(SHAPES)(
  `Tingbok %s, killed at random moments under load (CRASH_SEED=${seed}),`,
  (_, open, rounds) => {
    const dice = diceOf(seed);
    const ledger = new Ledger();
    const killed: string[] = [];
    let shape: Shape;
    let database: Database | undefined;
    let log: readonly RecordedEvent[] = [];

    beforeAll(async () => {
      shape = await open();
    }, LIMIT_MS);
    afterAll(async () => {
      await database?.close();
      await shape?.remove();
    }, LIMIT_MS);

    const killOnce = async (victim: Victim): Promise<void> => {
      await wait(100 + dice.roll(500));
      await victim.kill();
      killed.push(victim.name);
      await wait(dice.roll(150));
      await victim.start();
      const before = ledger.acknowledged.size;
      await until(() => ledger.acknowledged.size > before + 5);
    };

    const killAgainAndAgain = async (): Promise<void> => {
      const { victims } = shape;
      for (let round = 0; round < rounds; round += 1) {
        // Each of them, and then whoever it hits.
        await killOnce(victims[round] ?? dice.pick(victims));
      }
    };

    it(
      `acknowledges commands again after each of ${rounds} kills`,
      async () => {
        let isOver = false;
        const writing = { service: () => shape.service(), ledger, isOver: () => isOver };
        const writers = Promise.all(
          Array.from({ length: WRITERS }, () => write({ ...writing, dice: dice.another() })),
        );
        await Promise.race([writers, killAgainAndAgain()]).finally(() => (isOver = true));
        await writers;
        expect(killed).toHaveLength(rounds);
        expect(ledger.refused).toEqual([]);
        expect(ledger.unknown.size).toBeGreaterThan(0);
      },
      LIMIT_MS,
    );

    it(
      'has every acknowledged command in the log, once and as it was answered, and nothing that nobody sent',
      async () => {
        await caughtUp(shape);
        await shape.stopProgram();
        database = await shape.openDatabase();
        const store = openPostgresEventStore(database, { now: () => Temporal.Now.instant() });
        log = await Array.fromAsync(store.readAll());
        expect(log.map(({ position }) => position)).toEqual(log.map((_event, i) => BigInt(i + 1)));
        expect(discrepancies(log, ledger)).toEqual(RIGHT);
      },
      LIMIT_MS,
    );

    it('would have noticed one event less, one more, and one in another place', () => {
      const [first, second, ...rest] = log;
      if (!first || !second) throw new Error('The log is empty');
      const forged = { ...second, metadata: { ...second.metadata, commandId: 'nobody' } };
      const moved = log.map((event) => ({ ...event, position: event.position + 1n }));
      for (const wrong of [[first, ...rest], [...log, forged], [...log, second], moved]) {
        expect(discrepancies(wrong, ledger)).not.toEqual(RIGHT);
      }
    });

    it('shows in every read model a fold of the log', async () => {
      if (!database) throw new Error('The database was not opened');
      for (const { table, rows, folded } of await readModels(database, log)) {
        expect({ table, rows }).toEqual({ table, rows: folded });
      }
      const { rows, folded } = await lastDays(database, log);
      expect(rows).toEqual(folded);
      expect(rows.some(([, day]) => day !== null)).toBe(true);
    });
  },
);

/** Reading with the position of the last event waits for the read models. */
const caughtUp = async (shape: Shape): Promise<void> => {
  const { url } = shape.service();
  const answer = await fetch(`${url}/api/parties`);
  const head = answer.headers.get('tingbok-position') ?? '';
  await until(async () => {
    const seen = await fetch(`${url}/api/parties`, { headers: { 'tingbok-after': head } });
    await seen.arrayBuffer();
    return seen.ok;
  });
};
