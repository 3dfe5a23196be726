import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decider, DomainCommand, DomainEvent } from '#kernel';
import { deciderLaws } from '../../kernel/testing.js';
import type { CommandSchemas } from '../commands-of.js';

/** The laws of every decider, on commands that could have come in from outside. */
export const aggregateLaws = <State, Command extends DomainCommand, Event extends DomainEvent>(
  name: string,
  decider: Decider<State, Command, Event>,
  { commands, schemas }: { readonly commands: fc.Arbitrary<Command>; readonly schemas: CommandSchemas },
): void => {
  deciderLaws(name, decider, { commands });

  it(`the commands tried on a ${name} are all that there are, each as its schema gives it`, () => {
    const tried = fc.sample(commands, { numRuns: 500, seed: 1 });
    for (const { type, data } of tried) expect(schemas[type]?.parse(data)).toStrictEqual(data);
    expect(new Set(tried.map(({ type }) => type))).toEqual(new Set(Object.keys(schemas)));
  });
};
