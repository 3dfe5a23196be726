/**
 * One question that many ask at the same time. Whoever asks gets an answer that was begun after asking, so
 * it is never older than the asker; those who ask while one is on its way share the next.
 */
export class SharedAnswer<T> {
  #running: Promise<T> | undefined;
  #next: Promise<T> | undefined;

  constructor(private readonly question: () => Promise<T>) {}

  ask(): Promise<T> {
    if (this.#running === undefined) return this.#begin();
    this.#next ??= this.#after(this.#running);
    return this.#next;
  }

  async #after(running: Promise<T>): Promise<T> {
    await running.catch(() => undefined);
    this.#next = undefined;
    return this.#running ?? this.#begin();
  }

  #begin(): Promise<T> {
    const running = this.question().finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
    this.#running = running;
    return running;
  }
}
