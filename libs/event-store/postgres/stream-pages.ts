import type { Queryable } from '#database';
import type { RecordedEvent } from '#kernel';
import { LogHasGap } from '../log-has-gap.js';
import type { StreamRange } from '../port.js';
import { toRecordedEvent, type EventRow } from './recorded-event.js';
import { STATEMENTS } from './statements.js';

const PAGE = 1_000;
const LARGEST_VERSION = 2 ** 31 - 1;

/** `start` is where the page must begin, when that is known. */
const assertContiguous = (stream: string, rows: readonly EventRow[], step: 1 | -1, start?: number): void => {
  let expected = start ?? rows[0]?.version ?? 0;
  for (const { version } of rows) {
    if (version !== expected) throw new LogHasGap(expected, version, `The stream ${stream}`);
    expected += step;
  }
};

/** A stream between two versions, page by page, so that a long one does not keep others waiting. */
export async function* readStreamPages(
  database: Queryable,
  stream: string,
  { from = 1, to = LARGEST_VERSION, backwards = false }: StreamRange,
): AsyncGenerator<RecordedEvent> {
  const { text, name } = backwards ? STATEMENTS.readStreamBackwards : STATEMENTS.readStream;
  let [low, high] = [Math.max(from, 1), Math.min(to, LARGEST_VERSION)];
  while (low <= high) {
    const rows = await database.query<EventRow>(text, [stream, low, high, PAGE], { name });
    assertContiguous(stream, rows, backwards ? -1 : 1, backwards ? undefined : low);
    for (const row of rows) yield toRecordedEvent(row);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    if (backwards) high = last.version - 1;
    else low = last.version + 1;
  }
}
