import type { Database } from '#database';
import type { EventStore } from '#event-store';
import type { Projection } from '../projection.js';
import { Follower, type FollowerLogger, type FollowerStatus } from './follower.js';
import { ProjectionRun } from './projection-run.js';
import { readFrom, type ReadBatch } from './read-batch.js';
import { rebuildModel, type RebuildProgress } from './rebuild.js';

export interface ProjectionParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly logger: FollowerLogger;
  /** Where batches come from; out of the store, when it is not given. */
  readonly read?: ReadBatch;
}

/** All read models, each following the log at its own pace. */
export class Projections {
  readonly #followers: readonly Follower[];
  #inBulk = 0;

  constructor(
    private readonly parts: ProjectionParts,
    private readonly projections: readonly Projection[],
  ) {
    const names = projections.map((one) => one.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw new Error(`Two projections are called ${twice}`);
    this.#followers = projections.map((one) => this.#follow(one));
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

  /** While `work` writes much to the log one by one, read models gather some of it before they take it up. */
  async inBulk<T>(work: () => Promise<T>): Promise<T> {
    this.#inBulk += 1;
    try {
      return await work();
    } finally {
      this.#inBulk -= 1;
    }
  }

  /**
   * Derives the named models (all, when none is named) from the log again, one after the other, beside the
   * present ones, which are read and kept up to date until the new ones take their place.
   *
   * @returns the names of the models that were derived
   * @throws when there is no model of a name, before anything is done; PoisonEvent when an event cannot be
   * taken: that model, and those after it, are as they were
   */
  async rebuild(
    names: readonly string[] = [],
    tell?: (progress: RebuildProgress) => void,
  ): Promise<readonly string[]> {
    const chosen = this.#chosen(names);
    const { database, store } = this.parts;
    for (const one of chosen) await rebuildModel(one, { database, store, ...(tell && { tell }) });
    this.wake();
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

  #follow(projection: Projection): Follower {
    const { database, store, logger, read = readFrom(store) } = this.parts;
    const run = new ProjectionRun(projection, database, read);
    return new Follower({
      name: projection.name,
      logger,
      isBulk: () => this.#inBulk > 0,
      loadCheckpoint: () => run.begin(),
      advance: (after) => run.advance(after),
      leave: (position) => run.save(position),
    });
  }
}
