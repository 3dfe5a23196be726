import type { Database } from '#database';
import { STATEMENTS } from './statements.js';

const CHANNEL = 'tingbok_event';

/** Other processes are told at most so often; within this one everybody hears of it at once. */
const LONGEST_SILENCE_MS = 10;

/**
 * Tells that something was appended: whoever follows the log in this process, at once, and by NOTIFY those in
 * others. It is a hint and no more, so a ring that fails, or that dies with the process, is not repeated:
 * whoever follows also asks by itself.
 */
export class Bell {
  readonly #ears = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ringing: Promise<void> = Promise.resolve();

  constructor(private readonly database: Database) {}

  readonly ring = (): void => {
    for (const hear of this.#ears) hear();
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#ringing = this.#notify();
    }, LONGEST_SILENCE_MS);
  };

  /** Returns how to stop listening. */
  async listen(hear: () => void): Promise<() => Promise<void>> {
    this.#ears.add(hear);
    const stop = await this.database.listen(CHANNEL, hear).catch(() => undefined);
    return async () => {
      this.#ears.delete(hear);
      await stop?.();
    };
  }

  /** What was promised to others is told before the end. */
  async close(): Promise<void> {
    if (this.#timer !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#ringing = this.#notify();
    }
    await this.#ringing;
  }

  async #notify(): Promise<void> {
    const { text, name } = STATEMENTS.ring;
    await this.database.query(text, [], { name }).catch(() => undefined);
  }
}
