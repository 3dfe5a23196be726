import { expect, it } from '@jest/globals';
import type { EventStore } from '../port.js';
import { sayTheEnd, writeAsCrowd } from './crowd.js';
import { newCategory } from './occurrences.js';
import { amissIn, NOTHING_AMISS, sightingsIn, watchFromEverywhere } from './watching.js';

/** A crowd, and what else goes on in the database meanwhile. */
export interface CrowdTraits {
  readonly events: number;
  /** Ends the name of the test. */
  readonly meanwhile?: string;
  /** Begins what goes on meanwhile; returns how to end it. */
  readonly disturb?: () => Promise<() => Promise<void>>;
}

const WRITERS = 32;
const LIMIT_MS = 120_000;

export const crowdingContract = (
  store: () => EventStore,
  { events, meanwhile = '', disturb = async () => async () => {} }: CrowdTraits,
): void => {
  it(
    `${WRITERS} writers and four live subscribers, ${events} events: 0 lost, 0 twice, 0 out of order${meanwhile}`,
    async () => {
      const [category, after] = [newCategory(), await store().head()];
      const settle = await disturb();
      const place = { after, category, lateAt: events / 4, limitMs: LIMIT_MS };
      const watching = watchFromEverywhere(store(), place).finally(settle);
      const answers = await writeAsCrowd({ stores: [store()], writers: WRITERS, events, category });
      await sayTheEnd(store(), category);
      const watched = await watching;
      const truth = await sightingsIn(store(), { after, filter: { categories: [category] } });
      expect(truth).toHaveLength(events + 1);
      expect(answers).toHaveLength(events);
      expect(watched.lateFrom).toBeGreaterThan(after);
      expect(amissIn(watched, answers, truth)).toEqual(NOTHING_AMISS);
    },
    2 * LIMIT_MS,
  );
};
