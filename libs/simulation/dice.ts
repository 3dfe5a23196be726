/** Chance that can be repeated: the same seed gives the same numbers, on every machine. */
export interface Dice {
  /** From 0, below `below`. */
  roll(below: number): number;
  /** From `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True in so many of a hundred. */
  percent(share: number): boolean;
  pick<One>(from: readonly One[]): One;
  /** So many different ones, in the order in which they stand. */
  some<One>(from: readonly One[], count: number): readonly One[];
  /** One of the keys, each as often as its weight says. */
  weighed<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
  /** Dice of their own, so that lives that go on side by side do not depend on who was first. */
  another(): Dice;
}

/** The generator known as mulberry32: 32 bits of state, good enough to choose with. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

class SeededDice implements Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = mulberry32(seed);
  }

  roll(below: number): number {
    return Math.floor(this.#next() * below);
  }

  between(least: number, most: number): number {
    return least + this.roll(most - least + 1);
  }

  percent(share: number): boolean {
    return this.#next() * 100 < share;
  }

  pick<One>(from: readonly One[]): One {
    return from[this.roll(from.length)] as One;
  }

  some<One>(from: readonly One[], count: number): readonly One[] {
    const places = new Set<number>();
    while (places.size < Math.min(count, from.length)) places.add(this.roll(from.length));
    return from.filter((_, place) => places.has(place));
  }

  weighed<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const all = Object.entries<number>(weights) as [Key, number][];
    let left = this.#next() * all.reduce((sum, [, weight]) => sum + weight, 0);
    const found = all.find(([, weight]) => (left -= weight) < 0) ?? all.at(-1);
    if (found === undefined) throw new Error('There is nothing to choose from');
    return found[0];
  }

  another(): Dice {
    return new SeededDice(this.roll(2 ** 32));
  }
}

export const diceOf = (seed: number): Dice => new SeededDice(seed);
