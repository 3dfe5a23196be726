import type { Clock } from '#kernel';
import type { Database } from '#database';
import type { Backend } from './backend.js';
import { BullmqQueue, DEFAULT_PATIENCE, type QueuePatience } from './bullmq-queue.js';
import { silent, type QueueLogger } from './logger.js';
import type { JobQueue } from './port.js';
import { postgresBackend } from './postgres-backend.js';
import { redisBackend } from './redis-backend.js';

export interface QueueOptions {
  /** `redis://` or `rediss://`. Without it the jobs lie in the database. */
  readonly redisUrl?: string;
  readonly database: Pick<Database, 'engine' | 'bullmqPool'>;
  readonly clock: Clock;
  readonly logger?: QueueLogger;
  readonly patience?: Partial<QueuePatience>;
}

const backendFor = async ({ redisUrl, database }: QueueOptions): Promise<Backend> =>
  redisUrl === undefined ? postgresBackend(database.engine, database.bullmqPool()) : redisBackend(redisUrl);

/**
 * Opens the job queue: in Redis when there is a URL, else in the database (PostgreSQL or PGlite),
 * whose tables for it are created or brought up to date first. Close it before the database.
 */
export const openQueue = async (options: QueueOptions): Promise<JobQueue> =>
  new BullmqQueue({
    backend: await backendFor(options),
    clock: options.clock,
    logger: options.logger ?? silent,
    patience: { ...DEFAULT_PATIENCE, ...options.patience },
  });
