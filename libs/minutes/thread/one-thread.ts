import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { refuse, type Refusal } from '#kernel';
import type { MinutesRead, ReadRefusal } from '../read-minutes.js';
import type { ReadingTask } from './reading-thread.js';

export type Answer = MinutesRead | ReadRefusal | Refusal<'ReadingTakesTooLong' | 'ReadingTakesTooMuch'>;

export interface ThreadOptions {
  /** The module that the thread runs. */
  readonly entry: URL;
  /** Options of Node for the thread. */
  readonly execArgv: readonly string[];
  /** Of its heap. */
  readonly megabytes: number;
}

/** Deep nesting costs stack; Node's own 4 MB are little for a hostile file. */
const STACK_MEGABYTES = 16;
/** A thread that has had nothing to do for so long, in milliseconds, gives its memory back. */
const IDLE = 30_000;
const ADVICE = 'Open it, save it anew as PDF, or copy its text and paste that.';

/** A thread that is started when it is needed, and thrown away with whatever would not end in it. */
export class OneThread {
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(private readonly options: ThreadOptions) {}

  /** One task at a time. Rejects when the thread dies of anything but its limits. */
  async read(task: ReadingTask): Promise<Answer> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), task.limits.milliseconds);
    try {
      worker.postMessage(task);
      const [answer] = (await once(worker, 'message', { signal: limit.signal })) as [Answer];
      this.#rest(worker);
      return answer;
    } catch (error) {
      await this.close();
      return refusalOf(error, task, limit.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const { entry, execArgv, megabytes } = this.options;
    const resourceLimits = { maxOldGenerationSizeMb: megabytes, stackSizeMb: STACK_MEGABYTES };
    return new Worker(entry, { execArgv: [...execArgv], resourceLimits });
  }

  #rest(worker: Worker): void {
    worker.unref();
    this.#idle = setTimeout(() => void this.close(), IDLE);
    this.#idle.unref();
  }
}

const refusalOf = (error: unknown, { limits }: ReadingTask, signal: AbortSignal): Answer => {
  if (signal.aborted)
    return refuse('ReadingTakesTooLong', { seconds: limits.milliseconds / 1_000, advice: ADVICE });
  if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return refuse('ReadingTakesTooMuch', { megabytes: limits.megabytes, advice: ADVICE });
  throw error;
};
