export type { AllRange, Appended, EventFilter, EventStore, StreamRange, WrongVersion } from './port.js';
export { LogHasGap } from './log-has-gap.js';
export { openMemoryEventStore } from './memory/memory-event-store.js';
export { openPostgresEventStore } from './postgres/postgres-event-store.js';
export { eventStoreMigrations } from './postgres/statements.js';
export {
  openKurrentEventStore,
  type KurrentEventStore,
  type KurrentHealth,
  type KurrentOptions,
} from './kurrentdb/kurrent-event-store.js';
