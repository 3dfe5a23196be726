import type { Queryable } from '#database';
import { idOf, type Decider, type DomainCommand, type DomainEvent, type RecordedEvent } from '#kernel';
import { putVersion } from './put-version.js';

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
  /** Names and values of the model's own columns. */
  readonly columns: (state: NonNullable<State>, tx: Queryable) => Promise<Columns> | Columns;
}

export type Columns = Readonly<Record<string, unknown>>;

/** The current version of one entity. */
export interface CurrentRow<State> {
  readonly state: State;
  readonly version: number;
  readonly since: bigint;
  readonly in_force_from: Temporal.Instant;
}

const current = async <State>(
  model: EntityModel<State>,
  id: string,
  tx: Queryable,
): Promise<CurrentRow<State> | undefined> => {
  const [row] = await tx.query<CurrentRow<State>>(
    `select state, version, since, in_force_from from tingbok.${model.table} where id = $1 and until is null`,
    [id],
    { name: `${model.table}-current` },
  );
  return row;
};

/** Folds one event of the aggregate into a new version of its row. */
export const projectEntity = async <State>(
  model: EntityModel<State>,
  event: RecordedEvent,
  tx: Queryable,
): Promise<void> => {
  const id = idOf(event.stream);
  const before = await current(model, id, tx);
  const known: DomainEvent = { type: event.type, data: event.data };
  const state = model.decider.evolve(before?.state ?? model.decider.initial, known as never);
  await putVersion(model, { id, event, before, state, version: event.version }, tx);
};

/** Writes a new version of a row for another reason than an event of its own (a meeting that moved). */
export const reviseEntity = async <State>(
  model: EntityModel<State>,
  id: string,
  event: RecordedEvent,
  tx: Queryable,
): Promise<void> => {
  const before = await current(model, id, tx);
  if (before === undefined) return;
  await putVersion(model, { id, event, before, state: before.state, version: before.version }, tx);
};
