/** Chance that can be repeated: the same seed gives the same numbers. */
export interface Dice {
  /** From 0, below `below`. */
  roll(below: number): number;
  /** One of them. */
  pick<T>(from: readonly [T, ...T[]]): T;
  /** A UUID (version 4 in form). */
  uuid(): string;
  /** Dice of their own, so that those who roll at the same time do not depend on who was first. */
  another(): Dice;
}

/** The generator known as mulberry32: 32 bits of state, good enough to choose with. */
const mulberry = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export const diceOf = (seed: number): Dice => {
  const next = mulberry(seed);
  const roll = (below: number): number => Math.floor(next() * below);
  const hex = (count: number): string => Array.from({ length: count }, () => roll(16).toString(16)).join('');
  return {
    roll,
    pick: (from) => from[roll(from.length)] ?? from[0],
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    another: () => diceOf(roll(2 ** 32)),
  };
};
