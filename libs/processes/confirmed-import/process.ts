import { minutesImport, type Acceptance, type Merge, type MinutesImportEvent } from '#domain';
import { fold, idOf, type RecordedEvent } from '#kernel';
import type { EventStore } from '#event-store';
import type { ProcessManager } from '../process-manager.js';
import { stepsAfter, stepsAfterMerge } from './steps.js';

/** What a confirmed import sets going: parties, the meeting, its protocol, approvals, decisions, follow-ups. */
export const confirmedImport: ProcessManager = {
  name: 'confirmed-import',
  categories: [minutesImport.category],
  interested: ({ type }) =>
    type === 'EntriesAccepted' || type === 'ImportConfirmed' || type === 'ImportMerged',
  handle: async (event, { store, dispatch }) => {
    const importId = idOf(event.stream);
    const state = await stateAt(event, store);
    const steps =
      event.type === 'ImportMerged'
        ? stepsAfterMerge(importId, event.data as unknown as Merge, state)
        : stepsAfter(importId, event.data as unknown as Acceptance, state);
    for (const { key, ...step } of steps) {
      await dispatch(key, step);
    }
  },
};

const stateAt = async (event: RecordedEvent, store: EventStore) => {
  const events: MinutesImportEvent[] = [];
  for await (const { type, data } of store.readStream(event.stream, { to: event.version })) {
    events.push({ type, data } as unknown as MinutesImportEvent);
  }
  const state = fold(minutesImport, events);
  if (state === null) throw new Error(`The import ${event.stream} was confirmed before it was received`);
  return state;
};
