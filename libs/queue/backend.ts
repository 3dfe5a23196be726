import type { Processor, Queue, Worker } from 'bullmq';
import type { Json } from '#kernel';

/** All that Tingbok keeps goes through this one queue. */
export const QUEUE_NAME = 'tingbok';

interface Connected {
  on(event: 'error', listener: (error: Error) => void): unknown;
  /** Lets go of the connections at once, whatever is going on: the last resort after `close`. */
  abandon(): Promise<void>;
}

/** A job's data lies in an envelope: on PostgreSQL, BullMQ hands over `{}` for a bare null. */
export interface Envelope {
  readonly data: Json;
}

/** The part of BullMQ's queue that is used here; it is the same wherever the jobs lie. */
export type BullQueue = Connected &
  Pick<
    Queue<Envelope, void, string>,
    'addBulk' | 'remove' | 'getRanges' | 'getJobCounts' | 'close' | 'disconnect'
  >;

export type BullWorker = Connected &
  Pick<Worker<Envelope, void, string>, 'close'> & {
    on(
      event: 'failed',
      listener: (job: { readonly id?: string; readonly name: string } | undefined, error: Error) => void,
    ): unknown;
  };

export type BullProcessor = Processor<Envelope, void, string>;

/** One place where BullMQ can keep its jobs. */
export interface Backend {
  readonly kind: 'redis' | 'postgres' | 'pglite';
  openQueue(): BullQueue;
  openWorker(process: BullProcessor, concurrency: number): BullWorker;
}
