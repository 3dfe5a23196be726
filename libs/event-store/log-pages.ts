import type { RecordedEvent } from '#kernel';
import type { AllRange, EventFilter } from './port.js';

/** What a stretch of the log holds that passes the filter. */
export interface LogPage {
  readonly events: readonly RecordedEvent[];
  /** Everything up to here has been looked at; at least one further than asked, up to `upTo`. */
  readonly lookedAtUpTo: bigint;
}

export interface PageRange {
  /** Exclusive. */
  readonly after: bigint;
  /** Inclusive. */
  readonly upTo: bigint;
  readonly filter?: EventFilter | undefined;
}

/** A log that is read page by page; reading and following are the same above it. */
export interface PagedLog {
  head(): Promise<bigint>;
  page(range: PageRange): Promise<LogPage>;
}

/** The pages between `after` and what is committed when asked. */
export async function* pagesUntilNow(
  log: PagedLog,
  after: bigint,
  filter?: EventFilter,
): AsyncGenerator<LogPage> {
  const upTo = await log.head();
  for (let at = after; at < upTo;) {
    const page = await log.page({ after: at, upTo, filter });
    yield page;
    at = page.lookedAtUpTo;
  }
}

export async function* readAllOf(
  log: PagedLog,
  { after = 0n, filter, limit }: AllRange,
): AsyncGenerator<RecordedEvent> {
  let left = limit ?? Infinity;
  if (left <= 0) return;
  for await (const page of pagesUntilNow(log, after, filter)) {
    for (const event of page.events) {
      yield event;
      left -= 1;
      if (left <= 0) return;
    }
  }
}
