import fc from 'fast-check';
import { openMemoryEventStore, type EventStore } from '#event-store';
import { deterministicId, sealEvents, type Clock, type Json, type RecordedEvent } from '#kernel';
import { LogFileWriter } from './writing.js';

/** Something that is written to one of a few streams. */
export interface Deed {
  readonly stream: number;
  readonly data: Json;
  /** Since the deed before. */
  readonly microseconds: number;
}

export const BEGAN = Temporal.Instant.from('2021-04-05T06:07:08Z');

/** As early as any test's clock needs to be. */
export const NOW = Temporal.Instant.from('2030-01-01T00:00:00Z');

const streamName = (number: number): string => `party-${deterministicId('stream', number)}`;

/** A log in memory in which these deeds were done, by a clock of its own. */
export const logOf = async (deeds: readonly Deed[]): Promise<EventStore> => {
  let now = BEGAN;
  const clock: Clock = { now: () => now };
  const store = openMemoryEventStore(clock);
  for (const [index, { stream, data, microseconds }] of deeds.entries()) {
    now = now.add({ microseconds });
    const name = streamName(stream);
    const commandId = deterministicId('command', index);
    const context = {
      commandId,
      causationId: commandId,
      correlationId: commandId,
      actor: { kind: 'person', id: 'p1', ...(index % 2 === 0 ? { onBehalfOf: 'p2' } : {}) },
      occurredAt: now.toString(),
    } as const;
    await store.append(name, 'any', sealEvents(name, context, [{ type: 'AliasAdded', data }]));
  }
  return store;
};

/** So many deeds, in turn in so many streams, a second between them. */
export const deeds = (count: number, streams = 3): readonly Deed[] =>
  Array.from({ length: count }, (_, index) => ({
    stream: index % streams,
    data: { alias: `nr. ${index}` },
    microseconds: 1_000_000,
  }));

const wellFormed = fc.string({ unit: 'grapheme' });
const data: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, '', '\u0000', '\u2028', '👩‍🚀', '\\u0000', '"\n\r'),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    wellFormed,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(wellFormed, tie('json'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).json;

/** Any history: awkward texts and numbers, several streams, many deeds in one moment. */
export const histories = fc.array(
  fc.record({
    stream: fc.nat({ max: 4 }),
    data,
    microseconds: fc.oneof(fc.constant(0), fc.nat({ max: 10_000_000_000 })),
  }),
  { maxLength: 20 },
);

export const readAll = (store: Pick<EventStore, 'readAll'>): Promise<RecordedEvent[]> =>
  Array.fromAsync(store.readAll());

/** The log file of a log. */
export const fileOf = async (store: Pick<EventStore, 'readAll'>): Promise<Buffer> =>
  Buffer.from((await Array.fromAsync(new LogFileWriter(store).text())).join(''));

/** As a file comes from the disk; how it is cut must not matter. */
export async function* inChunks(file: Buffer, size = 64 * 1024): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}

/** The lines of a file, each with its line feed. */
export const linesIn = (file: Buffer): readonly string[] => file.toString().match(/[^\n]*\n/g) ?? [];
