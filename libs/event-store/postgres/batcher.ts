/** How one kind of work is sent off in batches. */
export interface Batching<Item, Result> {
  /** One result per item, in their order; rejecting fails exactly these items. */
  readonly send: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly sizeOf: (item: Item) => number;
  readonly mostItems: number;
  /** In the unit of `sizeOf`. A single item may be larger; it then travels alone. */
  readonly mostSize: number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: whatever is asked for while a round trip is under way goes together in the next one.
 * Under load the fixed cost of a commit is shared by all who wait; alone, nobody waits for company.
 */
export class Batcher<Item, Result> {
  readonly #waiting: Waiting<Item, Result>[] = [];
  #running: Promise<void> | undefined;

  constructor(private readonly batching: Batching<Item, Result>) {}

  add(item: Item): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#waiting.push({ item, resolve, reject });
    this.#running ??= this.#run();
    return promise;
  }

  /** Until everything that was asked for has been answered. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // Callers that were answered together ask again together: let them all speak first.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) await this.#sendSome();
    this.#running = undefined;
  }

  async #sendSome(): Promise<void> {
    const batch = this.#take();
    try {
      const results = await this.batching.send(batch.map(({ item }) => item));
      batch.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result === undefined)
          reject(new Error(`A batch of ${batch.length} got ${results.length} answers.`));
        else resolve(result);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  #take(): readonly Waiting<Item, Result>[] {
    const { mostItems, mostSize, sizeOf } = this.batching;
    let size = 0;
    let count = 0;
    for (const { item } of this.#waiting.slice(0, mostItems)) {
      size += sizeOf(item);
      if (count > 0 && size > mostSize) break;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }
}
