import { createdOf, positionOf, type KurrentEvent } from './event-form.js';

/**
 * When some events were created, one for each page that this process has read. History does not change, so
 * a landmark is right for ever; it only saves a later search from starting at the end of the log.
 */
export class Landmarks {
  readonly #created = new Map<bigint, Temporal.Instant>();

  add(event: KurrentEvent): void {
    const position = positionOf(event);
    if (position !== undefined) this.#created.set(position, createdOf(event));
  }

  /** The earliest known place that was created after `instant`. */
  firstAfter(instant: Temporal.Instant): bigint | undefined {
    let first: bigint | undefined;
    for (const [position, created] of this.#created) {
      const isAfter = Temporal.Instant.compare(created, instant) > 0;
      if (isAfter && (first === undefined || position < first)) first = position;
    }
    return first;
  }
}
