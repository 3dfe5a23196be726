import { aggregateOf } from '#domain';
import type { EventStore } from '#event-store';
import { fold, isRefusal, sealEvents, streamOf, type Clock, type RecordedEvent } from '#kernel';
import type { ExecuteCommand } from '../process-manager.js';

const pastOf = async (store: EventStore, stream: string): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  for await (const event of store.readStream(stream)) events.push(event);
  return events;
};

/** Load, decide, append, as often as it takes: the command side as process managers see it. */
export const executeOn =
  (store: EventStore, clock: Clock): ExecuteCommand =>
  async ({ id, command, commandId, causationId, correlationId, actor, occurredAt }) => {
    const { decider } = aggregateOf(command.type);
    const stream = streamOf(decider.category, id);
    for (;;) {
      const past = await pastOf(store, stream);
      if (past.some((event) => event.metadata.commandId === commandId)) return { events: [] };
      const decided = decider.decide(command, fold(decider, past));
      if (isRefusal(decided)) return decided;
      if (decided.length === 0) return { events: [] };
      const context = { commandId, causationId, correlationId, actor };
      const at = (occurredAt ?? clock.now()).toString();
      const events = sealEvents(stream, { ...context, occurredAt: at }, decided);
      const appended = await store.append(stream, past.length === 0 ? 'none' : past.length, events);
      if (appended.outcome !== 'wrong-version') return { events: decided.map((event) => event.type) };
    }
  };
