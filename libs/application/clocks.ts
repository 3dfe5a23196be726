import type { Clock } from '#kernel';

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** Stands still until it is moved, and never goes back. For rehearsals and tests. */
export class TestClock implements Clock {
  #now: Temporal.Instant;

  constructor(start: Temporal.Instant) {
    this.#now = start;
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  moveTo(instant: Temporal.Instant): void {
    if (Temporal.Instant.compare(instant, this.#now) > 0) this.#now = instant;
  }
}
