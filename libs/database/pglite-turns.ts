import type { PGlite } from '@electric-sql/pglite';
import { DiskIsFull, type DiskSpace } from './disk-space.js';
import { Mutex } from './mutex.js';

const READ_ONLY_TRANSACTION = '25006';

const hasCode = (error: unknown, code: string): boolean =>
  (error as { code?: unknown } | null)?.code === code;

const isPanic = (error: unknown): boolean =>
  error instanceof Error && (error as Error & { severity?: unknown }).severity === 'PANIC';

/** The engine gave up. What it had acknowledged is on disk; only a new process can read it again. */
export class DatabaseHalted extends Error {
  override readonly name = 'DatabaseHalted';

  constructor(cause: unknown) {
    super(
      `The embedded database has halted (${cause instanceof Error ? cause.message : String(cause)}): ` +
        'remove the cause, then start Tingbok again. What was confirmed is kept.',
      { cause },
    );
  }
}

/**
 * The one session of an embedded database, and the order in which it is used.
 *
 * A PGlite whose journal cannot grow panics, and the next call to it never returns and blocks the whole
 * process. So it is switched to reading only while there is still room for a segment of the journal, and
 * it is never called again after a panic.
 */
export class PgliteTurns {
  readonly #mutex = new Mutex();
  readonly #waiting = new Set<(error: DatabaseHalted) => void>();
  #halted: DatabaseHalted | undefined;
  #readOnly = false;

  constructor(
    readonly db: PGlite,
    private readonly space?: DiskSpace,
  ) {}

  get halted(): boolean {
    return this.#halted !== undefined;
  }

  /** One turn: nobody else uses the session until `work` is done. */
  async run<T>(work: (db: PGlite) => Promise<T>): Promise<T> {
    const release = await this.acquire();
    try {
      return await this.watch(work(this.db));
    } finally {
      release();
    }
  }

  /** A turn that ends when the returned function is called. */
  async acquire(): Promise<() => void> {
    const release = await this.#mutex.acquire();
    try {
      if (this.#halted) throw this.#halted;
      await this.#mindTheSpace();
      return release;
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Sees to it that whoever waits for `work` hears of a panic, also of one inside a transaction. */
  watch<T>(work: Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#waiting.add(reject);
    work.then(resolve, (error: unknown) => reject(this.#judged(error)));
    return promise.finally(() => this.#waiting.delete(reject));
  }

  /** For statements inside a transaction: after a panic it must not even be rolled back. */
  watchInside<T>(work: Promise<T>): Promise<T> {
    return work.catch((error: unknown) => {
      if (!isPanic(error)) throw error;
      this.#stop(error);
      return new Promise<never>(() => undefined);
    });
  }

  #judged(error: unknown): unknown {
    if (isPanic(error)) return this.#stop(error);
    const { space } = this;
    return space && this.#readOnly && hasCode(error, READ_ONLY_TRANSACTION)
      ? new DiskIsFull(space.folder)
      : error;
  }

  #stop(error: unknown): DatabaseHalted {
    const halted = (this.#halted ??= new DatabaseHalted(error));
    for (const reject of this.#waiting) reject(halted);
    return halted;
  }

  async #mindTheSpace(): Promise<void> {
    const readOnly = this.space !== undefined && !(await this.space.isEnough());
    if (readOnly === this.#readOnly) return;
    await this.db.exec(`set default_transaction_read_only = ${readOnly ? 'on' : 'off'}`);
    this.#readOnly = readOnly;
  }
}
