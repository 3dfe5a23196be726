import type { EventOfAnotherLog, EventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { simulate, type SimulationPlan } from './simulate.js';

export interface Simulated {
  /**
   * `other-log`: it holds something that this plan does not give, and nothing was written; `disturbed`: somebody
   * else wrote to it meanwhile; `stopped`: by the signal, between two batches.
   */
  readonly outcome: 'simulated' | 'other-log' | 'disturbed' | 'stopped';
  /** Of the simulation, in the log now. */
  readonly events: number;
  /** Of these, how many were written now. */
  readonly written: number;
  /** How many of each type. */
  readonly types: Readonly<Record<string, number>>;
  /** The last position that is known. */
  readonly position: bigint;
}

export interface WritingParts {
  readonly store: Pick<EventStore, 'readAll' | 'restore'>;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: WritingProgress) => void) | undefined;
}

export interface WritingProgress {
  readonly events: number;
  /** The day that the simulation has come to. */
  readonly day: string;
}

const isSame = (one: EventOfAnotherLog, other: RecordedEvent): boolean =>
  one.id === other.id &&
  one.stream === other.stream &&
  one.version === other.version &&
  one.metadata.digest === other.metadata.digest &&
  one.metadata.recordedAt === other.metadata.recordedAt;

/** One simulation on its way into one log. */
class Writing {
  readonly #existing: AsyncIterator<RecordedEvent>;
  readonly #types = new Map<string, number>();
  #events = 0;
  #written = 0;
  #position = 0n;

  constructor(private readonly parts: WritingParts) {
    this.#existing = parts.store.readAll()[Symbol.asyncIterator]();
  }

  async run(plan: SimulationPlan): Promise<Simulated> {
    try {
      return this.#ended(await this.#writeAll(plan));
    } finally {
      await this.#existing.return?.();
    }
  }

  async #writeAll(plan: SimulationPlan): Promise<Simulated['outcome']> {
    for (const batch of simulate(plan)) {
      if (this.parts.signal?.aborted === true) return 'stopped';
      const failure = await this.#take(batch);
      if (failure !== undefined) return failure;
      this.#tell(batch.at(-1));
    }
    return (await this.#existing.next()).done === true ? 'simulated' : 'other-log';
  }

  #tell(last: EventOfAnotherLog | undefined): void {
    const day = last?.metadata.recordedAt.slice(0, 10) ?? '';
    this.parts.onProgress?.({ events: this.#events, day });
  }

  /** What is there already must be the same; the rest of the batch is written. */
  async #take(batch: readonly EventOfAnotherLog[]): Promise<'other-log' | 'disturbed' | undefined> {
    const known = await this.#knownOf(batch);
    if (known === undefined) return 'other-log';
    const fresh = batch.slice(known);
    if (fresh.length > 0) {
      const restored = await this.parts.store.restore(this.#position, fresh);
      if (restored.outcome === 'ends-elsewhere') return 'disturbed';
      this.#position = restored.position;
    }
    this.#written += fresh.length;
    this.#events += batch.length;
    for (const { type } of batch) this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
    return undefined;
  }

  /** How many of them the log has; undefined when it has something else. */
  async #knownOf(batch: readonly EventOfAnotherLog[]): Promise<number | undefined> {
    for (const [place, event] of batch.entries()) {
      const there = await this.#existing.next();
      if (there.done === true) return place;
      if (!isSame(event, there.value)) return undefined;
      this.#position = there.value.position;
    }
    return batch.length;
  }

  #ended(outcome: Simulated['outcome']): Simulated {
    const types = Object.fromEntries([...this.#types].sort(([one], [other]) => (one < other ? -1 : 1)));
    return { outcome, events: this.#events, written: this.#written, types, position: this.#position };
  }
}

/** Writes a simulation into an empty log, or goes on where it was broken off; no other log is touched. */
export const writeSimulation = (plan: SimulationPlan, parts: WritingParts): Promise<Simulated> =>
  new Writing(parts).run(plan);
