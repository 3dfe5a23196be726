import type { EventStore } from '#event-store';
import { fold, streamOf, type Decider, type DomainCommand, type DomainEvent } from '#kernel';

/** An aggregate as the log has it just now; read models may be a moment behind. */
export const storedState = async <State, Event extends DomainEvent>(
  store: EventStore,
  decider: Pick<Decider<State, DomainCommand, Event>, 'category' | 'initial' | 'evolve'>,
  id: string,
): Promise<State> => {
  const events: Event[] = [];
  for await (const { type, data } of store.readStream(streamOf(decider.category, id)))
    events.push({ type, data } as DomainEvent as Event);
  return fold(decider, events);
};
