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

/** What a subscription needs besides the log itself. */
export interface Surroundings {
  /** Calls back when something may have been appended. Returns how to stop. */
  readonly hints: (onHint: () => void) => Promise<() => Promise<void>>;
  /** Told of each failed attempt to read, which is then made again. */
  readonly onTrouble?: (error: unknown) => void;
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

/** Waits after trouble: longer each time, and at once at an end when `signal` aborts. */
const pause = (ms: number, signal: AbortSignal): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise.finally(() => clearTimeout(timer));
};

async function* catchUpAndStayLive(
  log: PagedLog,
  { after = 0n, filter, signal }: Following,
  bell: Doorbell,
  onTrouble?: (error: unknown) => void,
) {
  let at = after;
  let trouble = 0;
  while (!signal.aborted) {
    try {
      for await (const page of pagesUntilNow(log, at, filter)) {
        for (const event of page.events) {
          if (signal.aborted) return;
          yield event;
          at = event.position;
        }
        at = page.lookedAtUpTo;
      }
      trouble = 0;
    } catch (error) {
      if (error instanceof LogHasGap) throw error;
      onTrouble?.(error);
      await pause(Math.min(FIRST_WAIT_MS * 2 ** trouble++, LONGEST_WAIT_MS), signal);
      continue;
    }
    if (!signal.aborted) await bell.wait(ASK_EVERY_MS);
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
    yield* catchUpAndStayLive(log, following, bell, onTrouble);
  } finally {
    signal.removeEventListener('abort', bell.ring);
    await stop?.().catch(() => undefined);
  }
}
