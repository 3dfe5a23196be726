import { setTimeout as wait } from 'node:timers/promises';
import type { RecordedEvent } from '#kernel';
import { LogHasGap } from './log-has-gap.js';
import { pagesUntilNow, type PagedLog } from './log-pages.js';
import type { EventFilter } from './port.js';

/** A hint may get lost (a connection that is being rebuilt), so the log is asked this often anyway. */
const ASK_EVERY_MS = 1_000;

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

export interface Following {
  readonly after?: bigint;
  readonly filter?: EventFilter;
  readonly signal: AbortSignal;
}

type OnTrouble = (error: unknown) => void;

/** What a subscription needs besides the log itself. */
export interface Surroundings {
  /** Calls back when something may have been appended. Returns how to stop. */
  readonly hints: (onHint: () => void) => Promise<() => Promise<void>>;
  /** Told of each failed attempt to read, which is then made again. */
  readonly onTrouble?: OnTrouble;
}

/** Remembers a hint that came while nobody waited. */
class Doorbell {
  #rung = false;
  #wake: (() => void) | undefined;

  readonly ring = (): void => {
    this.#rung = true;
    this.#wake?.();
  };

  /** Until it rings or the time is over. */
  async wait(limitMs: number): Promise<void> {
    if (!this.#rung) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, limitMs);
      this.#wake = resolve;
      await promise;
      clearTimeout(timer);
      this.#wake = undefined;
    }
    this.#rung = false;
  }
}

/** Waits after trouble; at once at an end when `signal` aborts. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal }).catch(() => undefined);

/** Where a subscription stands: all before `at` has been handed over, or did not pass the filter. */
interface Place {
  at: bigint;
}

/** Hands over what is committed now. */
async function* catchUp(
  log: PagedLog,
  { filter, signal }: Following,
  place: Place,
): AsyncGenerator<RecordedEvent> {
  for await (const page of pagesUntilNow(log, { after: place.at, filter })) {
    for (const event of page.events) {
      if (signal.aborted) return;
      yield event;
      place.at = event.position;
    }
    place.at = page.lookedAtUpTo;
  }
}

async function* stayLive(log: PagedLog, following: Following, bell: Doorbell, onTrouble?: OnTrouble) {
  const { after = 0n, signal } = following;
  const place: Place = { at: after };
  let waitMs = FIRST_WAIT_MS;
  while (!signal.aborted) {
    try {
      yield* catchUp(log, following, place);
      waitMs = FIRST_WAIT_MS;
      await bell.wait(signal.aborted ? 0 : ASK_EVERY_MS);
    } catch (error) {
      if (error instanceof LogHasGap) throw error;
      onTrouble?.(error);
      await pause(waitMs, signal);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  }
}

/**
 * Everything after `after`, once and in order, then whatever is appended, until `signal` aborts.
 * A database that is away is waited for; a gap in the log is thrown.
 */
export async function* follow(
  log: PagedLog,
  { hints, onTrouble }: Surroundings,
  following: Following,
): AsyncGenerator<RecordedEvent> {
  const { signal } = following;
  if (signal.aborted) return;
  const bell = new Doorbell();
  signal.addEventListener('abort', bell.ring);
  const stop = await hints(bell.ring).catch(() => undefined);
  try {
    yield* stayLive(log, following, bell, onTrouble);
  } finally {
    signal.removeEventListener('abort', bell.ring);
    await stop?.().catch(() => undefined);
  }
}
