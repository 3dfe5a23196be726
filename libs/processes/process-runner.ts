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

/** One process manager in this process, which does its work when it holds the lease. */
class ProcessRun {
  readonly name: string;
  readonly #lease: Lease;
  readonly #read: ReadBatch;

  constructor(
    private readonly manager: ProcessManager,
    private readonly parts: ProcessParts,
  ) {
    this.name = `process ${manager.name}`;
    this.#lease = new Lease(parts.database, this.name);
    this.#read = parts.read ?? readFrom(parts.store);
  }

  begin(): Promise<bigint> {
    return loadCheckpoint(this.parts.database, this.name);
  }

  /** The next place, `after` when there is nothing, and null while another process is at it. */
  async advance(after: bigint): Promise<bigint | null> {
    const { categories, interested } = this.manager;
    const { events, upTo } = await this.#read({ categories, after, most: MOST_EVENTS });
    const concerned = events.filter(interested);
    if (concerned.length === 0) return upTo;
    const reached = await this.begin();
    if (reached > after) return reached;
    for (const event of concerned) {
      if (!(await this.#lease.hold())) return null;
      await handle(this.manager, event, this.parts);
    }
    await saveCheckpoint(this.parts.database, this.name, upTo);
    return upTo;
  }

  async leave(position: bigint): Promise<void> {
    await saveCheckpoint(this.parts.database, this.name, position);
    await this.#lease.release();
  }
}

/**
 * Follows the log for one process manager. The checkpoint moves after the commands: a crash between them
 * repeats commands that then decide nothing new. Of several processes one does it at a time, under a lease.
 */
export const runProcess = (manager: ProcessManager, parts: ProcessParts): Follower => {
  const run = new ProcessRun(manager, parts);
  return new Follower({
    name: run.name,
    logger: parts.logger,
    loadCheckpoint: () => run.begin(),
    advance: (after) => run.advance(after),
    leave: (position) => run.leave(position),
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
