import { decision, type DecisionEvent, type DecisionState } from '#domain';
import type { EventStore } from '#event-store';
import { fold, type RecordedEvent } from '#kernel';

/** The decision as it stood right after `event`; as it stands now, where only its stream is named. */
export const decisionAt = async (
  { stream, version }: Pick<RecordedEvent, 'stream'> & Partial<Pick<RecordedEvent, 'version'>>,
  store: EventStore,
): Promise<NonNullable<DecisionState>> => {
  const events: DecisionEvent[] = [];
  for await (const { type, data } of store.readStream(stream, version === undefined ? {} : { to: version }))
    events.push({ type, data } as unknown as DecisionEvent);
  const state = fold(decision, events);
  if (state === null) throw new Error(`There is nothing in ${stream}: the log is damaged`);
  return state;
};
