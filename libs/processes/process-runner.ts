import type { Database } from '#database';
import type { EventStore } from '#event-store';
import { deterministicId, isRefusal, type RecordedEvent } from '#kernel';
import {
  Follower,
  Lease,
  loadCheckpoint,
  PoisonEvent,
  readFrom,
  saveCheckpoint,
  type FollowerLogger,
  type ReadBatch,
} from '#projections';
import type { Dispatched, ExecuteCommand, ProcessManager } from './process-manager.js';

export interface ProcessParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly execute: ExecuteCommand;
  /** Where batches come from; out of the store, when it is not given. */
  readonly read?: ReadBatch;
  readonly logger: FollowerLogger & { warn(details: object, message: string): void };
}

/** Events between two checkpoints. */
const MOST_EVENTS = 500;

/**
 * Follows the log for one process manager. The checkpoint moves after the commands: a crash between them
 * repeats commands that then decide nothing new. Of several processes one does it at a time, under a lease.
 */
export const runProcess = (manager: ProcessManager, parts: ProcessParts): Follower => {
  const { database, store, logger, read = readFrom(store) } = parts;
  const name = `process ${manager.name}`;
  const lease = new Lease(database, name);
  const handleAll = async (events: readonly RecordedEvent[]): Promise<boolean> => {
    for (const event of events) {
      if (!(await lease.hold())) return false;
      await handle(manager, event, parts);
    }
    return true;
  };
  return new Follower({
    name,
    logger,
    loadCheckpoint: () => loadCheckpoint(database, name),
    advance: async (after) => {
      const { events, upTo } = await read({ categories: manager.categories, after, most: MOST_EVENTS });
      const concerned = events.filter(manager.interested);
      if (concerned.length === 0) return upTo;
      const reached = await loadCheckpoint(database, name);
      if (reached > after) return reached;
      if (!(await handleAll(concerned))) return null;
      await saveCheckpoint(database, name, upTo);
      return upTo;
    },
    leave: async (position) => {
      await saveCheckpoint(database, name, position);
      await lease.release();
    },
  });
};

const handle = async (manager: ProcessManager, event: RecordedEvent, parts: ProcessParts): Promise<void> => {
  try {
    await manager.handle(event, {
      store: parts.store,
      dispatch: (key, command) => dispatch({ manager, event, key, command }, parts),
    });
  } catch (error) {
    throw new PoisonEvent(event.position, event.type, error);
  }
};

/** No word about the world, only that others wrote to the same stream: the command waits and is not lost. */
const CROWDED = 'TooManyAtOnce';

interface ToDispatch {
  readonly manager: ProcessManager;
  readonly event: RecordedEvent;
  readonly key: string;
  readonly command: Dispatched;
}

const dispatch = async (
  { manager, event, key, command }: ToDispatch,
  { execute, logger }: ProcessParts,
): Promise<void> => {
  const result = await execute({
    ...command,
    commandId: deterministicId('command', event.id, key),
    causationId: event.id,
    correlationId: event.metadata.correlationId,
    actor: { kind: 'process', id: manager.name },
  });
  if (!isRefusal(result)) return;
  if (result.refused === CROWDED) throw new Error(`${key}: too many write to the same stream at once`);
  logger.warn({ process: manager.name, step: key, ...result }, `${key} was refused: ${result.refused}`);
};
