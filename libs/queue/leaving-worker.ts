import { Worker, type IQueueBackend, type JobProgress } from 'bullmq';
import type { Envelope } from './backend.js';

/**
 * A worker that can be left behind: BullMQ's own `close` keeps its timers until the last job has
 * ended, and a job that never ends would keep the process alive with them.
 */
export class LeavingWorker<Place extends IQueueBackend, Connection> extends Worker<
  Envelope,
  void,
  string,
  Place,
  JobProgress,
  Connection
> {
  /** Ends the timers and lets go of the connections, whatever is going on. */
  async abandon(): Promise<void> {
    await this.pause(true);
    await this.lockManager.close();
    await this.disconnect();
  }
}
