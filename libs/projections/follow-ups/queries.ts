import type { Queryable } from '#database';
import type { FollowUpStage } from '#domain';
import { seenThrough, type Lens } from '../entity/lens.js';
import { viewFollowUps, type FollowUpRow, type FollowUpView } from './view.js';

export interface FollowUpQuery {
  readonly lens: Lens;
  /** The day the list is for, in the body's time zone. */
  readonly today: Temporal.PlainDate;
  readonly bodyId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly stage?: FollowUpStage | undefined;
}

/** The AU's list. A follow-up stands once under its deadline, and again where it lacks an owner. */
export interface OverdueList {
  readonly overdue: readonly FollowUpView[];
  readonly upcoming: readonly FollowUpView[];
  readonly withoutDate: readonly FollowUpView[];
  readonly withoutOwner: readonly FollowUpView[];
}

/** Rows in one answer; nobody reads further, and a page stays quick. */
const LIMIT = 1_000;

class Conditions {
  readonly values: unknown[] = [];
  readonly #parts: string[] = [];

  /** `$` in `sql` stands for the value's place. */
  where(sql: string, value?: unknown): this {
    if (value === undefined) this.#parts.push(sql);
    else {
      this.values.push(value);
      this.#parts.push(sql.replaceAll('$', () => `$${this.values.length}`));
    }
    return this;
  }

  through(lens: Lens): this {
    const seen = seenThrough(lens, 'f', this.values.length + 1);
    this.#parts.push(seen.sql);
    this.values.push(...seen.values);
    return this;
  }

  get sql(): string {
    return this.#parts.join(' and ');
  }
}

const asked = ({ lens, bodyId, ownerId, stage }: FollowUpQuery): Conditions => {
  const conditions = new Conditions().through(lens);
  if (bodyId !== undefined) conditions.where('f.body_id = $', bodyId);
  if (ownerId !== undefined) conditions.where('$ = any(f.responsible)', ownerId);
  if (stage !== undefined) conditions.where(`f.state->>'stage' = $`, stage);
  return conditions;
};

const select = async (
  database: Queryable,
  conditions: Conditions,
  query: FollowUpQuery,
): Promise<readonly FollowUpView[]> => {
  const rows = await database.query<FollowUpRow>(
    `select f.id, f.version, f.due, f.state from tingbok.follow_up f
     where ${conditions.sql} order by f.due nulls last, f.since, f.id limit ${LIMIT}`,
    conditions.values,
  );
  return viewFollowUps(database, rows, query);
};

/** Follow-ups by deadline, open and closed ones. */
export const listFollowUps = (database: Queryable, query: FollowUpQuery): Promise<readonly FollowUpView[]> =>
  select(database, asked(query), query);

export const findFollowUp = async (
  database: Queryable,
  id: string,
  query: FollowUpQuery,
): Promise<FollowUpView | undefined> =>
  (await select(database, asked(query).where('f.id = $', id), query))[0];

/** What is overdue, what comes, what has no date, and what has no owner. */
export const overdueList = async (database: Queryable, query: FollowUpQuery): Promise<OverdueList> => {
  const open = (): Conditions => asked(query).where('f.open');
  const today = query.today.toString();
  return {
    overdue: await select(database, open().where('f.due < $::date', today), query),
    upcoming: await select(database, open().where('f.due >= $::date', today), query),
    withoutDate: await select(database, open().where('f.due is null'), query),
    withoutOwner: await select(database, open().where('cardinality(f.responsible) = 0'), query),
  };
};
