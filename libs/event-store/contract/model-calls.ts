import type { ExpectedVersion, NewEvent, RecordedEvent } from '#kernel';
import type { AllRange, EventStore, StreamRange } from '../port.js';
import { collect } from './occurrences.js';

/** Something that is asked of a store; places in the log are ranks, since positions are each store's own. */
export type Call =
  | {
      readonly kind: 'append';
      readonly stream: string;
      readonly expected: ExpectedVersion;
      readonly events: readonly NewEvent[];
    }
  | { readonly kind: 'readStream'; readonly stream: string; readonly range: StreamRange }
  | { readonly kind: 'readAll'; readonly after: number; readonly range: Omit<AllRange, 'after'> }
  | {
      readonly kind: 'subscribe';
      readonly after: number;
      readonly range: Omit<AllRange, 'after'>;
      /** How many will come. */
      readonly count: number;
    }
  | { readonly kind: 'head' }
  | { readonly kind: 'positionAt'; readonly instant: Temporal.Instant };

/** What a store says, as it says it. */
type Said =
  | Awaited<ReturnType<EventStore['append']>>
  | { readonly outcome: 'events'; readonly events: readonly RecordedEvent[] }
  | { readonly outcome: 'position'; readonly position: bigint };

const SUBSCRIPTION_LIMIT_MS = 20_000;

const follow = async (
  store: EventStore,
  range: AllRange,
  count: number,
): Promise<readonly RecordedEvent[]> => {
  if (count === 0) return [];
  const signal = AbortSignal.timeout(SUBSCRIPTION_LIMIT_MS);
  return collect(store.subscribe({ ...range, signal }), count);
};

export const ask = async (store: EventStore, call: Call, ranks: Ranks): Promise<Said> => {
  switch (call.kind) {
    case 'append':
      return store.append(call.stream, call.expected, call.events);
    case 'readStream':
      return { outcome: 'events', events: await collect(store.readStream(call.stream, call.range)) };
    case 'readAll': {
      const after = ranks.positionOf(call.after);
      return { outcome: 'events', events: await collect(store.readAll({ after, ...call.range })) };
    }
    case 'subscribe': {
      const range = { after: ranks.positionOf(call.after), ...call.range };
      return { outcome: 'events', events: await follow(store, range, call.count) };
    }
    case 'head':
      return { outcome: 'position', position: await store.head() };
    case 'positionAt':
      return { outcome: 'position', position: await store.positionAt(call.instant) };
  }
};

/** Which of the events of one sequence stand where: 1 is the first, 0 what was there before. */
export class Ranks {
  readonly #positions: bigint[];

  private constructor(
    private readonly store: EventStore,
    private readonly categories: readonly string[],
    base: bigint,
  ) {
    this.#positions = [base];
  }

  /** From the end of the log on, as it is now. */
  static async from(store: EventStore, categories: readonly string[]): Promise<Ranks> {
    return new Ranks(store, categories, await store.head());
  }

  positionOf(rank: number): bigint {
    return this.#positions[rank] ?? -1n;
  }

  /** Reads on when the position is not known yet; -1 when there is no event of ours. */
  async of(position: bigint): Promise<number> {
    if (position === 0n) return 0;
    if (position > this.positionOf(this.#positions.length - 1)) await this.learn();
    return this.#positions.indexOf(position);
  }

  async learn(): Promise<void> {
    const after = this.positionOf(this.#positions.length - 1);
    const filter = { categories: this.categories };
    for await (const { position } of this.store.readAll({ after, filter })) this.#positions.push(position);
  }
}

/** The same words from every store. */
export type Answer = { readonly outcome: Said['outcome'] } & Readonly<Record<string, unknown>>;

const eventAnswer = async (
  { position, metadata: { recordedAt, ...metadata }, ...event }: RecordedEvent,
  ranks: Ranks,
  withTimes: boolean,
): Promise<object> => ({
  rank: await ranks.of(position),
  ...event,
  metadata: withTimes ? { ...metadata, recordedAt } : metadata,
});

/** `withTimes` where the store takes the time from our clock. */
export const answerOf = async (said: Said, ranks: Ranks, withTimes: boolean): Promise<Answer> => {
  switch (said.outcome) {
    case 'wrong-version':
      return { ...said };
    case 'events': {
      const events: object[] = [];
      for (const event of said.events) events.push(await eventAnswer(event, ranks, withTimes));
      return { outcome: 'events', events };
    }
    default: {
      const { position, ...rest } = said;
      return { ...rest, rank: await ranks.of(position) };
    }
  }
};
