import {
  BACKWARDS,
  END,
  FORWARDS,
  START,
  type Filter,
  type Position,
  type ReadPosition,
} from '@kurrent/kurrentdb-client';
import type { LogPage, PagedLog, PageRange } from '../log-pages.js';
import type { AllRange, EventFilter } from '../port.js';
import type { Connection, SignOfLife } from './connection.js';
import { isOurs, positionOf, type KurrentEvent } from './event-form.js';
import type { Landmarks } from './landmarks.js';
import { LogEnd } from './log-end.js';
import { RecordedTimes } from './recorded-times.js';
import { Selection } from './server-filter.js';

const PAGE = 1_000;
const BACK_PAGE = 500;

/** How far the clock of one leader may be behind another's: so many events that it wrote since. */
export const LOOK_BACK = 64;

/** Several that follow the log ask for the same place at the same time. */
const MOST_PASTS = 16;

interface BackRange {
  /** Exclusive; the end of the log when not said. */
  readonly before?: bigint | undefined;
  readonly count: number;
}

interface ForwardRange {
  /** Inclusive, and where a record begins: a server may refuse any other place. */
  readonly from: ReadPosition;
  readonly filter: Filter;
  readonly maxCount: number;
}

/** Our events in $all. Positions are commit positions: byte offsets, increasing but not contiguous. */
export class AllLog {
  readonly #end = new LogEnd({
    forwards: (at, maxCount) => this.#forwards({ from: at, filter: this.selection().forServer(), maxCount }),
    newest: () => this.#newest(),
  });
  readonly #pasts = new Map<bigint, Promise<readonly KurrentEvent[]>>();

  constructor(
    private readonly connection: Connection,
    private readonly landmarks: Landmarks,
    private readonly ourCategories: readonly string[] | undefined,
  ) {}

  selection(filter?: EventFilter): Selection {
    return new Selection(filter, this.ourCategories);
  }

  /**
   * One reading, whose recorded times never decrease; see `RecordedTimes`. With `from` it begins with the
   * event there, and never asks for a place before it.
   */
  reading({ after = 0n, from = 0n }: AllRange): PagedLog {
    const start = later(from, after);
    let times: RecordedTimes | undefined;
    return {
      head: () => this.head(),
      page: async (wanted) => {
        const isFirst = times === undefined;
        times ??= new RecordedTimes(await this.#before(start));
        // The server's page begins with the event at `from` itself, which was seen before unless it is the first.
        const maxCount = isFirst ? Math.min(PAGE, (wanted.atMost ?? PAGE) + 1) : PAGE;
        return this.#page(wanted, { from: placeOf(later(from, wanted.after)), maxCount }, times);
      },
    };
  }

  /** For what does not begin with the event at `after` itself. */
  async timesAfter(after: bigint): Promise<RecordedTimes> {
    if (after === 0n) return new RecordedTimes();
    const filter = this.selection().forServer();
    const [first] = await this.#forwards({ from: placeOf(after), filter, maxCount: 1 });
    const isThere = first && positionOf(first) === after;
    return new RecordedTimes([...(await this.#before(after)), ...(isThere ? [first] : [])]);
  }

  head(): Promise<bigint> {
    return this.#end.find();
  }

  /** A subscription to all of ours, which began behind `after`, has come to `at`; it last brought `last`. */
  sawUpTo(at: Position, place: { readonly after: bigint; readonly last: bigint }): void {
    this.#end.sawUpTo(at, place);
  }

  async #newest(): Promise<bigint> {
    for await (const event of this.backwards()) return positionOf(event) ?? 0n;
    return 0n;
  }

  /** Ours, from the newest on; the first page from the end is small, since most look for the end only. */
  async *backwards(from?: bigint): AsyncGenerator<KurrentEvent> {
    let before = from;
    for (let count = from === undefined ? 1 : BACK_PAGE; ; count = BACK_PAGE) {
      const events = await this.#back({ before, count });
      yield* events.filter(isOurs);
      const oldest = events.at(-1);
      if (oldest && count === BACK_PAGE) this.landmarks.add(oldest);
      before = oldest && positionOf(oldest);
      if (events.length < count || before === undefined) return;
    }
  }

  async #page(
    { after, upTo, filter }: PageRange,
    { from, maxCount }: Omit<ForwardRange, 'filter'>,
    times: RecordedTimes,
  ): Promise<LogPage> {
    const selection = this.selection(filter);
    if (selection.isEmpty) return { events: [], lookedAtUpTo: upTo };
    const found = await this.#forwards({ from, filter: selection.forServer(), maxCount });
    const last = found.at(-1);
    if (last && found.length === PAGE) this.landmarks.add(last);
    // The server's pages begin with the event at `after`, and may go on behind `upTo`.
    const events = found
      .flatMap((event) => selection.take(event, times) ?? [])
      .filter(({ position }) => position > after && position <= upTo);
    return { events, lookedAtUpTo: found.length < maxCount ? upTo : smaller(upTo, last && positionOf(last)) };
  }

  /** What came just before `position`, without its contents. History does not change, so it is kept. */
  #before(position: bigint): Promise<readonly KurrentEvent[]> {
    if (position === 0n) return Promise.resolve([]);
    const known = this.#pasts.get(position) ?? this.#readBefore(position);
    this.#pasts.delete(position);
    this.#pasts.set(position, known);
    for (const oldest of this.#pasts.keys()) {
      if (this.#pasts.size <= MOST_PASTS) break;
      this.#pasts.delete(oldest);
    }
    return known;
  }

  async #readBefore(position: bigint): Promise<readonly KurrentEvent[]> {
    try {
      const events = await this.#back({ before: position, count: LOOK_BACK });
      return events.map((event) => ({ ...event, data: null }));
    } catch (error) {
      this.#pasts.delete(position);
      throw error;
    }
  }

  #forwards({ from: fromPosition, filter, maxCount }: ForwardRange): Promise<KurrentEvent[]> {
    return this.connection.askPatiently((client, alive) => {
      const options = { fromPosition, filter, maxCount, requiresLeader: true };
      return eventsOf(client.readAll({ direction: FORWARDS, ...options }), alive);
    }, this.connection.searchMs);
  }

  #back({ before, count }: BackRange): Promise<KurrentEvent[]> {
    const fromPosition = before === undefined ? END : placeOf(before);
    const filter = this.selection().forServer();
    return this.connection.askPatiently((client, alive) => {
      const options = { fromPosition, filter, maxCount: count, requiresLeader: true };
      return eventsOf(client.readAll({ direction: BACKWARDS, ...options }), alive);
    }, this.connection.searchMs);
  }
}

const placeOf = (position: bigint): ReadPosition =>
  position === 0n ? START : { commit: position, prepare: position };

const later = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint | undefined): bigint => (b !== undefined && b < a ? b : a);

/** What a reading of the client brings; each event is a sign of life. */
export const eventsOf = async (
  reading: AsyncIterable<{ readonly event?: KurrentEvent }>,
  alive: SignOfLife,
): Promise<KurrentEvent[]> => {
  const events: KurrentEvent[] = [];
  for await (const { event } of reading) {
    alive();
    if (event) events.push(event);
  }
  return events;
};
