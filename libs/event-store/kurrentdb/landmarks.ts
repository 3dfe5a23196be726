import { isOurs, positionOf, recordedOf, type KurrentEvent } from './event-form.js';

/** With more of them a search begins hardly nearer. */
const MOST = 2_048;

interface Landmark {
  readonly position: bigint;
  readonly recorded: Temporal.Instant;
}

/**
 * When some of our events were recorded, one for each page that this process has read. History does not
 * change, so a landmark is right for ever; it only saves a later search from starting at the end of the log.
 * When there are too many, every other one goes.
 */
export class Landmarks {
  /** In the order of the log. */
  #all: Landmark[] = [];

  get count(): number {
    return this.#all.length;
  }

  add(event: KurrentEvent): void {
    const position = positionOf(event);
    // Those of other programs say nothing about the times of events that were restored between them.
    if (position === undefined || !isOurs(event)) return;
    const place = this.#all.findLastIndex((one) => one.position <= position);
    if (this.#all[place]?.position === position) return;
    this.#all.splice(place + 1, 0, { position, recorded: recordedOf(event) });
    if (this.#all.length > MOST) this.#all = this.#all.filter((_, index) => index % 2 === 0);
  }

  /** The earliest known place that was recorded after `instant`. */
  firstAfter(instant: Temporal.Instant): bigint | undefined {
    return this.#all.find(({ recorded }) => Temporal.Instant.compare(recorded, instant) > 0)?.position;
  }
}
