import { parentPort } from 'node:worker_threads';
import type { ReadingLimits } from '../limits.js';
import { readMinutes, type MinutesFile } from '../read-minutes.js';

/** What a thread is asked for; it answers with what `readMinutes` gives. */
export interface ReadingTask {
  readonly file: MinutesFile;
  readonly limits: ReadingLimits;
}

parentPort?.on('message', ({ file, limits }: ReadingTask) => {
  // What fails here is a defect: it ends the thread, and whoever waits hears of it.
  void readMinutes(file, limits).then((answer) => parentPort?.postMessage(answer));
});
