import type { Decider, DomainCommand } from '#kernel';

/**
 * A read model with one row per version of an aggregate, folded by the aggregate's own `evolve`: what the
 * lists show can therefore never differ from what the commands see.
 *
 * Every table has: `id`, `since`/`until` (positions), `in_force_from`/`in_force_until` (instants),
 * `version`, `state` (jsonb) and the model's own columns, which exist to be searched and sorted by.
 */
export interface EntityModel<State> {
  readonly table: string;
  readonly decider: Pick<Decider<State, DomainCommand, never>, 'initial' | 'category'> & {
    readonly evolve: (state: State, event: never) => State;
  };
  /** Names and values of the model's own columns, as JSON. */
  readonly columns: (state: NonNullable<State>) => Columns;
}

export type Columns = Readonly<Record<string, unknown>>;
