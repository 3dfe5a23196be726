import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '#kernel';
import type { QueuePatience } from './bullmq-queue.js';
import type { Job, JobQueue } from './port.js';
import { until } from '../../test/support/until.js';

/** Opens the same place again each time that it is called within one test, and an empty one in the next. */
export type OpenForContract = (clock: Clock, patience: Partial<QueuePatience>) => Promise<JobQueue>;

const realClock: Clock = { now: () => Temporal.Now.instant() };
const hasty: Partial<QueuePatience> = { attempts: 2, firstRetryAfterMs: 20, closeWithinMs: 5_000 };

const jobCalled = (id: string, part: Partial<Job> = {}): Job => ({
  id,
  kind: 'remind',
  data: { followUp: id },
  runAt: realClock.now(),
  ...part,
});

/** What every place for jobs must keep, whichever engine is behind it. `fresh` empties it. */
export const jobQueueContract = (
  name: string,
  open: OpenForContract,
  fresh: () => Promise<void> = () => Promise.resolve(),
): void => {
  describe(`A job queue on ${name}`, () => {
    const opened: JobQueue[] = [];
    const openOne = async (): Promise<JobQueue> => {
      const queue = await open(realClock, hasty);
      opened.push(queue);
      return queue;
    };

    beforeEach(fresh);
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((queue) => queue.close()));
    });

    it('hands over a job as it was offered', async () => {
      const queue = await openOne();
      const seen: unknown[] = [];
      await queue.offer([
        jobCalled('followUp-1:7/2 days æøå', { kind: 'two-days', data: { n: [1, null, 'å'] } }),
      ]);
      await queue.work(async (job) => void seen.push(job));
      await until(() => seen.length > 0);
      expect(seen).toEqual([
        { id: 'followUp-1:7/2 days æøå', kind: 'two-days', data: { n: [1, null, 'å'] } },
      ]);
    });

    it.each([null, 0, '', [], {}])('hands over the data %j as it is', async (data) => {
      const queue = await openOne();
      const seen: unknown[] = [];
      await queue.work(async (job) => void seen.push(job.data));
      await queue.offer([jobCalled('plain', { data })]);
      await until(() => seen.length > 0);
      expect(seen).toEqual([data]);
    });

    it('runs a job once its time has come, and not before', async () => {
      const queue = await openOne();
      const ranAt: number[] = [];
      await queue.work(async () => void ranAt.push(Date.now()));
      const runAt = realClock.now().add({ milliseconds: 700 });
      await queue.offer([jobCalled('later', { runAt })]);
      expect(await queue.health()).toMatchObject({ delayed: 1 });
      await until(() => ranAt.length > 0);
      expect(ranAt[0]).toBeGreaterThanOrEqual(runAt.epochMilliseconds);
    });

    it('goes by the clock that it was given', async () => {
      const long = Temporal.Instant.from('2040-01-01T07:00:00Z');
      const queue = await open({ now: () => long }, hasty);
      opened.push(queue);
      const seen: string[] = [];
      await queue.work(async ({ id }) => void seen.push(id));
      await queue.offer([
        jobCalled('past', { runAt: long.subtract({ hours: 1 }) }),
        jobCalled('soon', { runAt: long.add({ milliseconds: 200 }) }),
        jobCalled('far', { runAt: long.add({ hours: 1 }) }),
      ]);
      await until(() => seen.length === 2);
      expect(seen).toEqual(['past', 'soon']);
      expect(await queue.health()).toMatchObject({ delayed: 1 });
    });

    it('runs a job once whose id is offered again while it waits', async () => {
      const queue = await openOne();
      const seen: string[] = [];
      await queue.offer([jobCalled('one'), jobCalled('one')]);
      await queue.offer([jobCalled('one'), jobCalled('last')]);
      expect(await queue.health()).toMatchObject({ waiting: 2 });
      await queue.work(async ({ id }) => void seen.push(id));
      await until(() => seen.includes('last'));
      expect(seen).toEqual(['one', 'last']);
    });

    it('runs a job again that is offered again after it was done', async () => {
      const queue = await openOne();
      const seen: string[] = [];
      await queue.work(async ({ id }) => void seen.push(id));
      await queue.offer([jobCalled('again')]);
      await until(async () => seen.length === 1 && (await queue.health()).active === 0);
      await queue.offer([jobCalled('again')]);
      await until(() => seen.length === 2);
    });

    it('tries a job again when its handler throws', async () => {
      const queue = await openOne();
      let attempts = 0;
      await queue.work(async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('the mail server was away');
      });
      await queue.offer([jobCalled('stubborn')]);
      await until(() => attempts === 2);
      await until(async () => {
        const { waiting, delayed, active } = await queue.health();
        return waiting + delayed + active === 0;
      });
      expect(await queue.health()).toMatchObject({ failed: 0 });
    });

    it('shows a job as failed after its last attempt, and takes it again when it is offered again', async () => {
      const queue = await openOne();
      const seen: string[] = [];
      let broken = true;
      await queue.work(async ({ id }) => {
        seen.push(id);
        if (broken) throw new Error('no such address');
      });
      await queue.offer([jobCalled('hopeless')]);
      await until(async () => (await queue.health()).failed === 1);
      expect(seen).toEqual(['hopeless', 'hopeless']);
      broken = false;
      await queue.offer([jobCalled('hopeless')]);
      await until(() => seen.length === 3);
      expect(await queue.health()).toMatchObject({ failed: 0 });
    });

    it('does not run a job that was withdrawn, and does not mind withdrawing an unknown one', async () => {
      const queue = await openOne();
      const seen: string[] = [];
      const soon = realClock.now().add({ milliseconds: 300 });
      await queue.offer([jobCalled('withdrawn', { runAt: soon }), jobCalled('kept', { runAt: soon })]);
      await queue.withdraw('withdrawn');
      await queue.withdraw('never-offered');
      expect(await queue.health()).toMatchObject({ delayed: 1 });
      await queue.work(async ({ id }) => void seen.push(id));
      await until(() => seen.includes('kept'));
      expect(seen).toEqual(['kept']);
    });

    it('shares 200 jobs between two workers, each job once', async () => {
      const [left, right] = [await openOne(), await openOne()];
      const seen = { left: [] as string[], right: [] as string[] };
      const slowly =
        (into: string[]) =>
        async ({ id }: { readonly id: string }) => {
          await new Promise((resolve) => setTimeout(resolve, 2));
          into.push(id);
        };
      await left.work(slowly(seen.left), { concurrency: 4 });
      await right.work(slowly(seen.right), { concurrency: 4 });
      const ids = Array.from({ length: 200 }, (_, n) => `shared-${n}`);
      await left.offer(ids.map((id) => jobCalled(id)));
      await until(() => seen.left.length + seen.right.length >= 200);
      expect([...seen.left, ...seen.right].toSorted()).toEqual(ids.toSorted());
      expect(seen.left.length).toBeGreaterThan(0);
      expect(seen.right.length).toBeGreaterThan(0);
    });

    it('still has a delayed job when it is closed and opened again', async () => {
      const before = await openOne();
      await before.offer([jobCalled('patient', { runAt: realClock.now().add({ milliseconds: 400 }) })]);
      await before.close();
      const after = await openOne();
      const seen: string[] = [];
      await after.work(async ({ id }) => void seen.push(id));
      await until(() => seen.length > 0);
      expect(seen).toEqual(['patient']);
    });

    it('waits for the job at work when it is closed, and begins no other', async () => {
      const queue = await openOne();
      const [begun, done]: [string[], string[]] = [[], []];
      await queue.work(async ({ id }) => {
        begun.push(id);
        await new Promise((resolve) => setTimeout(resolve, 300));
        done.push(id);
      });
      await queue.offer([jobCalled('first'), jobCalled('second')]);
      await until(() => begun.length > 0);
      await queue.close();
      expect({ begun, done }).toEqual({ begun: ['first'], done: ['first'] });
    });

    it('does not wait for ever for a job that does not end', async () => {
      const queue = await open(realClock, { ...hasty, closeWithinMs: 200 });
      const release = Promise.withResolvers<void>();
      let begun = false;
      await queue.work(() => {
        begun = true;
        return release.promise;
      });
      await queue.offer([jobCalled('endless')]);
      await until(() => begun);
      const start = performance.now();
      await queue.close();
      expect(performance.now() - start).toBeLessThan(3_000);
      release.resolve();
    });

    it('takes no more jobs when its work is stopped, but still takes offers', async () => {
      const queue = await openOne();
      const seen: string[] = [];
      const stop = await queue.work(async ({ id }) => void seen.push(id));
      await queue.offer([jobCalled('first')]);
      await until(() => seen.length === 1);
      await stop();
      await queue.offer([jobCalled('second')]);
      expect(await queue.health()).toMatchObject({ waiting: 1 });
      await queue.work(async ({ id }) => void seen.push(`again ${id}`));
      await until(() => seen.length === 2);
      expect(seen).toEqual(['first', 'again second']);
    });

    it('takes an offer of nothing', async () => {
      const queue = await openOne();
      await queue.offer([]);
      expect(await queue.health()).toMatchObject({ waiting: 0, delayed: 0, active: 0, failed: 0 });
    });
  });
};
