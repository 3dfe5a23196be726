import type { DomainCommand, DomainEvent } from './decider.js';
import type { Refusal } from './refusal.js';

/** One function per event type; a missing type does not compile. */
export type EvolveTable<State, Event extends DomainEvent> = {
  readonly [Type in Event['type']]: (state: State, data: Extract<Event, { type: Type }>['data']) => State;
};

/** One function per command type; a missing type does not compile. */
export type DecideTable<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Rule extends string,
> = {
  readonly [Type in Command['type']]: (
    data: Extract<Command, { type: Type }>['data'],
    state: State,
  ) => readonly Event[] | Refusal<Rule>;
};

/** An `evolve` out of a table; an unknown event type is a defect and throws. */
export const evolveBy = <State, Event extends DomainEvent>(table: EvolveTable<State, Event>) => {
  const rows = new Map<string, (state: State, data: unknown) => State>(Object.entries(table));
  return (state: State, event: Event): State => {
    const evolve = rows.get(event.type);
    if (evolve === undefined) throw new Error(`No evolve for event type ${event.type}`);
    return evolve(state, event.data);
  };
};

/** A `decide` out of a table; an unknown command type is a defect and throws. */
export const decideBy = <
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Rule extends string,
>(
  table: DecideTable<State, Command, Event, Rule>,
) => {
  type Decide = (data: unknown, state: State) => readonly Event[] | Refusal<Rule>;
  const rows = new Map<string, Decide>(Object.entries(table));
  return (command: Command, state: State): readonly Event[] | Refusal<Rule> => {
    const decide = rows.get(command.type);
    if (decide === undefined) throw new Error(`No decide for command type ${command.type}`);
    return decide(command.data, state);
  };
};
