import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventStore } from '../port.js';
import type { SettableClock } from './occurrences.js';
import { sequences } from './model-steps.js';
import { Trial } from './model-trial.js';

/** Every call to a cluster goes through the network. */
const runsOn = (numbersByItself: boolean): number => (numbersByItself ? 100 : 20);

const LIMIT_MS = 120_000;

/** Later than whatever other tests have set the clock to: the time of recording never decreases. */
const FIRST_DAY = Temporal.Instant.from('2040-01-01T00:00:00Z');

const { seed } = fc.readConfigureGlobal();

/**
 * Random sequences, asked of the store and of the one in memory, which is the model: the answers must be
 * the same. Of what is asked at once, some order must explain all answers.
 */
export const modelContract = (
  store: () => EventStore,
  clock: SettableClock,
  numbersByItself: boolean,
): void => {
  it(
    `random sequences of appends and reads are answered as the store in memory does (seed ${seed ?? 'random'})`,
    async () => {
      let day = 0;
      const property = fc.asyncProperty(sequences, async (steps) => {
        day += 1;
        const began = FIRST_DAY.add({ hours: 24 * day });
        const trial = await Trial.begin({ store: store(), clock, began, timed: numbersByItself });
        for (const step of steps) {
          const { asked, answers, expected } = await trial.run(step);
          expect({ asked, answers }).toEqual({ asked, answers: expected });
        }
      });
      await fc.assert(property, {
        numRuns: runsOn(numbersByItself),
        interruptAfterTimeLimit: LIMIT_MS - 20_000,
        markInterruptAsFailure: true,
      });
    },
    LIMIT_MS,
  );
};
