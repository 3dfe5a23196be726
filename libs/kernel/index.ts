export { toMicroseconds, type Clock } from './clock.js';
export { fold, type Decider, type DomainCommand, type DomainEvent } from './decider.js';
export {
  categoryOf,
  idOf,
  streamOf,
  type Actor,
  type EventMetadata,
  type NewEvent,
  type RecordedEvent,
} from './event.js';
export { isAsExpected, type ExpectedVersion } from './expected-version.js';
export { deterministicId } from './ids.js';
export type { Json } from './json.js';
export { isRefusal, refuse, type Refusal } from './refusal.js';
export { digestOf, eventDigest, sealEvents, type CommandContext } from './seal.js';
export { decideBy, evolveBy, type DecideTable, type EvolveTable } from './by-type.js';
export { isSame } from './same.js';
export { Turnstile } from './turnstile.js';
