import { createdOf, type KurrentEvent } from './event-form.js';

/**
 * When the log learned of the events of one reading, in its order. The server's `created` is the clock of
 * whichever node led at the time, so it can jump back at an election; here it stands still instead.
 */
export class RecordedTimes {
  #latest: Temporal.Instant | undefined;

  /** `before` are events from before the reading starts, in any order. */
  constructor(before: readonly KurrentEvent[] = []) {
    for (const event of before) this.of(event);
  }

  of(event: KurrentEvent): string {
    const created = createdOf(event);
    const isEarlier = this.#latest && Temporal.Instant.compare(created, this.#latest) < 0;
    if (!isEarlier) this.#latest = created;
    return (this.#latest ?? created).toString();
  }
}
