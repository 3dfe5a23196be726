import type { ExpectedVersion, NewEvent } from '#kernel';

/** In small letters, as the databases give it back: the digest covers the id as it was written. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** `<category>-<id>`; PostgreSQL's text knows no NUL. */
const STREAM = /^[^-\0]+-[^\0]+$/s;

const YEAR_1 = Temporal.Instant.from('0001-01-01T00:00:00Z').epochMilliseconds;
const YEAR_10_000 = Temporal.Instant.from('+010000-01-01T00:00:00Z').epochMilliseconds;

/** Within the years that ISO 8601 writes with four digits: no database needs to know others. */
const isInstant = (text: string): boolean => {
  try {
    const { epochMilliseconds } = Temporal.Instant.from(text);
    return epochMilliseconds >= YEAR_1 && epochMilliseconds < YEAR_10_000;
  } catch {
    return false;
  }
};

/** Whole, and no larger than a database's integer. */
const isVersion = (version: number, first: 0 | 1): boolean =>
  Number.isInteger(version) && version >= first && version < 2 ** 31;

const faultIn = (event: NewEvent): string | undefined => {
  if (!UUID.test(event.id)) return `the id ${JSON.stringify(event.id)} is no UUID in small letters`;
  if (!/^[^\0]+$/s.test(event.type)) return 'it has no type';
  if (!isVersion(event.schemaVersion, 1)) return 'its schema version is no whole number from 1';
  if (event.data === undefined) return 'it has no data';
  if (!isInstant(event.metadata.occurredAt))
    return `it occurred at ${JSON.stringify(event.metadata.occurredAt)}, which is no instant`;
  return undefined;
};

/**
 * Turns a mistake in the calling program away before anything reaches the store, so that it cannot
 * spoil appends that happen to travel with it.
 *
 * @throws TypeError that names the stream, the event and what is wrong with it.
 */
export const assertAppendable = (
  stream: string,
  expected: ExpectedVersion,
  events: readonly NewEvent[],
): void => {
  if (!STREAM.test(stream))
    throw new TypeError(`A stream is named <category>-<id>, not ${JSON.stringify(stream)}.`);
  if (typeof expected === 'number' && !isVersion(expected, 0)) {
    throw new TypeError(`A stream's version is a whole number from 0, not ${expected}.`);
  }
  for (const event of events) {
    const fault = faultIn(event);
    if (fault) throw new TypeError(`Cannot append the event ${event.type} to ${stream}: ${fault}.`);
  }
  if (new Set(events.map(({ id }) => id)).size < events.length) {
    throw new TypeError(`Cannot append to ${stream}: two of the events have the same id.`);
  }
};
