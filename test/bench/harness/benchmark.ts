import type { Measurement } from './measurement.js';
import type { Stage } from './stage.js';

/** One question about speed; its lines come one by one, as they are measured. */
export interface Benchmark {
  readonly name: string;
  readonly run: (stage: Stage) => AsyncIterable<Measurement>;
}
