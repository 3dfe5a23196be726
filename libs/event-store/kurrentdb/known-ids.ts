/** About 10 MB. */
const MOST_IDS = 100_000;

/**
 * Which event ids stand in a stream, from its first event on, as far as this process has seen. History does
 * not change, so what stands here stays right; it may only be too short. The longest untouched go first.
 */
export class KnownIds {
  readonly #streams = new Map<string, string[]>();
  #count = 0;

  of(stream: string): readonly string[] {
    return this.#streams.get(stream) ?? [];
  }

  /** `version` is that of the first of `ids`. What would leave a hole is not kept. */
  readonly learn = (stream: string, version: number, ids: readonly string[]): void => {
    const known = this.#streams.get(stream) ?? [];
    const more = ids.slice(Math.max(known.length - version + 1, 0));
    if (version > known.length + 1 || more.length === 0) return;
    known.push(...more);
    this.#count += more.length;
    this.#streams.delete(stream);
    this.#streams.set(stream, known);
    this.#makeRoom();
  };

  forget(stream: string): void {
    this.#count -= this.of(stream).length;
    this.#streams.delete(stream);
  }

  #makeRoom(): void {
    for (const stream of this.#streams.keys()) {
      if (this.#count <= MOST_IDS) return;
      this.forget(stream);
    }
  }
}
