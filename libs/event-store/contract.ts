import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Clock } from '#kernel';
import { appendingContract } from './contract/appending.js';
import { crowdingContract, type CrowdTraits } from './contract/crowding.js';
import { followingContract } from './contract/following.js';
import { modelContract } from './contract/model.js';
import { SettableClock } from './contract/occurrences.js';
import { readingContract } from './contract/reading.js';
import { recordingContract } from './contract/recording.js';
import { restoringContract } from './contract/restoring.js';
import type { EventStore } from './port.js';

/** What a store decides for itself; a cluster that others run has its own clock and its own positions. */
export interface StoreTraits {
  /** Positions are 1, 2, 3 … and `recordedAt` comes from the clock that was given. */
  readonly numbersByItself?: boolean;
  /** The great crowd of writers; fewer events only where the engine would keep the tests waiting for minutes. */
  readonly crowd?: CrowdTraits;
}

/**
 * The tests that every event store passes. `open` is called once, with the clock to use; what it opens
 * may already hold other events, and is closed by this suite.
 */
export const eventStoreContract = (
  name: string,
  open: (clock: Clock) => Promise<EventStore>,
  { numbersByItself = true, crowd = { events: numbersByItself ? 20_000 : 5_000 } }: StoreTraits = {},
): void => {
  describe(`an event store ${name}`, () => {
    const clock = new SettableClock('2026-01-01T00:00:00Z');
    let store: EventStore;

    beforeAll(async () => {
      store = await open(clock);
    });
    afterAll(() => store.close());

    describe('appending', () => appendingContract(() => store));
    describe('reading', () => readingContract(() => store));
    describe('following', () => followingContract(() => store));
    describe('restoring', () => restoringContract(() => store));
    if (numbersByItself) describe('recording', () => recordingContract(() => store, clock));
    // The last of all: it sets the clock far ahead.
    describe('altogether', () => modelContract(() => store, clock, numbersByItself));
    // Leaves a log so long that whoever reads it whole would wait.
    describe('crowded', () => crowdingContract(() => store, crowd));
  });
};
