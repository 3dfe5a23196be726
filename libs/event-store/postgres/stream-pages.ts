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

interface Span {
  readonly low: number;
  readonly high: number;
}

const readForwards = async (database: Queryable, stream: string, { low, high }: Span) => {
  const { text, name } = STATEMENTS.readStream;
  const rows = await database.query<EventRow>(text, [stream, low, high, PAGE], { name });
  assertContiguous(stream, rows, 1, low);
  return { rows, rest: { low: low + rows.length, high } };
};

const readBackwards = async (database: Queryable, stream: string, { low, high }: Span) => {
  const { text, name } = STATEMENTS.readStreamBackwards;
  const rows = await database.query<EventRow>(text, [stream, low, high, PAGE], { name });
  assertContiguous(stream, rows, -1);
  return { rows, rest: { low, high: (rows.at(-1)?.version ?? low) - 1 } };
};

/** A stream between two versions, page by page, so that a long one does not keep others waiting. */
export async function* readStreamPages(
  database: Queryable,
  stream: string,
  { from = 1, to = LARGEST_VERSION, backwards = false }: StreamRange,
): AsyncGenerator<RecordedEvent> {
  const read = backwards ? readBackwards : readForwards;
  let span: Span = { low: Math.max(from, 1), high: Math.min(to, LARGEST_VERSION) };
  for (let isLast = false; !isLast && span.low <= span.high;) {
    const { rows, rest } = await read(database, stream, span);
    for (const row of rows) yield toRecordedEvent(row);
    span = rest;
    isLast = rows.length < PAGE;
  }
}
