/** What an append claims about the stream; a number is the revision of its last event, counted from 0. */
export type Expected = 'any' | 'none' | 'exists' | number;

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface FakeRecord extends Proposed {
  readonly stream: string;
  readonly revision: number;
  /** Where its bytes begin in the log. */
  readonly position: bigint;
  /** Where the next record begins. */
  readonly end: bigint;
  /** In units of 100 ns since 1970. */
  readonly created: bigint;
}

export type Verdict =
  | { readonly is: 'success'; readonly last: FakeRecord | undefined }
  | { readonly is: 'wrong'; readonly current: number | undefined };

/** The revision that is claimed, -1 for none; undefined when nothing is claimed. */
const claimOf = (expected: Expected): number | undefined => {
  if (typeof expected === 'number') return expected;
  return expected === 'none' ? -1 : undefined;
};

const RECORD_HEAD = 137;
const STATISTICS_EVERY = 10;

const sizeOf = ({ type, data, metadata }: Proposed): number =>
  RECORD_HEAD + type.length + data.length + metadata.length;

const system = (): Proposed => ({
  id: crypto.randomUUID(),
  type: '$statsCollected',
  contentType: 'application/json',
  data: Buffer.from('{}'),
  metadata: Buffer.from(''),
});

/**
 * The log in memory, with the idempotency that the server documents: exact when a revision is claimed and
 * the same ids follow it; from a cache of recent ids, lost at each restart, when none is claimed. As on
 * the server, positions are byte offsets, and its own events stand between those of its users.
 */
export class FakeLog {
  readonly all: FakeRecord[] = [];
  readonly #streams = new Map<string, FakeRecord[]>();
  readonly #recent = new Map<string, FakeRecord>();
  readonly #listeners = new Set<() => void>();
  #appends = 0;

  constructor(private readonly now: () => Temporal.Instant) {
    this.#write('$stats-127.0.0.1:2113', [system()]);
  }

  stream(name: string): readonly FakeRecord[] {
    return this.#streams.get(name) ?? [];
  }

  append(stream: string, expected: Expected, events: readonly Proposed[]): Verdict {
    const current = this.stream(stream).length - 1;
    const actual = current < 0 ? undefined : current;
    if (expected === 'exists' && current < 0) return { is: 'wrong', current: actual };
    const claimed = claimOf(expected);
    const again =
      claimed === undefined ? this.#recently(stream, events) : this.#following(stream, claimed, events);
    if (again) return again;
    if (claimed !== undefined && claimed !== current) return { is: 'wrong', current: actual };
    return { is: 'success', last: this.#write(stream, events) };
  }

  /** What a restart of the server loses. */
  forgetRecentIds(): void {
    this.#recent.clear();
  }

  onAppend(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #recently(stream: string, events: readonly Proposed[]): Verdict | undefined {
    const known = events.map(({ id }) => this.#recent.get(id)).filter((record) => record?.stream === stream);
    const last = known.at(-1);
    return last && known.length === events.length ? { is: 'success', last } : undefined;
  }

  /** Only an append whose claim has been overtaken can be a repetition. */
  #following(stream: string, claimed: number, events: readonly Proposed[]): Verdict | undefined {
    const there = this.stream(stream).slice(claimed + 1, claimed + 1 + events.length);
    const last = there.at(-1);
    const isSame = there.length === events.length && there.every(({ id }, i) => id === events[i]?.id);
    return last && isSame ? { is: 'success', last } : undefined;
  }

  #write(stream: string, events: readonly Proposed[]): FakeRecord | undefined {
    for (const event of events) this.#writeOne(stream, event);
    this.#appends += 1;
    const last = this.#streams.get(stream)?.at(-1);
    if (this.#appends % STATISTICS_EVERY === 0) this.#writeOne('$stats-127.0.0.1:2113', system());
    for (const tell of this.#listeners) tell();
    return events.length > 0 ? last : undefined;
  }

  #writeOne(stream: string, event: Proposed): void {
    const records = this.#streams.get(stream) ?? [];
    const position = this.all.at(-1)?.end ?? 2_048n;
    const record: FakeRecord = {
      ...event,
      stream,
      revision: records.length,
      position,
      end: position + BigInt(sizeOf(event)),
      created: this.now().epochNanoseconds / 100n,
    };
    records.push(record);
    this.#streams.set(stream, records);
    this.all.push(record);
    this.#recent.set(event.id, record);
  }
}
