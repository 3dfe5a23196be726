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
import type { ExecuteCommand, ProcessManager } from './process-manager.js';

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
  const { store, execute, logger } = parts;
  try {
    await manager.handle(event, {
      store,
      dispatch: async (key, command) => {
        const result = await execute({
          ...command,
          commandId: deterministicId('command', event.id, key),
          causationId: event.id,
          correlationId: event.metadata.correlationId,
          actor: { kind: 'process', id: manager.name },
        });
        if (isRefusal(result)) {
          logger.warn(
            { process: manager.name, step: key, ...result },
            `${key} was refused: ${result.refused}`,
          );
        }
      },
    });
  } catch (error) {
    throw new PoisonEvent(event.position, event.type, error);
  }
};
