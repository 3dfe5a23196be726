import { Latencies } from './spread.js';

/**
 * Calls each side once, again and again, so that a slow moment of the machine falls on all of them; tells
 * how long the calls took.
 *
 * Each call has a number of its own, so that no side finds in memory what another has just asked for. The
 * first tenth of the turns, which warms up, is not counted.
 */
export const inTurns = async <Name extends string>(
  turns: number,
  sides: Readonly<Record<Name, (call: number) => Promise<unknown>>>,
): Promise<Record<Name, Latencies>> => {
  const names = Object.keys(sides) as Name[];
  const latencies = new Map(names.map((name) => [name, new Latencies()]));
  const warmUp = Math.ceil(turns / 10);
  for (let turn = 0; turn < turns + warmUp; turn += 1) {
    if (turn === warmUp) for (const one of latencies.values()) one.reset();
    for (const [place, name] of names.entries())
      await latencies.get(name)?.of(() => sides[name](turn * names.length + place));
  }
  return Object.fromEntries(latencies) as Record<Name, Latencies>;
};
