import { deterministicId } from '#kernel';
import { idNumber } from '../../domain/testing/examples.js';
import type { DueRecipient } from './due-timers.js';
import { jobsFor, recipientsIn } from './offers.js';

const eight = Temporal.Instant.from('2023-05-26T06:00:00Z');
const due = (recipient_id: string, at = eight): DueRecipient => ({ recipient_id, at, retry_at: null });
const idsOf = (recipients: readonly DueRecipient[], now: Temporal.Instant): readonly string[] =>
  jobsFor(recipients, now).map(({ id }) => id);
const [one, two] = [idNumber(1), idNumber(2)];

/** More than share one job, from all over. */
const crowd = Array.from({ length: 100 }, (_, n) => due(deterministicId('party', n)));

describe('The jobs of a morning', () => {
  it('hold every recipient once, those who are due at the same moment together', () => {
    const jobs = jobsFor([due(two), due(one), due(one, eight.add({ hours: 1 }))], eight);
    expect(jobs.map((job) => [recipientsIn(job), job.runAt.toString()])).toEqual([
      [[one, two], '2023-05-26T06:00:00Z'],
      [[one], '2023-05-26T07:00:00Z'],
    ]);
  });

  it('are sixteen at the most, where many are due at once', () => {
    const jobs = jobsFor(crowd, eight);
    expect(jobs.length).toBeGreaterThan(10);
    expect(jobs.length).toBeLessThanOrEqual(16);
    expect(jobs.flatMap(recipientsIn).toSorted()).toEqual(crowd.map((each) => each.recipient_id).toSorted());
  });

  it('are the same jobs when they are offered again, and only one is another when somebody joins', () => {
    const before = eight.subtract({ hours: 2 });
    const ids = idsOf(crowd, before);
    expect(idsOf(crowd.toReversed(), before.add({ minutes: 1 })).toSorted()).toEqual(ids.toSorted());
    const joined = idsOf([...crowd, due(one)], before);
    expect(joined.filter((id) => !ids.includes(id))).toHaveLength(1);
  });

  it('have another id as soon as they are due, and again a quarter of an hour later', () => {
    const at = [-1, 0, 14, 15, 31].map((minutes) => idsOf([due(one)], eight.add({ minutes }))[0]);
    expect(new Set(at).size).toBe(4);
    expect(at[1]).toBe(at[2]);
  });

  it('are understood although an earlier version offered them', () => {
    expect(recipientsIn({ data: { recipientId: one } })).toEqual([one]);
  });
});
