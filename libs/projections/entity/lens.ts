import { toMicroseconds } from '#kernel';

/**
 * From where a list is looked at.
 *
 * `known`: only what the log had learned up to this position; `inForce`: what was in force at this
 * instant in the world. Null means now. Both together answer "what did we then believe was so".
 */
export interface Lens {
  readonly known: bigint | null;
  readonly inForce: Temporal.Instant | null;
}

export const now: Lens = { known: null, inForce: null };

const LAST_POSITION = 9_223_372_036_854_775_807n;

/** A condition on the rows of `alias`, and its values, which take the places `$first` and `$first + 1`. */
export interface LensCondition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * Of the versions of one row, exactly one (or none) stands: the last that was both known and in force.
 * Both `since` and `in_force_from` never decrease from version to version, so that is the version whose
 * successor was not yet known, or not yet in force.
 */
export const seenThrough = ({ known, inForce }: Lens, alias: string, first: number): LensCondition => {
  if (known === null && inForce === null) return { sql: `${alias}.until is null`, values: [] };
  const position = `$${first}::bigint`;
  const instant = `$${first + 1}::timestamptz`;
  return {
    sql: `(${alias}.since <= ${position} and ${alias}.in_force_from <= ${instant}
      and (${alias}.until is null or ${alias}.until > ${position} or ${alias}.in_force_until > ${instant}))`,
    values: [known ?? LAST_POSITION, inForce === null ? 'infinity' : toMicroseconds(inForce)],
  };
};

/**
 * The same for entities that are looked up one by one: a condition and an order, of which the first row is the
 * version to be seen. It looks at no version that had ended before.
 */
export const lastThrough = ({ known, inForce }: Lens, alias: string, first: number): LensCondition =>
  known === null && inForce === null
    ? { sql: `${alias}.until is null`, values: [] }
    : {
        sql: `${alias}.since <= $${first}::bigint and ${alias}.in_force_from <= $${first + 1}::timestamptz
          order by ${alias}.since desc limit 1`,
        values: [known ?? LAST_POSITION, inForce === null ? 'infinity' : toMicroseconds(inForce)],
      };
