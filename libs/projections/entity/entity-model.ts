import type { Queryable } from '#database';
import { idOf, type Decider, type DomainCommand, type DomainEvent, type RecordedEvent } from '#kernel';

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

interface NewVersion<State> {
  readonly id: string;
  readonly event: RecordedEvent;
  readonly before: CurrentRow<State> | undefined;
  readonly state: State;
  readonly version: number;
}

const putVersion = async <State>(
  model: EntityModel<State>,
  { id, event, before, state, version }: NewVersion<State>,
  tx: Queryable,
): Promise<void> => {
  if (state === null || state === undefined) throw new Error(`${event.type} leaves nothing to show`);
  const from = latest(Temporal.Instant.from(event.metadata.occurredAt), before?.in_force_from);
  if (before !== undefined) {
    await tx.query(
      `update tingbok.${model.table} set until = $2, in_force_until = $3 where id = $1 and until is null`,
      [id, event.position, from],
      { name: `${model.table}-close` },
    );
  }
  const own = await model.columns(state, tx);
  const row = {
    id,
    since: event.position,
    in_force_from: from,
    version,
    state: JSON.stringify(state),
    ...own,
  };
  const names = Object.keys(row);
  const places = names.map((name, index) => (name === 'state' ? `$${index + 1}::jsonb` : `$${index + 1}`));
  await tx.query(
    `insert into tingbok.${model.table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
    { name: `${model.table}-put` },
  );
};

/** A later version is never in force before an earlier one. */
const latest = (a: Temporal.Instant, b: Temporal.Instant | undefined): Temporal.Instant =>
  b !== undefined && Temporal.Instant.compare(b, a) > 0 ? b : a;
