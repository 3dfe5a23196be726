import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { isRefusal, type Decider, type DomainCommand, type DomainEvent } from '#kernel';
import { deciderLaws } from '../../kernel/testing.js';
import type { CommandSchemas } from '../commands-of.js';

interface Tried<Command> {
  readonly commands: fc.Arbitrary<Command>;
  readonly schemas: CommandSchemas;
  /** Prefix of its streams: a name that is in every log there is. */
  readonly category: string;
}

/** The laws of every decider, on commands that could have come in from outside. */
export const aggregateLaws = <State, Command extends DomainCommand, Event extends DomainEvent>(
  name: string,
  decider: Decider<State, Command, Event>,
  { commands, schemas, category }: Tried<Command>,
): void => {
  deciderLaws(name, decider, { commands });

  it(`the commands tried on a ${name} are all that there are, each as its schema gives it`, () => {
    const tried = fc.sample(commands, { numRuns: 500, seed: 1 });
    for (const { type, data } of tried) expect(schemas[type]?.parse(data)).toStrictEqual(data);
    expect(new Set(tried.map(({ type }) => type))).toEqual(new Set(Object.keys(schemas)));
  });

  it(`the streams of a ${name} are called as they are in every log, and its commands take what they took`, () => {
    expect(decider.category).toBe(category);
    // Scripts outside send these: a change here is a change for them, and must be meant.
    for (const [type, schema] of Object.entries(schemas))
      expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).toMatchSnapshot(type);
  });

  // Where nothing has to be created, nothing can be missing.
  if (decider.initial !== null) return;
  it(`an event about a ${name} that was never created says that the log is damaged`, () => {
    const many = fc.array(commands, { maxLength: 30, size: 'max' });
    const histories = fc.sample(many, { numRuns: 200, seed: 1 }).map((all) => eventsOf(decider, all));
    const creating = new Set(histories.flatMap(([first]) => first?.type ?? []));
    const later = histories.flatMap(([, ...others]) => others).filter(({ type }) => !creating.has(type));
    for (const event of later)
      expect(() => decider.evolve(decider.initial, event)).toThrow(
        /^The [a-z]+([ -][a-z]+)* was changed before it was created: the log is damaged$/,
      );
  });
};

const eventsOf = <State, Command extends DomainCommand, Event extends DomainEvent>(
  { initial, decide, evolve }: Decider<State, Command, Event>,
  commands: readonly Command[],
): readonly Event[] => {
  const events: Event[] = [];
  let state = initial;
  for (const command of commands) {
    const outcome = decide(command, state);
    if (isRefusal(outcome)) continue;
    events.push(...outcome);
    state = outcome.reduce(evolve, state);
  }
  return events;
};
