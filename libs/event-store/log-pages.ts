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
  /** So many are wanted: a page need not hold more. */
  readonly atMost?: number | undefined;
}

/** A log that is read page by page; reading and following are the same above it. */
export interface PagedLog {
  head(): Promise<bigint>;
  page(range: PageRange): Promise<LogPage>;
}

/** What is looked for in the pages. */
export interface Wanted {
  /** Exclusive. */
  readonly after: bigint;
  readonly filter?: EventFilter | undefined;
  readonly atMost?: number | undefined;
}

/** The pages behind `after`, up to what is committed when asked. */
export async function* pagesUntilNow(log: PagedLog, wanted: Wanted): AsyncGenerator<LogPage> {
  const upTo = await log.head();
  for (let at = wanted.after; at < upTo;) {
    const page = await log.page({ ...wanted, after: at, upTo });
    yield page;
    at = page.lookedAtUpTo;
  }
}

/** Behind which place a reading begins. It is for comparing: no store need have an event there. */
export const beginningOf = ({ after = 0n, from }: AllRange): bigint =>
  from !== undefined && from > after ? from - 1n : after;

export async function* readAllOf(log: PagedLog, range: AllRange): AsyncGenerator<RecordedEvent> {
  const { filter, limit } = range;
  let left = limit ?? Infinity;
  if (left <= 0) return;
  for await (const page of pagesUntilNow(log, { after: beginningOf(range), filter, atMost: limit })) {
    for (const event of page.events) {
      yield event;
      left -= 1;
      if (left <= 0) return;
    }
  }
}
