/** The only source of "now". Given from outside, so that a test can walk through a year in a second. */
export interface Clock {
  now(): Temporal.Instant;
}
