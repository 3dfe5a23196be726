export type {
  AllRange,
  Appended,
  EndsElsewhere,
  EventFilter,
  EventOfAnotherLog,
  EventStore,
  Restored,
  StreamRange,
  WrongVersion,
} from './port.js';
export { LogHasGap } from './log-has-gap.js';
export { openMemoryEventStore } from './memory/memory-event-store.js';
export { openPostgresEventStore } from './postgres/postgres-event-store.js';
export { eventStoreMigrations } from './postgres/statements.js';
export { assertRestorable } from './restorable.js';
export { openEventStore, type EventStoreChoice, type OpenedEventStore } from './open.js';
export { faultInAddress as faultInKurrentAddress } from './kurrentdb/address.js';
export { KurrentTrouble } from './kurrentdb/trouble.js';
export { openKurrentEventStore } from './kurrentdb/open.js';
export type { KurrentEventStore, KurrentHealth, KurrentOptions } from './kurrentdb/kurrent-event-store.js';
