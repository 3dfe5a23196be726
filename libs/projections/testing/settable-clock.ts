import type { Clock } from '#kernel';

/** A clock that stands still until it is set. */
export class SettableClock implements Clock {
  #now: Temporal.Instant;

  constructor(now = '2024-01-01T08:00:00Z') {
    this.#now = Temporal.Instant.from(now);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  set(now: string): void {
    this.#now = Temporal.Instant.from(now);
  }
}
