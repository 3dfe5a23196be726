import { BACKWARDS, END, FORWARDS, START, type Filter, type ReadPosition } from '@kurrent/kurrentdb-client';
import type { LogPage, PagedLog, PageRange } from '../log-pages.js';
import type { EventFilter } from '../port.js';
import type { Connection } from './connection.js';
import { isOurs, positionOf, type KurrentEvent } from './event-form.js';
import type { Landmarks } from './landmarks.js';
import { RecordedTimes } from './recorded-times.js';
import { Selection } from './server-filter.js';

const PAGE = 1_000;
const BACK_PAGE = 500;

/** How far the clock of one leader may be behind another's: so many events that it wrote since. */
export const LOOK_BACK = 64;

interface BackRange {
  /** Exclusive; the end of the log when not said. */
  readonly before?: bigint | undefined;
  readonly count: number;
}

/** Our events in $all. Positions are commit positions: byte offsets, increasing but not contiguous. */
export class AllLog {
  constructor(
    private readonly connection: Connection,
    private readonly landmarks: Landmarks,
    private readonly ourCategories: readonly string[] | undefined,
  ) {}

  selection(filter?: EventFilter): Selection {
    return new Selection(filter, this.ourCategories);
  }

  /** One reading, whose recorded times never decrease; see `RecordedTimes`. */
  reading(after: bigint): PagedLog {
    let times: RecordedTimes | undefined;
    return {
      head: () => this.head(),
      page: async (range) => {
        times ??= new RecordedTimes(await this.#before(after));
        return this.#page(range, times);
      },
    };
  }

  /** For what does not begin with the event at `after` itself. */
  async timesAfter(after: bigint): Promise<RecordedTimes> {
    if (after === 0n) return new RecordedTimes();
    const [first] = await this.#forwards(after, this.selection().forServer(), 1);
    const isThere = first && positionOf(first) === after;
    return new RecordedTimes([...(await this.#before(after)), ...(isThere ? [first] : [])]);
  }

  async head(): Promise<bigint> {
    for await (const event of this.backwards()) return positionOf(event) ?? 0n;
    return 0n;
  }

  /** Ours, from the newest on; the first page from the end is small, since most look for the end only. */
  async *backwards(from?: bigint): AsyncGenerator<KurrentEvent> {
    let before = from;
    for (let count = from === undefined ? 8 : BACK_PAGE; ; count = BACK_PAGE) {
      const events = await this.#back({ before, count });
      yield* events.filter(isOurs);
      const oldest = events.at(-1);
      if (oldest) this.landmarks.add(oldest);
      before = oldest && positionOf(oldest);
      if (events.length < count || before === undefined) return;
    }
  }

  async #page({ after, upTo, filter }: PageRange, times: RecordedTimes): Promise<LogPage> {
    const selection = this.selection(filter);
    if (selection.isEmpty) return { events: [], lookedAtUpTo: upTo };
    const found = await this.#forwards(after, selection.forServer());
    const last = found.at(-1);
    if (last) this.landmarks.add(last);
    // The server's pages begin with the event at `after`, and may go on behind `upTo`.
    const events = found
      .flatMap((event) => selection.take(event, times) ?? [])
      .filter(({ position }) => position > after && position <= upTo);
    return { events, lookedAtUpTo: found.length < PAGE ? upTo : smaller(upTo, last && positionOf(last)) };
  }

  #before(position: bigint): Promise<KurrentEvent[]> {
    return position === 0n ? Promise.resolve([]) : this.#back({ before: position, count: LOOK_BACK });
  }

  #forwards(after: bigint, filter: Filter, maxCount = PAGE): Promise<KurrentEvent[]> {
    const fromPosition: ReadPosition = after === 0n ? START : { commit: after, prepare: after };
    return this.connection.askPatiently(async (client) => {
      const options = { fromPosition, filter, maxCount, requiresLeader: true };
      return eventsOf(await Array.fromAsync(client.readAll({ direction: FORWARDS, ...options })));
    });
  }

  #back({ before, count }: BackRange): Promise<KurrentEvent[]> {
    const fromPosition: ReadPosition = before === undefined ? END : { commit: before, prepare: before };
    const filter = this.selection().forServer();
    return this.connection.askPatiently(async (client) => {
      const options = { fromPosition, filter, maxCount: count, requiresLeader: true };
      return eventsOf(await Array.fromAsync(client.readAll({ direction: BACKWARDS, ...options })));
    });
  }
}

const smaller = (a: bigint, b: bigint | undefined): bigint => (b !== undefined && b < a ? b : a);

const eventsOf = (resolved: readonly { readonly event?: KurrentEvent }[]): KurrentEvent[] =>
  resolved.flatMap(({ event }) => event ?? []);
