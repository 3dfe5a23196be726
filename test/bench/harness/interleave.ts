import { median } from './spread.js';

/** Does the work of one round and says the result in the unit of the line. Round 0 is there to warm up. */
export type Side = (round: number) => Promise<number>;

/**
 * Lets the sides take turns (A B A B …), so that a noisy minute of the machine falls on all of them, and
 * gives the median of each.
 *
 * @param warmUp whether a first round is not counted; not worth it where a round takes minutes, or a process
 */
export const interleave = async <Name extends string>(
  rounds: number,
  sides: Readonly<Record<Name, Side>>,
  { warmUp = true }: { readonly warmUp?: boolean } = {},
): Promise<Record<Name, number>> => {
  const names = Object.keys(sides) as Name[];
  const results = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = warmUp ? 0 : 1; round <= rounds; round += 1) {
    for (const name of names) {
      const result = await sides[name](round);
      if (round > 0) results.get(name)?.push(result);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(results.get(name) ?? [])])) as Record<
    Name,
    number
  >;
};
