import type { Json } from '#kernel';

export interface Job {
  /**
   * Any text; carries a generation. Offering it again while it waits or is at work is ignored; once
   * it is done or has failed for good, it may be offered again.
   */
  readonly id: string;
  readonly kind: string;
  readonly data: Json;
  /** When it is to run; a time in the past means now. */
  readonly runAt: Temporal.Instant;
}

/** What the queue knows of itself, for the health page. */
export interface QueueHealth {
  readonly backend: 'redis' | 'postgres' | 'pglite';
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
  readonly failed: number;
}

/**
 * A place to put work that others may pick up. Everything in it can be derived again from the log,
 * so losing it costs delay and nothing else.
 */
export interface JobQueue {
  offer(jobs: readonly Job[]): Promise<void>;
  /**
   * Starts taking jobs. A handler that throws is tried again with back-off, and a job whose process
   * died at work is taken up by another: a handler may see a job twice. Returns how to stop.
   */
  work(
    handler: (job: Omit<Job, 'runAt'>) => Promise<void>,
    options?: { readonly concurrency?: number },
  ): Promise<() => Promise<void>>;
  /** Withdraws a job that has not started. */
  withdraw(id: string): Promise<void>;
  health(): Promise<QueueHealth>;
  close(): Promise<void>;
}
