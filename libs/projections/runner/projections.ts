import type { Database } from '#database';
import type { EventStore } from '#event-store';
import type { Projection } from '../projection.js';
import { loadCheckpoint, lockCheckpoint, saveCheckpoint } from './checkpoint.js';
import { Follower, type FollowerLogger, type FollowerStatus } from './follower.js';
import { projectBatch } from './project-batch.js';

export interface ProjectionParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly logger: FollowerLogger;
}

/** All read models, each following the log at its own pace. */
export class Projections {
  #followers: readonly Follower[];

  constructor(
    private readonly parts: ProjectionParts,
    private readonly projections: readonly Projection[],
  ) {
    const names = projections.map((one) => one.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`Two projections are called ${twice}`);
    this.#followers = this.#follow();
  }

  status(): readonly FollowerStatus[] {
    return this.#followers.map((follower) => follower.status());
  }

  wake(): void {
    for (const follower of this.#followers) follower.wake();
  }

  /** Whether every read model reached `position` within `limit` milliseconds: read your own writes. */
  async waitFor(position: bigint, limit: number): Promise<boolean> {
    const reached = await Promise.all(this.#followers.map((follower) => follower.waitFor(position, limit)));
    return reached.every((one) => one);
  }

  /**
   * Empties the named models (all, when none is named) and derives them from the log again.
   * Meanwhile they are incomplete: lists show what has been read so far.
   *
   * @throws when there is no model of a name; nothing is emptied then.
   */
  async rebuild(names: readonly string[] = []): Promise<readonly string[]> {
    const chosen = this.#chosen(names);
    await this.stop();
    try {
      await this.parts.database.transaction(async (tx) => {
        for (const { name, tables } of chosen) {
          // In the order of whoever projects, so that a process that is doing so is waited for.
          await lockCheckpoint(tx, name);
          await tx.query(`truncate ${tables.map((table) => `tingbok.${table}`).join(', ')}`);
          await saveCheckpoint(tx, name, 0n);
        }
      });
    } finally {
      this.#followers = this.#follow();
    }
    return chosen.map((one) => one.name);
  }

  #chosen(names: readonly string[]): readonly Projection[] {
    const known = this.projections.map((one) => one.name);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined)
      throw new Error(`There is no read model ${unknown}; there are: ${known.join(', ')}`);
    return this.projections.filter((one) => names.length === 0 || names.includes(one.name));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#followers.map((follower) => follower.stop()));
  }

  #follow(): readonly Follower[] {
    const { database, store, logger } = this.parts;
    return this.projections.map(
      (projection) =>
        new Follower({
          name: projection.name,
          logger,
          loadCheckpoint: () => loadCheckpoint(database, projection.name),
          advance: (after) => projectBatch(database, store, projection, after),
        }),
    );
  }
}
