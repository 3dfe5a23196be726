import type { Clock } from '#kernel';
import type { Backend, BullQueue, BullWorker } from './backend.js';
import { fromBullId, toBullId } from './job-id.js';
import type { QueueLogger } from './logger.js';
import type { Job, JobQueue, QueueHealth } from './port.js';
import { TIME_UP, within } from './within.js';

/** How stubborn the queue is; every duration in milliseconds. */
export interface QueuePatience {
  /** Times that a job is begun before it counts as failed. */
  readonly attempts: number;
  /** Wait before the second attempt; it doubles each time, shortened at random by up to a half. */
  readonly firstRetryAfterMs: number;
  /** How long an offer, a withdrawal or a question to the queue may take. */
  readonly answerWithinMs: number;
  /** How long `close` waits for jobs at work. */
  readonly closeWithinMs: number;
}

export const DEFAULT_PATIENCE: QueuePatience = {
  attempts: 5,
  firstRetryAfterMs: 5_000,
  answerWithinMs: 10_000,
  closeWithinMs: 10_000,
};

/** Jobs per round trip: bounds the statement, not the offer. */
const BATCH = 500;

/** Enough for a look; the log knows the rest. */
const KEEP_FAILED = { count: 500, age: 14 * 24 * 60 * 60 };

export interface BullmqParts {
  readonly backend: Backend;
  readonly clock: Clock;
  readonly logger: QueueLogger;
  readonly patience: QueuePatience;
}

export class BullmqQueue implements JobQueue {
  readonly #queue: BullQueue;
  readonly #workers = new Set<BullWorker>();

  constructor(private readonly parts: BullmqParts) {
    this.#queue = parts.backend.openQueue();
    this.#queue.on('error', (error) => this.#warn(error, 'Job queue: trouble with its connection'));
  }

  async offer(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.#clearFailed(jobs.map(({ id }) => toBullId(id)));
    for (let start = 0; start < jobs.length; start += BATCH) {
      const batch = jobs.slice(start, start + BATCH).map((job) => this.#toBulk(job));
      await this.#answered('offer', this.#queue.addBulk(batch));
    }
  }

  async work(
    handler: (job: Omit<Job, 'runAt'>) => Promise<void>,
    options: { readonly concurrency?: number } = {},
  ): Promise<() => Promise<void>> {
    const worker = this.parts.backend.openWorker(
      ({ id = '', name, data }) => handler({ id: fromBullId(id), kind: name, data: data.data }),
      options.concurrency ?? 1,
    );
    worker.on('error', (error) => this.#warn(error, 'Job worker: trouble with its connection'));
    worker.on('failed', (job, error) =>
      this.#warn(error, 'A job failed', { job: fromBullId(job?.id ?? ''), kind: job?.name }),
    );
    this.#workers.add(worker);
    return () => this.#stop(worker);
  }

  async withdraw(id: string): Promise<void> {
    await this.#answered('withdraw', this.#queue.remove(toBullId(id)));
  }

  async health(): Promise<QueueHealth> {
    const counting = this.#queue.getJobCounts('waiting', 'delayed', 'active', 'failed');
    const { waiting = 0, delayed = 0, active = 0, failed = 0 } = await this.#answered('health', counting);
    return { backend: this.parts.backend.kind, waiting, delayed, active, failed };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => this.#stop(worker)));
    await this.#end(this.#queue);
  }

  #toBulk({ id, kind, data, runAt }: Job): Parameters<BullQueue['addBulk']>[0][number] {
    const { attempts, firstRetryAfterMs } = this.parts.patience;
    return {
      name: kind,
      data: { data },
      opts: {
        jobId: toBullId(id),
        delay: Math.max(0, runAt.epochMilliseconds - this.parts.clock.now().epochMilliseconds),
        attempts,
        backoff: { type: 'exponential', delay: firstRetryAfterMs, jitter: 0.5 },
        // A finished job that is kept would swallow the next offer of its id without a word.
        removeOnComplete: true,
        removeOnFail: KEEP_FAILED,
      },
    };
  }

  /** A failed job that is kept would swallow the next offer of its id just the same. */
  async #clearFailed(bullIds: readonly string[]): Promise<void> {
    const failed = new Set(await this.#answered('offer', this.#queue.getRanges(['failed'], 0, -1)));
    for (const id of bullIds.filter((one) => failed.has(one))) {
      await this.#answered('offer', this.#queue.remove(id));
    }
  }

  async #answered<T>(asked: string, answer: Promise<T>): Promise<T> {
    const { answerWithinMs } = this.parts.patience;
    const result = await within(answerWithinMs, answer);
    if (result !== TIME_UP) return result;
    const { kind } = this.parts.backend;
    throw new Error(`The job queue (${kind}) gave no answer to "${asked}" within ${answerWithinMs} ms.`);
  }

  async #stop(worker: BullWorker): Promise<void> {
    if (this.#workers.delete(worker)) await this.#end(worker);
  }

  /** A job that is not done by then is taken up by another worker when its lock has run out (30 s). */
  async #end(one: Pick<BullWorker, 'close' | 'abandon'>): Promise<void> {
    const { closeWithinMs } = this.parts.patience;
    const closing = one.close();
    const inTime = await within(closeWithinMs, closing).catch((error: unknown) =>
      this.#warn(error, 'Closing'),
    );
    if (inTime !== TIME_UP) return;
    this.parts.logger.warn({ closeWithinMs }, 'Job queue: closed before its work was done');
    await within(3_000, one.abandon()).catch(() => undefined);
  }

  #warn(error: unknown, message: string, details: Readonly<Record<string, unknown>> = {}): void {
    this.parts.logger.warn({ ...details, err: error }, message);
  }
}
