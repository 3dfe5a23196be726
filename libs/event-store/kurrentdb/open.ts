import type { KurrentEventStore, KurrentOptions } from './kurrent-event-store.js';

/**
 * The log on KurrentDB or EventStoreDB; see `kurrent-event-store.ts`. Its client with a native part costs
 * 180 ms and 40 MB, so it is loaded only where it is used.
 *
 * @throws KurrentTrouble in one line when the server cannot be used: it is away, too old, without a leader,
 * or refuses the credentials; TypeError when `url` is no such address.
 */
export const openKurrentEventStore = async (options: KurrentOptions): Promise<KurrentEventStore> => {
  const { connectToKurrent } = await import('./kurrent-event-store.js');
  return connectToKurrent(options);
};
