import type { Clock } from '#kernel';

/** Stands still until the benchmark moves it. */
export class HandClock implements Clock {
  constructor(private time: Temporal.Instant) {}

  now(): Temporal.Instant {
    return this.time;
  }

  moveTo(time: Temporal.Instant): void {
    this.time = time;
  }
}
