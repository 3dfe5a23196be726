import type { Queryable } from '#database';
import { isClosed } from '#domain';
import { toMicroseconds } from '#kernel';
import { lastThrough } from '../entity/lens.js';
import { LONGEST_LIST } from '../entity/list-entities.js';
import { findRows, type Choice, type FollowUpQuery, type FoundRow } from './find-rows.js';
import { viewFollowUps, type FollowUpRow, type FollowUpView } from './view.js';

export type { FollowUpQuery };

/** The AU's list. A follow-up stands once under its deadline, and again where it lacks an owner. */
export interface OverdueList {
  readonly overdue: readonly FollowUpView[];
  readonly upcoming: readonly FollowUpView[];
  readonly withoutDate: readonly FollowUpView[];
  readonly withoutOwner: readonly FollowUpView[];
}

/** Follow-ups by deadline, open and closed ones. */
export const listFollowUps = async (
  database: Queryable,
  query: FollowUpQuery,
): Promise<readonly FollowUpView[]> => {
  const open = query.stage === undefined ? undefined : !isClosed(query.stage);
  return viewFollowUps(database, await findRows(database, query, { open }), query);
};

/** Those of the ids that there are; the names are looked up once for all. */
export const findFollowUps = async (
  database: Queryable,
  ids: readonly string[],
  query: Pick<FollowUpQuery, 'lens' | 'today'>,
): Promise<readonly FollowUpView[]> => {
  const last = lastThrough(query.lens, 'f', 2);
  const rows = await database.query<FollowUpRow>(
    `select f.* from unnest($1::uuid[]) wanted cross join lateral (
       select f.id, f.version, f.due, f.state from tingbok.follow_up f where f.id = wanted and ${last.sql}) f`,
    [[...new Set(ids)], ...last.values],
  );
  return viewFollowUps(database, rows, query);
};

export const findFollowUp = async (
  database: Queryable,
  id: string,
  query: Pick<FollowUpQuery, 'lens' | 'today'>,
): Promise<FollowUpView | undefined> => (await findFollowUps(database, [id], query))[0];

type Sections = { readonly [Section in keyof OverdueList]: readonly FoundRow[] };

/** Of one body there are rarely more open ones than one answer holds. */
const sectionsOf = (rows: readonly FoundRow[], today: string): Sections => ({
  overdue: rows.filter(({ due }) => due !== null && due < today),
  upcoming: rows.filter(({ due }) => due !== null && due >= today),
  withoutDate: rows.filter(({ due }) => due === null),
  withoutOwner: rows.filter(({ ownerless }) => ownerless),
});

const openOnes = async (database: Queryable, query: FollowUpQuery): Promise<Sections> => {
  const today = query.today.toString();
  const first = await findRows(database, query, { open: true });
  const sections = sectionsOf(first, today);
  if (first.length < LONGEST_LIST) return sections;
  const all = (and: Choice['and']) => findRows(database, query, { open: true, and });
  return {
    overdue: sections.overdue,
    upcoming: await all((places) => `f.due >= ${places.of(today, 'date')}`),
    withoutDate: await all(() => 'f.due is null'),
    withoutOwner: await all(() => 'cardinality(f.responsible) = 0'),
  };
};

/** What is overdue, what comes, what has no date, and what has no owner; the names are looked up once for all. */
export const overdueList = async (database: Queryable, query: FollowUpQuery): Promise<OverdueList> => {
  const { overdue, upcoming, withoutDate, withoutOwner } = await openOnes(database, query);
  const rows = [...overdue, ...upcoming, ...withoutDate, ...withoutOwner];
  const views = await viewFollowUps(database, rows, query);
  const section = (from: number, { length }: readonly FoundRow[]) => views.slice(from, from + length);
  return {
    overdue: section(0, overdue),
    upcoming: section(overdue.length, upcoming),
    withoutDate: section(overdue.length + upcoming.length, withoutDate),
    withoutOwner: section(rows.length - withoutOwner.length, withoutOwner),
  };
};

/** Open ones that wait for something to come true. */
export const openConditions = async (
  database: Queryable,
  query: FollowUpQuery,
): Promise<readonly FollowUpView[]> => {
  const isCondition: Choice['and'] = (places) =>
    `f.due is null and f.state->'deadline'->>'kind' = ${places.of('condition', 'text')}`;
  return viewFollowUps(database, await findRows(database, query, { open: true, and: isCondition }), query);
};

/** What a meeting hears of earlier ones. */
export interface MattersArising {
  readonly open: readonly FollowUpView[];
  /** Closed since then. */
  readonly closed: readonly FollowUpView[];
}

/** The open follow-ups of a body, and those that were closed after `since`. */
export const mattersArising = async (
  database: Queryable,
  query: FollowUpQuery,
  since: Temporal.Instant,
): Promise<MattersArising> => {
  // What is only talked about after it was closed has newer versions too: there must have been an open one since.
  const closedSince: Choice['and'] = (places) => `exists (select from tingbok.follow_up p
    where p.id = f.id and p.open and p.in_force_until > ${places.of(toMicroseconds(since), 'timestamptz')})`;
  const open = await findRows(database, query, { open: true });
  const closed = await findRows(database, query, { open: false, and: closedSince });
  const views = await viewFollowUps(database, [...open, ...closed], query);
  return { open: views.slice(0, open.length), closed: views.slice(open.length) };
};
