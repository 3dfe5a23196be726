/** What the health page tells of a follower. */
export interface FollowerStatus {
  readonly name: string;
  readonly position: bigint;
  readonly state: 'running' | 'stuck' | 'stopped';
  /** Why it is stuck, and where. */
  readonly problem: string | null;
}

/** Told when a follower gets stuck; the line is for people who run the service. */
export interface FollowerLogger {
  error(details: object, message: string): void;
}

export interface FollowerOptions {
  readonly name: string;
  readonly loadCheckpoint: () => Promise<bigint>;
  /**
   * Deals with what comes after `after`; returns the new checkpoint, the same one when there was nothing, and
   * null when another process is at it: then it is asked again soon.
   */
  readonly advance: (after: bigint) => Promise<bigint | null>;
  /** Told the last place when it stops. */
  readonly leave?: (position: bigint) => Promise<void>;
  readonly logger: FollowerLogger;
  /** Whether much comes one by one just now. */
  readonly isBulk?: () => boolean;
  /** Wait before a stuck follower tries again, in milliseconds. */
  readonly retryAfter?: number;
}

/** What comes so soon after the last batch, in milliseconds, shares the next one where much comes one by one. */
const GATHER_MS = 50;

/** Waits until the one who is at it has come further, in milliseconds. */
const FIRST_BUSY_WAIT = 50;
const LONGEST_BUSY_WAIT = 250;

interface Waiter {
  readonly position: bigint;
  readonly resolve: (reached: boolean) => void;
}

/** Goes through the log in order, one batch after the other, and sleeps until it is woken. */
export class Follower {
  readonly name: string;
  #position = 0n;
  #problem: string | null = null;
  #stopped = false;
  #awake = true;
  #isGathering = false;
  #rouse: (() => void) | null = null;
  readonly #waiters = new Set<Waiter>();
  readonly #loop: Promise<void>;

  constructor(private readonly options: FollowerOptions) {
    this.name = options.name;
    this.#loop = this.#run();
  }

  status(): FollowerStatus {
    const state = this.#stopped ? 'stopped' : this.#problem === null ? 'running' : 'stuck';
    return { name: this.name, position: this.#position, state, problem: this.#problem };
  }

  /** There may be something new in the log. */
  wake(): void {
    this.#awake = true;
    if (!this.#isGathering) this.#rouse?.();
  }

  /** Resolves to true once everything up to `position` is dealt with, to false after `limit` milliseconds. */
  waitFor(position: bigint, limit: number): Promise<boolean> {
    if (this.#position >= position) return Promise.resolve(true);
    if (this.#stopped) return Promise.resolve(false);
    this.#awake = true;
    this.#rouse?.();
    return new Promise((resolve) => {
      const waiter: Waiter = { position, resolve: (reached) => finish(reached) };
      const timer = setTimeout(() => finish(false), limit);
      const finish = (reached: boolean): void => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        resolve(reached);
      };
      this.#waiters.add(waiter);
    });
  }

  /** Finishes the batch at hand and ends. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#rouse?.();
    await this.#loop;
    await this.options.leave?.(this.#position).catch(() => undefined);
    for (const waiter of [...this.#waiters]) waiter.resolve(false);
  }

  async #run(): Promise<void> {
    let loaded = false;
    while (!this.#stopped) {
      try {
        if (!loaded) this.#reach(await this.options.loadCheckpoint());
        loaded = true;
        await this.#catchUp();
        this.#problem = null;
        await this.#gather();
        if (!this.#awake) await this.#sleep();
      } catch (error) {
        this.#report(error);
        await this.#sleep(this.options.retryAfter ?? 1_000);
      }
    }
  }

  /** Nobody who waits is kept waiting. */
  async #gather(): Promise<void> {
    if (this.options.isBulk?.() !== true || this.#waiters.size > 0) return;
    this.#isGathering = true;
    await this.#sleep(GATHER_MS);
    this.#isGathering = false;
  }

  async #catchUp(): Promise<void> {
    this.#awake = false;
    let wait = FIRST_BUSY_WAIT;
    while (!this.#stopped) {
      const next = await this.options.advance(this.#position);
      if (next === this.#position) return;
      if (next === null) {
        await this.#sleep(wait);
        wait = Math.min(LONGEST_BUSY_WAIT, wait * 2);
      } else {
        this.#reach(next);
        wait = FIRST_BUSY_WAIT;
      }
    }
  }

  #reach(position: bigint): void {
    this.#position = position;
    for (const waiter of [...this.#waiters]) if (waiter.position <= position) waiter.resolve(true);
  }

  #report(error: unknown): void {
    const problem = error instanceof Error ? error.message : String(error);
    if (problem !== this.#problem)
      this.options.logger.error({ follower: this.name, err: error }, `${this.name} is stuck: ${problem}`);
    this.#problem = problem;
  }

  #sleep(limit?: number): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = limit === undefined ? null : setTimeout(() => this.#rouse?.(), limit);
      this.#rouse = () => {
        if (timer !== null) clearTimeout(timer);
        this.#rouse = null;
        resolve();
      };
    });
  }
}
