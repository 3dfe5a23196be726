import type { FaultAt } from './faults.js';
import { LogFileReader, type LogSummary } from './reading.js';

/** One fault often brings others with it: more than the first few help nobody. */
const MOST_FAULTS = 10;

const TELL_EVERY = 1_000;

export interface Verified extends LogSummary {
  /** The first of them; none, when the file is whole. */
  readonly faults: readonly FaultAt[];
  /** There may be more faults: the rest was not read. */
  readonly stopped: boolean;
}

/**
 * Whether a log file is whole and unaltered, by itself and without a database.
 *
 * @param bytes unpacked
 */
export const verifyLogFile = async (
  bytes: AsyncIterable<Uint8Array>,
  onProgress: (events: number) => void = () => {},
): Promise<Verified> => {
  const reader = new LogFileReader();
  const faults: FaultAt[] = [];
  for await (const entry of reader.entries(bytes)) {
    if ('fault' in entry) faults.push(entry);
    if (faults.length >= MOST_FAULTS) break;
    if (entry.line % TELL_EVERY === 0) onProgress(entry.line - 1);
  }
  return { ...reader.summary, faults, stopped: faults.length >= MOST_FAULTS };
};
