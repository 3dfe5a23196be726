import type { Clock } from '#kernel';

/** A clock for a log: each time it is asked, a second has passed. The same log has the same times. */
export class LogClock implements Clock {
  #now = Temporal.Instant.from('2026-01-05T07:00:00Z');

  now(): Temporal.Instant {
    this.#now = this.#now.add({ seconds: 1 });
    return this.#now;
  }
}
