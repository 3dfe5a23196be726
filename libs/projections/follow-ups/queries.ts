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

const rowsOf = (database: Queryable, conditions: Conditions): Promise<readonly FollowUpRow[]> =>
  database.query<FollowUpRow>(
    `select f.id, f.version, f.due, f.state from tingbok.follow_up f
     where ${conditions.sql} order by f.due nulls last, f.since, f.id limit ${LIMIT}`,
    conditions.values,
  );

const select = async (
  database: Queryable,
  conditions: Conditions,
  query: FollowUpQuery,
): Promise<readonly FollowUpView[]> => viewFollowUps(database, await rowsOf(database, conditions), query);

/** Follow-ups by deadline, open and closed ones. */
export const listFollowUps = (database: Queryable, query: FollowUpQuery): Promise<readonly FollowUpView[]> =>
  select(database, asked(query), query);

export const findFollowUp = async (
  database: Queryable,
  id: string,
  query: FollowUpQuery,
): Promise<FollowUpView | undefined> =>
  (await select(database, asked(query).where('f.id = $', id), query))[0];

/** What is overdue, what comes, what has no date, and what has no owner; the names are looked up once for all. */
export const overdueList = async (database: Queryable, query: FollowUpQuery): Promise<OverdueList> => {
  const open = (): Conditions => asked(query).where('f.open');
  const today = query.today.toString();
  const overdue = await rowsOf(database, open().where('f.due < $::date', today));
  const upcoming = await rowsOf(database, open().where('f.due >= $::date', today));
  const withoutDate = await rowsOf(database, open().where('f.due is null'));
  const withoutOwner = await rowsOf(database, open().where('cardinality(f.responsible) = 0'));
  const rows = [...overdue, ...upcoming, ...withoutDate, ...withoutOwner];
  const views = await viewFollowUps(database, rows, query);
  const section = (from: number, { length }: readonly FollowUpRow[]) => views.slice(from, from + length);
  return {
    overdue: section(0, overdue),
    upcoming: section(overdue.length, upcoming),
    withoutDate: section(overdue.length + upcoming.length, withoutDate),
    withoutOwner: section(rows.length - withoutOwner.length, withoutOwner),
  };
};
