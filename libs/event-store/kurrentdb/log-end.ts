import type { Position } from '@kurrent/kurrentdb-client';
import { isOurs, positionOf, type KurrentEvent } from './event-form.js';
import { SharedAnswer } from './shared-answer.js';
import { KurrentTrouble } from './trouble.js';

/** Nearly always nothing is new, or little. */
const A_FEW = 8;

export interface EndReading {
  /** What is named like ours, from `at` on, the event there included. */
  readonly forwards: (at: Position, maxCount: number) => Promise<readonly KurrentEvent[]>;
  /** The last of ours, sought from the very end; 0n when there is none. */
  readonly newest: () => Promise<bigint>;
}

/** Nothing of ours lies between `head` and `at`. */
interface Seen {
  readonly at: Position;
  readonly head: bigint;
}

/**
 * Where our last event is. It is asked of the server each time, since others write too; but from a place up
 * to which all is known, for what other programs have written since must be passed over each time.
 */
export class LogEnd {
  readonly #answer = new SharedAnswer(() => this.#find());
  #seen: Seen | undefined;

  constructor(private readonly reading: EndReading) {}

  /** Position of our last event, as it is at the moment of asking or later; 0n when there is none. */
  find(): Promise<bigint> {
    return this.#answer.ask();
  }

  /** A subscription to all of ours that began behind `after` has come to `at`; `last` is what it last brought. */
  sawUpTo(at: Position, { after, last }: { readonly after: bigint; readonly last: bigint }): void {
    const head = later(this.#seen?.head ?? 0n, last);
    if (after <= head && at.commit > (this.#seen?.at.commit ?? 0n)) this.#seen = { at, head };
  }

  async #find(): Promise<bigint> {
    const head = (await this.#findBehind(this.#seen)) ?? (await this.reading.newest());
    if (head > (this.#seen?.at.commit ?? 0n)) this.#seen = { at: { commit: head, prepare: head }, head };
    return head;
  }

  /** Undefined when nothing is known, or more has come than it is worth to look through. */
  async #findBehind(seen: Seen | undefined): Promise<bigint | undefined> {
    if (seen === undefined) return undefined;
    try {
      const found = await this.reading.forwards(seen.at, A_FEW);
      if (found.length === A_FEW) return undefined;
      return found.filter(isOurs).reduce((head, event) => later(head, positionOf(event) ?? 0n), seen.head);
    } catch (error) {
      if (!(error instanceof KurrentTrouble) || error.isPassing) throw error;
      // The place is none any more: the server says so of a database that is not the one it was.
      this.#seen = undefined;
      return undefined;
    }
  }
}

const later = (a: bigint, b: bigint): bigint => (a > b ? a : b);
