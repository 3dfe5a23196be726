import { createPostgresBackend, Queue, runMigrations, type PgPool } from 'bullmq';
import { QUEUE_NAME, type Backend } from './backend.js';
import { LeavingWorker } from './leaving-worker.js';

/** BullMQ's own schema; a pool that is handed over cannot name another one. */
const SCHEMA = 'bullmq';

/**
 * Jobs in PostgreSQL or PGlite. The pool stays its owner's, and its sessions must have `bullmq` first
 * in their search path: BullMQ names none of its tables with a schema.
 */
export const postgresBackend = async (kind: 'postgres' | 'pglite', pool: PgPool): Promise<Backend> => {
  const session = await pool.connect();
  try {
    await runMigrations(session, SCHEMA);
  } finally {
    session.release();
  }
  const open = { connection: pool };
  return {
    kind,
    openQueue: () => {
      const queue = new Queue(QUEUE_NAME, open, createPostgresBackend);
      return Object.assign(queue, { abandon: () => queue.disconnect() });
    },
    openWorker: (process, concurrency) =>
      new LeavingWorker(QUEUE_NAME, process, { ...open, concurrency }, createPostgresBackend),
  };
};
