/** A life yields the moment at which it goes on, in milliseconds since 1970. */
export type Life = Generator<number, void, void>;

interface Waiting {
  readonly at: number;
  /** Of those that go on at the same moment, the first to wait is the first to go on. */
  readonly order: number;
  readonly life: Life;
}

const isBefore = (one: Waiting, other: Waiting): boolean =>
  one.at === other.at ? one.order < other.order : one.at < other.at;

/** Lets many lives go on side by side, in the order of time. A moment that has passed means now. */
export class Timeline {
  /** A heap: nobody stands before the one that it hangs under. */
  readonly #waiting: Waiting[] = [];
  #order = 0;
  #now: number;

  constructor(start: number) {
    this.#now = start;
  }

  get now(): number {
    return this.#now;
  }

  /** When the next life goes on; undefined when none is left. */
  get next(): number | undefined {
    return this.#waiting[0]?.at;
  }

  /** The life goes on from `at`, by itself. */
  begin(life: Life, at = this.#now): void {
    this.#waiting.push({ at: Math.max(at, this.#now), order: this.#order++, life });
    this.#rise(this.#waiting.length - 1);
  }

  /** One step of the life whose turn it is. */
  step(): void {
    const first = this.#take();
    if (first === undefined) return;
    this.#now = first.at;
    const { done, value } = first.life.next();
    if (done !== true) this.begin(first.life, value);
  }

  #take(): Waiting | undefined {
    const first = this.#waiting[0];
    const last = this.#waiting.pop();
    if (first === undefined || last === undefined || this.#waiting.length === 0) return first;
    this.#waiting[0] = last;
    this.#sink(0);
    return first;
  }

  #swapIfBefore(one: number, other: number): boolean {
    const [a, b] = [this.#waiting[one], this.#waiting[other]];
    if (a === undefined || b === undefined || !isBefore(a, b)) return false;
    this.#waiting[one] = b;
    this.#waiting[other] = a;
    return true;
  }

  #rise(from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#swapIfBefore(place, above)) return;
      place = above;
    }
  }

  #sink(from: number): void {
    let place = from;
    for (;;) {
      const [left, right] = [this.#waiting[2 * place + 1], this.#waiting[2 * place + 2]];
      const below = right !== undefined && left !== undefined && isBefore(right, left) ? 2 : 1;
      if (!this.#swapIfBefore(2 * place + below, place)) return;
      place = 2 * place + below;
    }
  }
}
