import { refuse, Turnstile } from '#kernel';
import { READING_LIMITS, type ReadingLimits } from '../limits.js';
import type { MinutesFile } from '../read-minutes.js';
import { OneThread, type Answer, type ThreadOptions } from './one-thread.js';

/** Reads minutes where a hostile file can hurt nobody. */
export interface MinutesReader {
  /** Reads a file within the limits; whatever the file does, the promise ends. */
  read(file: MinutesFile): Promise<Answer>;
  close(): Promise<void>;
}

export interface ReaderOptions extends Partial<Omit<ThreadOptions, 'megabytes'>> {
  readonly limits?: ReadingLimits;
}

/** Two at a time: one file that takes its whole minute keeps nobody else waiting. */
const THREADS = 2;

/** A reader whose threads have limits of time and memory of their own. */
export const openMinutesReader = ({
  limits = READING_LIMITS,
  entry = new URL('./reading-thread.js', import.meta.url),
  execArgv = [],
}: ReaderOptions = {}): MinutesReader =>
  new ThreadedReader(limits, { entry, execArgv, megabytes: limits.megabytes });

class ThreadedReader implements MinutesReader {
  readonly #threads: readonly OneThread[];
  readonly #free: OneThread[];
  /** Whoever waits for a thread has not begun: the time limit is for reading alone. */
  readonly #turnstile = new Turnstile(THREADS);

  constructor(
    private readonly limits: ReadingLimits,
    options: ThreadOptions,
  ) {
    this.#threads = Array.from({ length: THREADS }, () => new OneThread(options));
    this.#free = [...this.#threads];
  }

  async read(file: MinutesFile): Promise<Answer> {
    const { length } = file.bytes;
    const { bytes: limit } = this.limits;
    return length > limit
      ? refuse('FileIsTooLarge', { bytes: length, limit, advice: 'Split it: one file per meeting.' })
      : this.#turnstile.pass(() => this.#readNow(file));
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async #readNow(file: MinutesFile): Promise<Answer> {
    const thread = this.#free.pop();
    if (thread === undefined) throw new Error('The turnstile let more through than there are threads.');
    try {
      return await thread.read({ file, limits: this.limits });
    } finally {
      this.#free.push(thread);
    }
  }
}
