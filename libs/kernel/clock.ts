/** The only source of "now". Given from outside, so that a test can walk through a year in a second. */
export interface Clock {
  now(): Temporal.Instant;
}

/** As fine as the log and the databases keep time; rounded down, for up would be what came a moment later. */
export const toMicroseconds = (instant: Temporal.Instant): Temporal.Instant =>
  instant.round({ smallestUnit: 'microsecond', roundingMode: 'floor' });
