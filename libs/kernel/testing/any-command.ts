import fc from 'fast-check';
import type { DomainCommand } from '../decider.js';

export const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Commands of any type out of one arbitrary for the data of each; a missing type does not compile. */
export const anyCommand = <Command extends DomainCommand>(dataOf: {
  readonly [Type in Command['type']]: fc.Arbitrary<Extract<Command, { type: Type }>['data']>;
}): fc.Arbitrary<Command> =>
  fc.oneof(
    ...Object.entries<fc.Arbitrary<unknown>>(dataOf).map(([type, arbitrary]) =>
      arbitrary.map((data) => ({ type, data: throughJson(data) }) as Command),
    ),
  );
