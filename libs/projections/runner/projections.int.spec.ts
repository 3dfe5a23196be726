import type { Database } from '#database';
import { openPostgresEventStore, type EventStore } from '#event-store';
import { openTestPglite } from '../../database/testing.js';
import { readModels } from '../models.js';
import { LIMIT, migrateForTests, SettableClock, silent } from '../testing.js';
import { loadCheckpoint } from './checkpoint.js';
import { ProjectionRun } from './projection-run.js';
import { Projections } from './projections.js';
import { readFrom } from './read-batch.js';
import { createNotes, notes, notesIn, projectLog, say, sayIn, wordsIn } from './testing.js';
import { until } from '../../../test/support/until.js';

describe('The read models', () => {
  let database: Database;
  let store: EventStore;
  let projections: Projections | undefined;
  let reported: string[];

  const follow = (...models: ReturnType<typeof notes>[]): Projections => {
    const logger = { error: (_: object, message: string) => void reported.push(message) };
    projections = new Projections({ database, store, logger }, models);
    return projections;
  };
  const statusOf = (name: string) => projections?.status().find((one) => one.name === name);

  beforeEach(async () => {
    reported = [];
    database = await openTestPglite();
    await migrateForTests(database);
    await database.execute(`${createNotes('healthy')}; ${createNotes('tender')}`);
    store = openPostgresEventStore(database, new SettableClock());
  });
  afterEach(async () => {
    await projections?.stop();
    projections = undefined;
    await store.close();
    await database.close();
  });

  describe('that meet an event they cannot take', () => {
    const poison = new Set<string>();
    beforeEach(() => void poison.add('bad'));

    it('stop there alone: the others go on', async () => {
      const last = await say(store, 'good', 'bad', 'more');
      follow(notes('healthy'), notes('tender', poison));
      await until(() => statusOf('tender')?.state === 'stuck');
      expect(await projections?.waitFor(last, 100)).toBe(false);
      await until(() => statusOf('healthy')?.position === last);
      expect(statusOf('healthy')).toMatchObject({ state: 'running', problem: null });
      expect(await wordsIn(database, 'healthy')).toEqual(['good', 'bad', 'more']);
    });

    it('say which event it is, and report it once however often they try', async () => {
      await say(store, 'good', 'bad');
      follow(notes('tender', poison));
      await until(() => statusOf('tender')?.state === 'stuck');
      expect(statusOf('tender')?.problem).toBe('ThingSaid at position 2: «bad» can not be noted');
      for (let times = 0; times < 5; times++) {
        projections?.wake();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(reported).toEqual(['tender is stuck: ThingSaid at position 2: «bad» can not be noted']);
    });

    it('lose nothing, and go on when it is mended', async () => {
      const last = await say(store, 'good', 'bad', 'more');
      follow(notes('tender', poison));
      await until(() => statusOf('tender')?.state === 'stuck');
      poison.clear();
      expect(await projections?.waitFor(last, LIMIT)).toBe(true);
      await until(() => statusOf('tender')?.state === 'running');
      expect(await wordsIn(database, 'tender')).toEqual(['good', 'bad', 'more']);
      expect(statusOf('tender')).toMatchObject({ position: last, problem: null });
    });
  });

  it('commit a batch and its checkpoint together: what breaks in the middle changes nothing', async () => {
    await say(store, 'bad', 'one', 'two');
    const tender = notes('tender', new Set(['bad']));
    await expect(projectLog({ database, store }, tender)).rejects.toThrow('position 1');
    expect(await notesIn(database, 'tender')).toEqual([]);
    expect(await loadCheckpoint(database, 'tender')).toBe(0n);
  });

  it('take everything before an event that they cannot take', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `word ${index}`);
    await say(store, ...words, 'bad', 'never');
    const tender = notes('tender', new Set(['bad']));
    await expect(projectLog({ database, store }, tender)).rejects.toThrow('ThingSaid at position 41');
    expect(await wordsIn(database, 'tender')).toEqual(words);
    expect(await loadCheckpoint(database, 'tender')).toBe(40n);
  });

  it('do nothing from a place that another process has left, and go on from its place', async () => {
    await say(store, 'one', 'two');
    const healthy = notes('healthy');
    const late = new ProjectionRun(healthy, database, readFrom(store));
    expect(await late.begin()).toBe(0n);
    await projectLog({ database, store }, healthy);
    expect(await late.advance(0n)).toBe(2n);
    expect(await wordsIn(database, 'healthy')).toEqual(['one', 'two']);
  });

  it('go on from a place that another process wrote down, and this one had passed without a word', async () => {
    const healthy = notes('healthy');
    const run = new ProjectionRun(healthy, database, readFrom(store));
    await run.begin();
    const elsewhere = await sayIn('other', store, ['elsewhere']);
    expect(await run.advance(0n)).toBe(elsewhere);
    await database.query(`update tingbok.checkpoint set position = $1 where name = 'healthy'`, [elsewhere]);
    const last = await say(store, 'one');
    expect(await run.advance(elsewhere)).toBe(last);
    expect(await wordsIn(database, 'healthy')).toEqual(['one']);
  });

  it('wake from idleness when something is new, and tell when they have reached a position', async () => {
    follow(notes('healthy'));
    expect(await projections?.waitFor(0n, LIMIT)).toBe(true);
    await until(() => statusOf('healthy')?.state === 'running');
    const position = await say(store, 'late');
    projections?.wake();
    await until(async () => (await wordsIn(database, 'healthy')).length === 1);
    expect(await projections?.waitFor(position, LIMIT)).toBe(true);
  });

  it('do not wait for a position for ever', async () => {
    follow(notes('healthy'));
    expect(await projections?.waitFor(1n, 50)).toBe(false);
    const waiting = projections?.waitFor(1n, LIMIT);
    await say(store, 'late');
    projections?.wake();
    expect(await waiting).toBe(true);
  });

  it('go on from where the last run stopped', async () => {
    const first = await say(store, 'one');
    follow(notes('healthy'));
    await projections?.waitFor(first, LIMIT);
    await projections?.stop();
    const second = await say(store, 'two');
    follow(notes('healthy'));
    expect(await projections?.waitFor(second, LIMIT)).toBe(true);
    expect(await wordsIn(database, 'healthy')).toEqual(['one', 'two']);
  });

  it('stop at once, idle or stuck, and answer whoever still waits', async () => {
    await say(store, 'bad');
    follow(notes('healthy'), notes('tender', new Set(['bad'])));
    await until(() => statusOf('tender')?.state === 'stuck' && statusOf('healthy')?.position === 1n);
    const waiting = projections?.waitFor(9n, 60_000);
    const began = performance.now();
    await projections?.stop();
    expect(await waiting).toBe(false);
    expect(performance.now() - began).toBeLessThan(900);
    expect(projections?.status().map((one) => one.state)).toEqual(['stopped', 'stopped']);
  });

  it('do not keep a caller waiting once they have stopped', async () => {
    follow(notes('healthy'));
    await projections?.stop();
    const began = performance.now();
    expect(await projections?.waitFor(1n, 5_000)).toBe(false);
    expect(performance.now() - began).toBeLessThan(2_500);
  });

  it('cannot be two of one name', () => {
    expect(
      () =>
        new Projections({ database, store, logger: { error: () => {} } }, [
          notes('healthy'),
          notes('healthy'),
        ]),
    ).toThrow('Two projections are called healthy');
  });

  describe('derived again', () => {
    const spoil = () =>
      database.execute(`update tingbok.healthy set word = 'x'; update tingbok.tender set word = 'x'`);

    beforeEach(async () => {
      const position = await say(store, 'one', 'two');
      follow(notes('healthy'), notes('tender'));
      await projections?.waitFor(position, LIMIT);
      await spoil();
    });

    it('are the one that was named', async () => {
      expect(await projections?.rebuild(['tender'])).toEqual(['tender']);
      await projections?.waitFor(2n, LIMIT);
      expect(await wordsIn(database, 'tender')).toEqual(['one', 'two']);
      expect(await wordsIn(database, 'healthy')).toEqual(['x', 'x']);
    });

    it('are all, when none is named', async () => {
      expect(await projections?.rebuild()).toEqual(['healthy', 'tender']);
      await projections?.waitFor(2n, LIMIT);
      expect(await wordsIn(database, 'tender')).toEqual(['one', 'two']);
      expect(await wordsIn(database, 'healthy')).toEqual(['one', 'two']);
    });

    it('show what they showed until the new ones take their place', async () => {
      const seen: (readonly string[])[] = [];
      const watched = notes('tender');
      const slow = {
        ...watched,
        project: async (...[events, tx]: Parameters<typeof watched.project>) => {
          await watched.project(events, tx);
          seen.push(
            (await tx.query<{ word: string }>('select word from tingbok.tender')).map(({ word }) => word),
          );
        },
      };
      await projections?.stop();
      const models = follow(slow);
      const shown: (readonly string[])[] = [];
      await models.rebuild(
        ['tender'],
        () => void wordsIn(database, 'tender').then((words) => shown.push(words)),
      );
      await until(() => shown.length > 0);
      expect(seen).toEqual([['one', 'two']]);
      expect(shown[0]).toEqual(['x', 'x']);
      expect(await wordsIn(database, 'tender')).toEqual(['one', 'two']);
    });

    it('keep what they had when an event cannot be taken any more, and leave nothing behind', async () => {
      await projections?.stop();
      const models = follow(notes('tender', new Set(['two'])));
      await expect(models.rebuild()).rejects.toThrow('ThingSaid at position 2');
      expect(await wordsIn(database, 'tender')).toEqual(['x', 'x']);
      const left = await database.query(`select from pg_tables where schemaname = 'tingbok_rebuild'`);
      expect(left).toEqual([]);
    });

    it('have the indexes, constraints and names of those whose place they take', async () => {
      const shape = () =>
        database.query(`
          select 'index' as kind, indexname as name, indexdef as text from pg_indexes where schemaname = 'tingbok'
          union all
          select 'constraint', conname, conrelid::regclass || pg_get_constraintdef(oid) from pg_constraint
           where connamespace = 'tingbok'::regnamespace
          union all
          select 'column', table_name || '.' || column_name, data_type || is_nullable || coalesce(column_default, '')
            from information_schema.columns where table_schema = 'tingbok'
          order by 1, 2, 3`);
      await projections?.stop();
      projections = new Projections({ database, store, logger: silent }, readModels);
      const before = await shape();
      await projections.rebuild();
      expect(await shape()).toEqual(before);
    });

    it('are none when one of the names is unknown; the error names those that there are', async () => {
      await expect(projections?.rebuild(['tender', 'tendre'])).rejects.toThrow(
        'There is no read model tendre; there are: healthy, tender',
      );
      expect(await wordsIn(database, 'tender')).toEqual(['x', 'x']);
    });
  });
});
