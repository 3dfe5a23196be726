import type { Queryable } from '#database';
import type { RecordedEvent } from '#kernel';
import type { CurrentRow, EntityModel } from './entity-model.js';

/** What the event leaves behind, and what stood before it. */
export interface NewVersion<State> {
  readonly id: string;
  readonly event: RecordedEvent;
  readonly before: CurrentRow<State> | undefined;
  readonly state: State;
  readonly version: number;
}

/** Ends the version that stood and begins the new one. */
export const putVersion = async <State>(
  model: EntityModel<State>,
  { id, event, before, state, version }: NewVersion<State>,
  tx: Queryable,
): Promise<void> => {
  if (state === null || state === undefined) throw new Error(`${event.type} leaves nothing to show`);
  const from = latest(Temporal.Instant.from(event.metadata.occurredAt), before?.in_force_from);
  if (before !== undefined) await endVersion(model.table, { id, position: event.position, from }, tx);
  const own = await model.columns(state, tx);
  const row = {
    id,
    since: event.position,
    in_force_from: from,
    version,
    state: JSON.stringify(state),
    ...own,
  };
  await insertRow(model.table, row, tx);
};

const endVersion = async (
  table: string,
  { id, position, from }: { readonly id: string; readonly position: bigint; readonly from: Temporal.Instant },
  tx: Queryable,
): Promise<void> => {
  await tx.query(
    `update tingbok.${table} set until = $2, in_force_until = $3 where id = $1 and until is null`,
    [id, position, from],
    { name: `${table}-end` },
  );
};

const insertRow = async (
  table: string,
  row: Readonly<Record<string, unknown>>,
  tx: Queryable,
): Promise<void> => {
  const names = Object.keys(row);
  const places = names.map((name, index) => (name === 'state' ? `$${index + 1}::jsonb` : `$${index + 1}`));
  await tx.query(
    `insert into tingbok.${table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
    { name: `${table}-insert` },
  );
};

/** A later version is never in force before an earlier one. */
const latest = (a: Temporal.Instant, b: Temporal.Instant | undefined): Temporal.Instant =>
  b !== undefined && Temporal.Instant.compare(b, a) > 0 ? b : a;
