import type { Refusal } from './refusal.js';

/** A fact in the past tense. `data` is plain JSON; dates and instants are ISO 8601 strings. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** A wish in the present tense. */
export interface DomainCommand<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/**
 * The whole behaviour of one aggregate as two pure functions.
 *
 * Laws, tested on generated input for every decider:
 * a command applied twice decides nothing the second time; a refused command leaves no trace;
 * folding all events equals folding a snapshot (the state through JSON) and the tail.
 */
export interface Decider<
  State,
  Command extends DomainCommand,
  Event extends DomainEvent,
  Rule extends string = string,
> {
  /** Prefix of the streams: `followUp` gives `followUp-<uuid>`. */
  readonly category: string;
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
  /** An empty list means: accepted, and nothing new to say. */
  readonly decide: (command: Command, state: State) => readonly Event[] | Refusal<Rule>;
}

/** State after `events`, from `state` or from the beginning. */
export const fold = <State, Event extends DomainEvent>(
  decider: Pick<Decider<State, never, Event>, 'initial' | 'evolve'>,
  events: Iterable<Event>,
  state: State = decider.initial,
): State => {
  let current = state;
  for (const event of events) current = decider.evolve(current, event);
  return current;
};
