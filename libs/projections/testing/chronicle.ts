import { randomUUID } from 'node:crypto';
import type { TingbokEvent } from '#domain';
import type { EventStore } from '#event-store';
import { sealEvents, streamOf } from '#kernel';

/** A fact about one aggregate, and when it happened in the world. */
export interface Fact {
  /** Prefix of its stream. */
  readonly category: string;
  readonly id: string;
  readonly event: TingbokEvent;
  readonly occurredAt?: string;
}

/** Writes facts into the log as they are, one command each; returns the position of the last one. */
export const record = async (store: EventStore, facts: readonly Fact[]): Promise<bigint> => {
  let position = await store.head();
  for (const { category, id, event, occurredAt = '2024-01-01T08:00:00Z' } of facts) {
    const stream = streamOf(category, id);
    const commandId = randomUUID();
    const context = { commandId, causationId: commandId, correlationId: commandId, occurredAt };
    const events = sealEvents(stream, { ...context, actor: { kind: 'person', id: 'writer' } }, [event]);
    const appended = await store.append(stream, 'any', events);
    if (appended.outcome !== 'appended') throw new Error(`The fact ${event.type} was not appended`);
    position = appended.position;
  }
  return position;
};
