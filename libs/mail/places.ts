/** Lets so many in at a time, in the order of asking. */
export class Places {
  readonly #waiting: (() => void)[] = [];

  constructor(private free: number) {}

  /** Does `work` when there is a place for it. */
  async within<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<void> {
    if (this.free === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.free -= 1;
    return Promise.resolve();
  }

  /** The place is passed on, so that nobody who comes later is quicker. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.free += 1;
    else next();
  }
}
