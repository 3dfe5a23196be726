import type { Clock } from '#kernel';

/** Stands still until a test moves it, forward or back. */
export class HandClock implements Clock {
  constructor(private time: Temporal.Instant) {}

  now(): Temporal.Instant {
    return this.time;
  }

  /** `2023-05-12T09:00`, on the clocks of Oslo. */
  set(time: string): void {
    this.time = oslo(time);
  }

  moveTo(time: Temporal.Instant): void {
    this.time = time;
  }
}

/** `2023-05-12T09:00`, on the clocks of Oslo. */
export const oslo = (time: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/Oslo').toInstant();
