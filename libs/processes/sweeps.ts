import type { Database } from '#database';
import type { EventStore } from '#event-store';
import { Lease } from '#projections';

export interface SweepParts {
  readonly database: Database;
  readonly store: EventStore;
  readonly projections: { waitFor(position: bigint, limit: number): Promise<boolean> };
  readonly logger: { error(details: object, message: string): void };
}

const SWEEP_EVERY = 60_000;

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 5_000;

/** What is swept, and what the log of the program says when that fails. */
interface Swept {
  /** Of the lease. */
  readonly name: string;
  readonly trouble: string;
  readonly work: () => Promise<void>;
}

/**
 * Work that follows from what is known now, and is looked for every minute: a sweep that was missed, or done
 * twice, makes no difference. Of several processes one does it at a time, under a lease.
 */
export class Sweeps {
  readonly lease: Lease;
  #timer: ReturnType<typeof setInterval> | null = null;
  #sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly swept: Swept,
    private readonly parts: SweepParts,
  ) {
    this.lease = new Lease(parts.database, swept.name);
  }

  /** The first sweep goes on by itself: read models that are being derived anew hold up no start. */
  start(): void {
    this.#timer = setInterval(() => void this.sweep(), SWEEP_EVERY);
    void this.sweep();
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#sweeping;
    await this.lease.release();
  }

  /** One at a time, in the order in which they were asked for. */
  sweep(): Promise<void> {
    this.#sweeping = this.#sweeping.then(() => this.attempt('It will be tried again', () => this.#sweep()));
    return this.#sweeping;
  }

  async #sweep(): Promise<void> {
    if (await this.lease.hold()) await this.swept.work();
  }

  /** What is in the log must be seen before anything follows from it. */
  async seeAll(): Promise<void> {
    const { store, projections } = this.parts;
    if (!(await projections.waitFor(await store.head(), PATIENCE)))
      throw new Error('The read models are behind the log');
  }

  /** What fails is told, and hinders nothing else. */
  async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.logger.error({ err: error }, `${this.swept.trouble}: ${what}`);
    }
  }
}
