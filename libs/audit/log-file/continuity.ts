import type { EventOfAnotherLog } from '#event-store';
import type { Fault } from './faults.js';
import { SeenIds } from './seen-ids.js';

/** What holds between the events of a log: versions 1, 2, 3 … in each stream, no id twice, time never back. */
export class Continuity {
  readonly #versions = new Map<string, number>();
  readonly #ids = new SeenIds();
  #latest: string | undefined;

  get streams(): number {
    return this.#versions.size;
  }

  /** Takes the event as the next one. */
  faultOf({ id, stream, version, metadata: { recordedAt } }: EventOfAnotherLog): Fault | undefined {
    const due = (this.#versions.get(stream) ?? 0) + 1;
    const before = this.#latest ?? recordedAt;
    const isRepeated = this.#ids.isRepeated(id);
    this.#versions.set(stream, version);
    this.#latest = recordedAt;
    if (version !== due) return { what: 'version', stream, due, found: version };
    if (isRepeated) return { what: 'repeated-id', id };
    if (Temporal.Instant.compare(recordedAt, before) < 0) return { what: 'time', before, found: recordedAt };
    return undefined;
  }
}
