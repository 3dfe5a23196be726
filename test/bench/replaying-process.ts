import { endWithParent, say } from './harness/child.js';
import { openPlace, type EngineName, type Place } from './harness/engine.js';
import { readThroughCursor, readThroughPort } from './replay.js';

/* Reads a log from beginning to end and says how much memory that took: `{ count, above }`, in bytes. */

const MOST_READS_BETWEEN_LOOKS = 500;

/** The most that this process has held at once since it was asked for the first time. */
class Memory {
  readonly idle = process.memoryUsage.rss();
  #most = this.idle;
  #reads = 0;

  readonly look = (): void => {
    this.#most = Math.max(this.#most, process.memoryUsage.rss());
  };

  readonly lookNowAndThen = (): void => {
    this.#reads += 1;
    if (this.#reads % MOST_READS_BETWEEN_LOOKS === 0) this.look();
  };

  get above(): number {
    this.look();
    return this.#most - this.idle;
  }
}

endWithParent();
const [side, name, place] = process.argv.slice(2) as [string, EngineName, string];
const engine = await openPlace(name, JSON.parse(place) as Place);
await engine.store.head();
await engine.bare.query('select 1');
const memory = new Memory();
const count =
  side === 'ours'
    ? await readThroughPort(engine.store, memory.lookNowAndThen)
    : await readThroughCursor(engine.bare, memory.look);
const { above } = memory;
await engine.close();
say({ count, above });
