import { readAllOf } from '../log-pages.js';
import type { EndsElsewhere, EventOfAnotherLog, Restored } from '../port.js';
import { assertAllRestorable, assertContinues, isBeginningOf } from '../restorable.js';
import type { AllLog } from './all-log.js';
import type { Appender } from './appending.js';
import { toRestoring } from './event-form.js';

/** What was acknowledged may be read a moment later; more often than this is more than a moment. */
const LOOKS = 5;

/** Neighbours of one stream: what goes in one append without changing the order of the log. */
const runsOf = (events: readonly EventOfAnotherLog[]): readonly EventOfAnotherLog[][] => {
  const runs: EventOfAnotherLog[][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last?.[0]?.stream === event.stream) last.push(event);
    else runs.push([event]);
  }
  return runs;
};

/** The first of the events are there, the last of them at `behind`. */
interface Unfinished {
  readonly missing: readonly EventOfAnotherLog[];
  readonly behind: bigint;
}

/**
 * Restores by one append after the other, and looks afterwards whether they stand behind one another. The
 * server has no append that depends on the end of the whole log, so another writer is noticed, not kept out.
 */
export class Restorer {
  constructor(
    private readonly log: AllLog,
    private readonly appender: Appender,
  ) {}

  /** @throws KurrentTrouble when the server cannot be used; TypeError for a mistake */
  async restore(after: bigint, events: readonly EventOfAnotherLog[]): Promise<Restored | EndsElsewhere> {
    assertAllRestorable(events);
    assertContinues(events, { recordedAt: undefined });
    for (let look = 1; look <= LOOKS; look += 1) {
      const found = await this.#look(after, events);
      if ('outcome' in found) return found;
      await this.#write(found.missing, found.behind);
    }
    throw new Error('KurrentDB acknowledged events that it does not show: check its nodes, and try again.');
  }

  async #look(
    after: bigint,
    events: readonly EventOfAnotherLog[],
  ): Promise<Restored | EndsElsewhere | Unfinished> {
    const head = await this.log.head();
    const found = await this.#found(after, events.length);
    const behind = found.at(-1)?.position ?? after;
    const isInPlace = found.length === 0 ? head === after : isBeginningOf(found, events);
    if (!isInPlace) return { outcome: 'ends-elsewhere', head };
    if (found.length === events.length) return { outcome: 'restored', position: behind };
    return { missing: events.slice(found.length), behind };
  }

  #found(after: bigint, limit: number) {
    return Array.fromAsync(readAllOf(this.log.reading({ after }), { after, limit }));
  }

  async #write(events: readonly EventOfAnotherLog[], after: bigint): Promise<void> {
    assertContinues(events, { recordedAt: (await this.log.timesAfter(after)).latest });
    for (const run of runsOf(events)) {
      const [{ stream, version } = { stream: '', version: 0 }] = run;
      const answer = await this.appender.append(stream, version - 1, run.map(toRestoring));
      if (answer.outcome === 'wrong-version') {
        throw new TypeError(
          `Cannot restore: the stream ${stream} is at version ${answer.actual} and cannot go on with ${version}.`,
        );
      }
    }
  }
}
