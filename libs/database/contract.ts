import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from './port.js';

/** What every engine keeps; each gets a fresh database from `open`, which this suite closes. */
export const databaseContract = (engine: string, open: () => Promise<Database>): void => {
  describe(`a database on ${engine}`, () => {
    let database: Database;

    beforeAll(async () => {
      database = await open();
      await database.execute('create schema scratch; create table scratch.item (n int primary key)');
    });
    beforeEach(() => database.execute('delete from scratch.item'));
    afterAll(() => database.close());

    const items = async (): Promise<readonly number[]> => {
      const rows = await database.query<{ n: number }>('select n from scratch.item order by n');
      return rows.map(({ n }) => n);
    };

    it('gives back numbers, times and documents exactly as they were given', async () => {
      const instant = Temporal.Instant.from('2023-05-11T12:00:00.123456Z');
      const [row] = await database.query<{ t: Temporal.Instant }>(
        `select $1::int8 as big, $2::timestamptz as t, $3::date as d, $4::jsonb as j, $5::json as text,
                $6::int8[] as bigs, $7::timestamptz[] as ts, $8::text[] as words, $9::numeric as exact, $10::int as none`,
        [
          ...[
            9_007_199_254_740_993n,
            instant,
            Temporal.PlainDate.from('2023-05-11'),
            '{"a":[1,null]}',
            '"æ"',
          ],
          ...[[1n, 2n], [instant], ['a,b', '"c"', '\\'], '0.10', undefined],
        ],
      );
      expect(row?.t.equals(instant)).toBe(true);
      expect({ ...row, t: 0, ts: 0 }).toEqual({
        ...{ big: 9_007_199_254_740_993n, t: 0, d: '2023-05-11', j: { a: [1, null] }, text: 'æ' },
        ...{ bigs: [1n, 2n], ts: 0, words: ['a,b', '"c"', '\\'], exact: '0.10', none: null },
      });
      expect(String((row as { ts?: unknown }).ts)).toBe(instant.toString());
    });

    it('reads small int8 as bigint, and empty or null lists', async () => {
      const [row] = await database.query(
        `select 1::int8 as n, '{}'::int8[] as none, array[null, 2]::int8[] as some`,
      );
      expect(row).toEqual({ n: 1n, none: [], some: [null, 2n] });
    });

    it('keeps what a transaction did when it returns', async () => {
      const answer = await database.transaction(async (tx) => {
        await tx.query('insert into scratch.item values ($1), ($2)', [1, 2]);
        return 'done';
      });
      expect(answer).toBe('done');
      expect(await items()).toEqual([1, 2]);
    });

    it('undoes what a transaction did when it throws', async () => {
      const work = database.transaction(async (tx) => {
        await tx.query('insert into scratch.item values (1)');
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(await items()).toEqual([]);
    });

    it('goes on after a failed statement, alone or in a transaction', async () => {
      await expect(database.query('select no_such_column')).rejects.toThrow('no_such_column');
      await expect(database.transaction((tx) => tx.query('select nor_this'))).rejects.toThrow('nor_this');
      await database.query('insert into scratch.item values (3)');
      expect(await items()).toEqual([3]);
    });

    it('does not pretend to commit a transaction whose failed statement was swallowed', async () => {
      const work = database.transaction(async (tx) => {
        await tx.query('insert into scratch.item values (4)');
        await tx.query('select no_such_column').catch(() => undefined);
      });
      await expect(work).rejects.toThrow();
      expect(await items()).toEqual([]);
    });

    it('lets transactions in one after another or side by side, and loses none', async () => {
      const add = (n: number) =>
        database.transaction((tx) => tx.query('insert into scratch.item values ($1)', [n]));
      await Promise.all(Array.from({ length: 25 }, (_, n) => add(n)));
      expect((await items()).length).toBe(25);
    });

    it('tells a listener that something happened, until it stops listening', async () => {
      let calls = 0;
      let heard = Promise.withResolvers<void>();
      const stop = await database.listen('scratch_channel', () => {
        calls += 1;
        heard.resolve();
      });
      await database.query(`select pg_notify('scratch_channel', '')`);
      await heard.promise;
      await stop();
      heard = Promise.withResolvers<void>();
      const stopOther = await database.listen('scratch_other', () => heard.resolve());
      await database.query(`select pg_notify('scratch_channel', ''), pg_notify('scratch_other', '')`);
      await heard.promise;
      await stopOther();
      expect(calls).toBe(1);
    });

    it("shows BullMQ its own schema first, and raw numbers as BullMQ's driver gives them", async () => {
      const pool = database.bullmqPool();
      const { rows } = await pool.query(`select current_setting('search_path') as path, 1::int8 as n`);
      expect(rows).toEqual([{ path: expect.stringMatching(/^bullmq, ?public$/), n: '1' }]);
    });

    it('refuses to be used after it was closed', async () => {
      const other = await open();
      await other.close();
      await expect(other.query('select 1')).rejects.toThrow();
    });
  });
};
