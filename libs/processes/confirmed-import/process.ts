import { minutesImport, type Acceptance, type MinutesImportEvent } from '#domain';
import { fold, idOf, type RecordedEvent } from '#kernel';
import type { EventStore } from '#event-store';
import type { ProcessManager } from '../process-manager.js';
import { stepsAfter } from './steps.js';

/** What a confirmed import sets going: parties, the meeting, its protocol, approvals, decisions, follow-ups. */
export const confirmedImport: ProcessManager = {
  name: 'confirmed-import',
  categories: [minutesImport.category],
  interested: (event) => event.type === 'EntriesAccepted' || event.type === 'ImportConfirmed',
  handle: async (event, { store, dispatch }) => {
    const importId = idOf(event.stream);
    const state = await stateAt(event, store);
    for (const { key, ...step } of stepsAfter(importId, event.data as unknown as Acceptance, state)) {
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
