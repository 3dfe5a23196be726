import { createRedisBackend, Queue, type RedisOptions } from 'bullmq';
import { QUEUE_NAME, type Backend } from './backend.js';
import { LeavingWorker } from './leaving-worker.js';

/**
 * Back within seconds after an outage; BullMQ's own strategy waits up to 20 s. `giveUp` ends the
 * attempts: BullMQ's `close` and `disconnect` both wait for a connection that was never made.
 */
const connectionTo = (url: string, options: RedisOptions) => {
  let givenUp = false;
  const retryStrategy = (attempt: number): number | null => (givenUp ? null : Math.min(attempt * 200, 2_000));
  const giveUp = (): void => {
    givenUp = true;
  };
  return { connection: { url, disconnectTimeout: 500, ...options, retryStrategy }, giveUp };
};

/** Who offers is told at once that Redis is away; who works waits until it is back. */
const HASTY: RedisOptions = { enableOfflineQueue: false, maxRetriesPerRequest: 1 };
const PATIENT: RedisOptions = { maxRetriesPerRequest: null };

/** Jobs in Redis; set it up with `maxmemory-policy noeviction` and an append-only file. */
export const redisBackend = (url: string): Backend => ({
  kind: 'redis',
  openQueue: () => {
    const { connection, giveUp } = connectionTo(url, HASTY);
    const queue = new Queue(QUEUE_NAME, { connection }, createRedisBackend);
    const abandon = (): Promise<void> => {
      giveUp();
      return queue.disconnect();
    };
    return Object.assign(queue, { abandon });
  },
  openWorker: (process, concurrency) => {
    const { connection, giveUp } = connectionTo(url, PATIENT);
    const worker = new LeavingWorker(QUEUE_NAME, process, { connection, concurrency }, createRedisBackend);
    const leave = worker.abandon.bind(worker);
    const abandon = (): Promise<void> => {
      giveUp();
      return leave();
    };
    return Object.assign(worker, { abandon });
  },
});
