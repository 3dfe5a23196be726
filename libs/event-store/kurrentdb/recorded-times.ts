import { isOurs, recordedOf, type KurrentEvent } from './event-form.js';

/**
 * When the log learned of the events of one reading, in its order. The server's `created` is the clock of
 * whichever node led at the time, so it can jump back at an election; here it stands still instead.
 */
export class RecordedTimes {
  #latest: Temporal.Instant | undefined;

  /** `before` are events from before the reading starts, in any order; only ours count. */
  constructor(before: readonly KurrentEvent[] = []) {
    for (const event of before.filter(isOurs)) this.of(event);
  }

  get latest(): string | undefined {
    return this.#latest?.toString();
  }

  of(event: KurrentEvent): string {
    const recorded = recordedOf(event);
    const isEarlier = this.#latest && Temporal.Instant.compare(recorded, this.#latest) < 0;
    if (!isEarlier) this.#latest = recorded;
    return (this.#latest ?? recorded).toString();
  }
}
