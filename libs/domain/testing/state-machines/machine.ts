import fc from 'fast-check';
import type { Decider, DomainCommand, DomainEvent } from '#kernel';
import { spread, waysOf, type AnyDecider, type Way } from './explore.js';

/** Where an aggregate is that does not exist yet. */
export const BEGINNING = '[*]';

/** One aggregate, and the stages that its life has. */
export interface Machine {
  readonly name: string;
  /** What it is. */
  readonly sentence: string;
  /** Every stage, and what it means. */
  readonly stages: Readonly<Record<string, string>>;
  readonly ways: readonly Way[];
}

interface Described<State, Command extends DomainCommand, Event extends DomainEvent, Stage extends string> {
  readonly name: string;
  readonly sentence: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly decider: Decider<State, Command, Event>;
  readonly tries: fc.Arbitrary<Command>;
  readonly stageOf: (state: NonNullable<State>) => Stage | null;
}

/** Enough for each of the small pools to give everything that it has. */
const TRIED = 4_000;

/** Of one type; the longest lists are those whose parts matter least to where they lead. */
const OF_ONE_TYPE = 48;

/** The commands to try, by name and content. */
const commandsIn = (tries: fc.Arbitrary<DomainCommand>): readonly DomainCommand[] => {
  const unique = new Map(
    fc.sample(tries, { numRuns: TRIED, seed: 1 }).map((one) => [JSON.stringify(one), one] as const),
  );
  const sorted = [...unique].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, command]) => command);
  const byType = Map.groupBy(sorted, ({ type }) => type);
  return [...byType.values()].flatMap((all) => spread(all, OF_ONE_TYPE));
};

export const machineOf = <
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Stage extends string,
>({
  name,
  sentence,
  stages,
  decider,
  tries,
  stageOf,
}: Described<State, Command, Event, Stage>): Machine => {
  const stage = (state: unknown): string =>
    state === null ? BEGINNING : (stageOf(state as NonNullable<State>) ?? BEGINNING);
  const commands = commandsIn(tries);
  return {
    ...{ name, sentence, stages },
    ways: waysOf({ decider: decider as unknown as AnyDecider, commands, stageOf: stage }),
  };
};
