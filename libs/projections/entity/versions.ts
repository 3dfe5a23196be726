import type { Queryable } from '#database';
import { idOf, type DomainEvent, type RecordedEvent } from '#kernel';
import type { Columns, EntityModel } from './entity-model.js';

/** The version of one entity that stands. */
interface Version<State> {
  readonly id: string;
  readonly state: State;
  readonly version: number;
  readonly in_force_from: Temporal.Instant;
}

/** A version that came with this batch, as its row will be. */
interface NewRow<State> extends Version<State> {
  readonly since: bigint;
  readonly columns: Columns;
  end: End | null;
}

/** Where a version ends: the next one's beginning. */
interface End {
  readonly id: string;
  readonly position: bigint;
  readonly from: Temporal.Instant;
}

/**
 * The rows of one model that a batch of events concerns: read once, changed in memory, written once. So a
 * batch costs three statements, however many events it has.
 */
export class Versions<State> {
  readonly #standing = new Map<string, Version<State>>();
  readonly #lastNew = new Map<string, NewRow<State>>();
  readonly #new: NewRow<State>[] = [];
  readonly #ended: End[] = [];

  private constructor(private readonly model: EntityModel<State>) {}

  /** The versions of these entities that stand before the batch. */
  static async read<State>(
    model: EntityModel<State>,
    ids: Iterable<string>,
    tx: Queryable,
  ): Promise<Versions<State>> {
    const versions = new Versions(model);
    const rows = await tx.query<Version<State>>(
      `select id, state, version, in_force_from from tingbok.${model.table} where id = any($1::uuid[]) and until is null`,
      [[...new Set(ids)]],
      { name: `${model.table}-standing` },
    );
    for (const row of rows) versions.#standing.set(row.id, row);
    return versions;
  }

  /** All that stand just now, by id. */
  get standing(): ReadonlyMap<string, Pick<Version<State>, 'state'>> {
    return this.#standing;
  }

  /** Folds an event of the aggregate into a new version of its entity. */
  apply(event: RecordedEvent): void {
    const id = idOf(event.stream);
    const known: DomainEvent = { type: event.type, data: event.data };
    const before = this.#standing.get(id)?.state ?? this.model.decider.initial;
    const state = this.model.decider.evolve(before, known as never);
    if (state === null || state === undefined) throw new Error(`${event.type} leaves nothing to show`);
    this.#put({ id, state, version: event.version }, event);
  }

  /** A new version for another reason than an event of its own (a meeting that moved). */
  revise(id: string, event: RecordedEvent): void {
    const standing = this.#standing.get(id);
    if (standing !== undefined) this.#put(standing, event);
  }

  async write(tx: Queryable): Promise<void> {
    const { table } = this.model;
    if (this.#ended.length > 0) {
      await tx.query(
        `update tingbok.${table} t set until = e.position, in_force_until = e.from_then
         from unnest($1::uuid[], $2::bigint[], $3::timestamptz[]) as e (id, position, from_then)
         where t.id = e.id and t.until is null`,
        [
          this.#ended.map((end) => end.id),
          this.#ended.map((end) => end.position),
          this.#ended.map((end) => end.from),
        ],
        { name: `${table}-end` },
      );
    }
    if (this.#new.length > 0) {
      await tx.query(
        `insert into tingbok.${table} select * from jsonb_populate_recordset(null::tingbok.${table}, $1::jsonb)`,
        [JSON.stringify(this.#new.map(toJson))],
        { name: `${table}-insert` },
      );
    }
  }

  #put({ id, state, version }: Omit<Version<State>, 'in_force_from'>, event: RecordedEvent): void {
    const before = this.#standing.get(id);
    const from = latest(Temporal.Instant.from(event.metadata.occurredAt), before?.in_force_from);
    if (before !== undefined) this.#end({ id, position: event.position, from });
    const columns = this.model.columns(state as NonNullable<State>);
    const row = { id, state, version, in_force_from: from, since: event.position, columns, end: null };
    this.#standing.set(id, row);
    this.#lastNew.set(id, row);
    this.#new.push(row);
  }

  #end(end: End): void {
    const begunInThisBatch = this.#lastNew.get(end.id);
    if (begunInThisBatch === undefined) this.#ended.push(end);
    else begunInThisBatch.end = end;
  }
}

/** A later version is never in force before an earlier one. */
const latest = (a: Temporal.Instant, b: Temporal.Instant | undefined): Temporal.Instant =>
  b !== undefined && Temporal.Instant.compare(b, a) > 0 ? b : a;

const toJson = ({ id, state, version, since, in_force_from, columns, end }: NewRow<unknown>) => ({
  id,
  since: String(since),
  until: end === null ? null : String(end.position),
  in_force_from,
  in_force_until: end?.from ?? null,
  version,
  state,
  ...columns,
});
