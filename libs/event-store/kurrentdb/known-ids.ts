/** About 10 MB. */
const MOST_IDS = 100_000;

/**
 * Which event ids stand in a stream, from its first event on, as far as this process has seen. History does
 * not change, so what stands here stays right; it may only be too short. The longest unused go first; the
 * stream that was used last stays, however long it is.
 */
export class KnownIds {
  /** The longest unused first. */
  readonly #streams = new Map<string, string[]>();
  #count = 0;

  constructor(private readonly most = MOST_IDS) {}

  /** How many are kept, of all streams together. */
  get count(): number {
    return this.#count;
  }

  of(stream: string): readonly string[] {
    const known = this.#streams.get(stream);
    if (known === undefined) return [];
    this.#keep(stream, known);
    return known;
  }

  /** `version` is that of the first of `ids`. What would leave a hole is not kept. */
  readonly learn = (stream: string, version: number, ids: readonly string[]): void => {
    const known = this.#streams.get(stream) ?? [];
    const more = ids.slice(Math.max(known.length - version + 1, 0));
    if (version > known.length + 1 || more.length === 0) return;
    known.push(...more);
    this.#count += more.length;
    this.#keep(stream, known);
    this.#makeRoom();
  };

  forget(stream: string): void {
    this.#count -= this.#streams.get(stream)?.length ?? 0;
    this.#streams.delete(stream);
  }

  /** Puts it behind all others. */
  #keep(stream: string, known: string[]): void {
    this.#streams.delete(stream);
    this.#streams.set(stream, known);
  }

  #makeRoom(): void {
    for (const stream of this.#streams.keys()) {
      if (this.#count <= this.most || this.#streams.size === 1) return;
      this.forget(stream);
    }
  }
}
