import type { Database } from '#database';
import { LogHasGap } from '../log-has-gap.js';
import type { LogPage, PagedLog, PageRange } from '../log-pages.js';
import { toRecordedEvent, type EventRow } from './recorded-event.js';
import { STATEMENTS } from './statements.js';

/**
 * Events per page. From a server they are few, for what was read to die young: with four times as many, whoever
 * reads a long log holds a third more memory and is no quicker. To ask an embedded database costs as much as
 * forty events.
 */
const PAGE = { postgres: 100n, pglite: 1_000n } as const;

/** With a filter a page may look at more, since few of them come back; not at everything: others wait. */
const FILTERED_PAGE = 10_000n;

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

const assertContiguous = (rows: readonly EventRow[], after: bigint, upTo: bigint): void => {
  let last = after;
  for (const { position } of rows) {
    if (position !== last + 1n) throw new LogHasGap(last + 1n, position, 'The log');
    last = position;
  }
  if (last !== upTo) throw new LogHasGap(last + 1n, undefined, 'The log');
};

/** Where a page ended because it was full. */
const cutAt = (rows: readonly EventRow[], most: bigint): bigint | undefined =>
  BigInt(rows.length) < most ? undefined : rows.at(-1)?.position;

export class PostgresLog implements PagedLog {
  constructor(private readonly database: Pick<Database, 'query' | 'engine'>) {}

  async head(): Promise<bigint> {
    const { text, name } = STATEMENTS.head;
    const [row] = await this.database.query<{ position: bigint }>(text, [], { name });
    if (!row) throw new LogHasGap(0, undefined, 'The log');
    return row.position;
  }

  /** @throws LogHasGap when an unfiltered page does not hold every position. */
  async page({ after, upTo, filter = {}, atMost }: PageRange): Promise<LogPage> {
    const { categories, types } = filter;
    const isFiltered = (categories ?? types) !== undefined;
    const page = PAGE[this.database.engine];
    const most = atMost === undefined ? page : smaller(page, BigInt(atMost));
    const end = smaller(upTo, after + (isFiltered ? FILTERED_PAGE : most));
    const { text, name } = STATEMENTS.readLog;
    const rows = await this.database.query<EventRow>(text, [after, end, categories, types, most], { name });
    if (!isFiltered) assertContiguous(rows, after, end);
    return { events: rows.map(toRecordedEvent), lookedAtUpTo: cutAt(rows, most) ?? end };
  }
}
