import type { Queryable } from '#database';
import { toMicroseconds, type Clock, type ExpectedVersion, type NewEvent } from '#kernel';
import type { Appended, WrongVersion } from '../port.js';
import { STATEMENTS } from './statements.js';

/** An event with its JSON written out once, for counting and for sending. */
interface WrittenEvent {
  readonly event: NewEvent;
  readonly data: string;
  readonly metadata: string;
}

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedVersion;
  readonly events: readonly WrittenEvent[];
}

interface Verdict {
  readonly is_appended: boolean;
  readonly at_version: number;
  readonly at_position: bigint;
}

const BELIEFS = { any: -1, exists: -2, none: 0 } as const;

const beliefOf = (expected: ExpectedVersion): number =>
  typeof expected === 'number' ? expected : BELIEFS[expected];

export const appendOf = (stream: string, expected: ExpectedVersion, events: readonly NewEvent[]): Append => ({
  stream,
  expected,
  events: events.map((event) => ({
    event,
    data: JSON.stringify(event.data),
    metadata: JSON.stringify(event.metadata),
  })),
});

/** Roughly the bytes that an append puts on the wire. */
export const sizeOf = ({ events }: Append): number =>
  events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length + 100, 100);

const toOutcome = ({ is_appended, at_version, at_position }: Verdict): Appended | WrongVersion =>
  is_appended
    ? { outcome: 'appended', version: at_version, position: at_position }
    : { outcome: 'wrong-version', actual: at_version };

const occurredAt = ({ event }: WrittenEvent): Temporal.Instant =>
  Temporal.Instant.from(event.metadata.occurredAt);

/** What the statement takes for one append of one event; undefined when it is another. */
const bindsOfOne = (clock: Clock, appends: readonly Append[]): readonly unknown[] | undefined => {
  const [append, ...others] = appends;
  const [written, ...more] = append?.events ?? [];
  if (!append || !written || others.length + more.length > 0) return undefined;
  const { event, data, metadata } = written;
  const { id, type, schemaVersion } = event;
  const belief = beliefOf(append.expected);
  const said = [append.stream, belief, id, type, schemaVersion, data, metadata];
  return [toMicroseconds(clock.now()), ...said, occurredAt(written)];
};

const bindsOf = (clock: Clock, appends: readonly Append[]): readonly unknown[] => {
  const events = appends.flatMap((append) => append.events);
  return [
    toMicroseconds(clock.now()),
    appends.map(({ stream }) => stream),
    appends.map(({ expected }) => beliefOf(expected)),
    appends.map((append) => append.events.length),
    events.map(({ event }) => event.id),
    events.map(({ event }) => event.type),
    events.map(({ event }) => event.schemaVersion),
    events.map(({ data }) => data),
    events.map(({ metadata }) => metadata),
    events.map(occurredAt),
  ];
};

/** Sends many appends in one round trip; one outcome each, in their order. */
export const sendAppends = async (
  database: Queryable,
  clock: Clock,
  appends: readonly Append[],
): Promise<readonly (Appended | WrongVersion)[]> => {
  const one = bindsOfOne(clock, appends);
  const { text, name } = one ? STATEMENTS.appendOne : STATEMENTS.appendBatch;
  const verdicts = await database.query<Verdict>(text, one ?? bindsOf(clock, appends), { name });
  return verdicts.map(toOutcome);
};
