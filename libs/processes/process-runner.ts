import type { Database } from '#database';
import type { EventStore } from '#event-store';
import { deterministicId, isRefusal, type RecordedEvent } from '#kernel';
import {
  Follower,
  loadCheckpoint,
  PoisonEvent,
  readBatch,
  saveCheckpoint,
  type FollowerLogger,
} from '#projections';
import type { Dispatched, ExecuteCommand, ProcessManager } from './process-manager.js';

export interface ProcessParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly execute: ExecuteCommand;
  readonly logger: FollowerLogger & { warn(details: object, message: string): void };
}

/**
 * Follows the log for one process manager. The checkpoint moves after the commands: a crash between them
 * repeats commands that then decide nothing new.
 */
export const runProcess = (manager: ProcessManager, parts: ProcessParts): Follower => {
  const { database, store, logger } = parts;
  const name = `process ${manager.name}`;
  return new Follower({
    name,
    logger,
    loadCheckpoint: () => loadCheckpoint(database, name),
    advance: async (after) => {
      const { events, upTo } = await readBatch(store, manager.categories, after);
      for (const event of events.filter(manager.interested)) await handle(manager, event, parts);
      if (upTo !== after) await saveCheckpoint(database, name, upTo);
      return upTo;
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
