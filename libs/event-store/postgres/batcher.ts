/** How one kind of work is sent off in batches. */
export interface Batching<Item, Result> {
  /** One result per item, in their order; rejecting fails exactly these items. */
  readonly send: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly sizeOf: (item: Item) => number;
  /** Items of one line never overtake each other: they go together, or one batch after the other. */
  readonly lineOf: (item: Item) => string;
  readonly mostItems: number;
  /** In the unit of `sizeOf`. A single item may be larger; it then travels alone. */
  readonly mostSize: number;
  /** A second batch sets out while one is under way as soon as so many wait; never, when it is not given. */
  readonly crowd?: number | undefined;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

const MOST_UNDER_WAY = 2;

/**
 * Group commit: whatever is asked for while a round trip is under way goes together in the next one.
 * Under load the fixed cost of a commit is shared by all who wait; alone, nobody waits for company. In a
 * crowd the next batch is prepared here while the database works on the one before.
 */
export class Batcher<Item, Result> {
  readonly #waiting: Waiting<Item, Result>[] = [];
  readonly #underWay = new Set<Promise<void>>();
  readonly #linesUnderWay = new Set<string>();
  #isCalled = false;

  constructor(private readonly batching: Batching<Item, Result>) {}

  add(item: Item): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#waiting.push({ item, resolve, reject });
    this.#call();
    return promise;
  }

  /** Until everything that was asked for has been answered. */
  async idle(): Promise<void> {
    while (this.#waiting.length + this.#underWay.size > 0) {
      await Promise.resolve();
      await Promise.all(this.#underWay);
    }
  }

  /** Sets out when whoever asks just now has said all that it has to say. */
  #call(): void {
    if (this.#isCalled) return;
    this.#isCalled = true;
    queueMicrotask(() => {
      this.#isCalled = false;
      this.#setOut();
    });
  }

  #setOut(): void {
    while (this.#mayGo()) {
      const batch = this.#take();
      if (batch.length === 0) return;
      const going = this.#go(batch);
      this.#underWay.add(going);
      void going.then(() => {
        this.#underWay.delete(going);
        this.#setOut();
      });
    }
  }

  #mayGo(): boolean {
    const { crowd = Infinity } = this.batching;
    const company = this.#underWay.size === 0 ? 1 : crowd;
    return this.#underWay.size < MOST_UNDER_WAY && this.#waiting.length >= company;
  }

  async #go(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    const lines = batch.map(({ item }) => this.batching.lineOf(item));
    for (const line of lines) this.#linesUnderWay.add(line);
    await this.#send(batch);
    for (const line of lines) this.#linesUnderWay.delete(line);
    // Callers that were answered together ask again together: let them all speak first.
    if (batch.length > 1) await new Promise(setImmediate);
  }

  async #send(batch: readonly Waiting<Item, Result>[]): Promise<void> {
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
    const { mostItems, mostSize, sizeOf, lineOf } = this.batching;
    let size = 0;
    let count = 0;
    for (const { item } of this.#waiting.slice(0, mostItems)) {
      size += sizeOf(item);
      if ((count > 0 && size > mostSize) || this.#linesUnderWay.has(lineOf(item))) break;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }
}
