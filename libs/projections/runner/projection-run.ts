import type { Database } from '#database';
import type { RecordedEvent } from '#kernel';
import type { Projection } from '../projection.js';
import { beginCheckpoint, loadCheckpoint, saveCheckpoint, tryCheckpoint } from './checkpoint.js';
import { PoisonEvent } from './poison-event.js';
import type { Batch, ReadBatch } from './read-batch.js';

/** Events per transaction: enough to be quick, few enough to let others at the one connection of PGlite. */
const MOST_EVENTS = 1_000;

/** A place that nothing of ours lies behind is saved this seldom, in milliseconds. */
const SAVE_EVERY_MS = 10_000;

/** What could not be projected; whatever else goes wrong is not the events' fault. */
class NotProjected extends Error {}

/**
 * Moves one projection on, batch by batch, each in one transaction with its checkpoint. Several processes
 * may do so for the same projection: the lock on the checkpoint lets one of them through at a time, and the
 * others follow its checkpoint.
 */
export class ProjectionRun {
  /** The checkpoint as this process last saw it; that of the database differs once another process moved it. */
  #saved = 0n;
  #savedAt = 0;
  #most = MOST_EVENTS;

  constructor(
    private readonly projection: Projection,
    private readonly database: Database,
    private readonly read: ReadBatch,
  ) {}

  /** Where the projection stands. */
  async begin(): Promise<bigint> {
    await beginCheckpoint(this.database, this.projection.name);
    const place = await loadCheckpoint(this.database, this.projection.name);
    this.#remember(place);
    return place;
  }

  /**
   * Deals with the next batch behind `after`; returns the place reached, `after` when there is nothing, and
   * null when another process is at it just now.
   *
   * @throws PoisonEvent when the first event behind `after` cannot be taken
   */
  async advance(after: bigint): Promise<bigint | null> {
    const { categories } = this.projection;
    for (;;) {
      const batch = await this.read({ categories, after, most: this.#most });
      if (batch.events.length === 0) return this.#pass(after, batch.upTo);
      try {
        const reached = await this.#project(batch);
        // Another process had written down the place that this one had only passed: nothing is done yet.
        if (reached === after) continue;
        this.#most = Math.min(MOST_EVENTS, this.#most * 2);
        return reached;
      } catch (error) {
        if (!(error instanceof NotProjected)) throw error;
        this.#takeFewer(batch, error);
      }
    }
  }

  /** Smaller and smaller batches, so that all before a poison event is projected, and it can be named. */
  #takeFewer({ events }: Batch, { cause }: NotProjected): void {
    const [first] = events;
    if (events.length === 1 && first !== undefined) throw new PoisonEvent(first.position, first.type, cause);
    this.#most = Math.ceil(events.length / 2);
  }

  /** Nothing of this stretch concerns the projection: most of the time that need not be written down. */
  async #pass(after: bigint, upTo: bigint): Promise<bigint> {
    if (upTo > after && performance.now() - this.#savedAt > SAVE_EVERY_MS) await this.save(upTo);
    return upTo;
  }

  /** Writes the place down, unless another process has moved on meanwhile. */
  async save(position: bigint): Promise<void> {
    if (position <= this.#saved) return;
    const isSaved = await this.database.transaction(async (tx) => {
      if ((await tryCheckpoint(tx, this.projection.name)) !== this.#saved) return false;
      await saveCheckpoint(tx, this.projection.name, position);
      return true;
    });
    if (isSaved) this.#remember(position);
  }

  async #project({ events, upTo }: Batch): Promise<bigint | null> {
    const { name } = this.projection;
    const reached = await this.database.transaction(async (tx) => {
      const place = await tryCheckpoint(tx, name);
      if (place !== this.#saved) return undefined;
      await this.#apply(events, tx);
      await saveCheckpoint(tx, name, upTo);
      return upTo;
    });
    if (reached === undefined) return this.#followOther();
    this.#remember(reached);
    return reached;
  }

  async #apply(events: readonly RecordedEvent[], tx: Parameters<Projection['project']>[1]): Promise<void> {
    try {
      await this.projection.project(events, tx);
    } catch (cause) {
      throw new NotProjected('A batch could not be projected', { cause });
    }
  }

  /** The place of whoever is ahead; null while it has not moved yet. */
  async #followOther(): Promise<bigint | null> {
    const before = this.#saved;
    const place = await this.begin();
    return place === before ? null : place;
  }

  #remember(place: bigint): void {
    this.#saved = place;
    this.#savedAt = performance.now();
  }
}
