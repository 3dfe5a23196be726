/** The value below which `share` (0…1) of the values lie; NaN when there are none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

/** How long single operations took, in milliseconds. */
export class Latencies {
  readonly #times: number[] = [];

  async of<T>(work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    const result = await work();
    this.add(performance.now() - begun);
    return result;
  }

  /** One that was timed elsewhere. */
  add(milliseconds: number): void {
    this.#times.push(milliseconds);
  }

  /** Forgets what was seen so far, such as the round that warmed up. */
  reset(): void {
    this.#times.length = 0;
  }

  get p50(): number {
    return percentile(this.#times, 0.5);
  }

  get p99(): number {
    return percentile(this.#times, 0.99);
  }

  get count(): number {
    return this.#times.length;
  }

  toString(): string {
    return `p50 ${this.p50.toFixed(2)} ms, p99 ${this.p99.toFixed(2)} ms`;
  }
}
