import { eventStoreContract } from '../contract.js';
import { openMemoryEventStore } from './memory-event-store.js';

eventStoreContract('in memory', (clock) => Promise.resolve(openMemoryEventStore(clock)));
