import { randomUUID } from 'node:crypto';
import { sealEvents, type Clock, type NewEvent, type RecordedEvent } from '#kernel';

/** A stream that no other test has: the store may be shared and full of other things. */
export const newStream = (category = 'trial'): string => `${category}-${randomUUID()}`;

/** A category that no other test has. */
export const newCategory = (): string => `trial${randomUUID().replaceAll('-', '')}`;

/** What one command says about a stream; calling it again with the same command gives the same events. */
export const said = (
  stream: string,
  words: readonly string[],
  commandId: string = randomUUID(),
  type = 'ThingSaid',
): readonly NewEvent[] =>
  sealEvents(
    stream,
    {
      commandId,
      causationId: commandId,
      correlationId: commandId,
      actor: { kind: 'person', id: 'p1', onBehalfOf: 'party-1' },
      occurredAt: '2023-05-11T12:00:00Z',
    },
    words.map((word) => ({ type, data: { word } })),
  );

export const wordOf = ({ data }: Pick<NewEvent, 'data'>): string => (data as { word: string }).word;

/** Reads to the end, or until `limit` events came. */
export const collect = async (
  events: AsyncIterable<RecordedEvent>,
  limit = Infinity,
): Promise<RecordedEvent[]> => {
  const all: RecordedEvent[] = [];
  for await (const event of events) {
    all.push(event);
    if (all.length >= limit) break;
  }
  return all;
};

/** A clock that stands still until it is set. */
export class SettableClock implements Clock {
  #now: Temporal.Instant;

  constructor(now: string) {
    this.#now = Temporal.Instant.from(now);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  set(now: string): void {
    this.#now = Temporal.Instant.from(now);
  }
}
