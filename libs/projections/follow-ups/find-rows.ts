import type { Queryable } from '#database';
import type { FollowUpStage } from '#domain';
import type { Lens } from '../entity/lens.js';
import { LONGEST_LIST } from '../entity/list-entities.js';
import { Places } from './places.js';
import { standingThrough, type Cells, type Standing } from './standing.js';
import type { FollowUpRow } from './view.js';

const ORDER = `order by f.due, f.since, f.id limit ${LONGEST_LIST}`;

export interface FollowUpQuery {
  readonly lens: Lens;
  /** The day the list is for, in the body's time zone. */
  readonly today: Temporal.PlainDate;
  readonly bodyId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly stage?: FollowUpStage | undefined;
}

/** Which of the rows that a query is about. */
export interface Choice {
  /** Open ones, closed ones; both, when it is not given. */
  readonly open?: boolean | undefined;
  /** A condition on `f`. */
  readonly and?: ((places: Places) => string) | undefined;
}

export interface FoundRow extends FollowUpRow {
  /** Nobody is responsible. */
  readonly ownerless: boolean;
}

type Search = FollowUpQuery & Choice;

const filtersOf = ({ bodyId, ownerId, stage, and }: Search, places: Places): readonly string[] => [
  ...(bodyId === undefined ? [] : [`f.body_id = ${places.of(bodyId, 'uuid')}`]),
  ...(ownerId === undefined ? [] : [`f.responsible @> ${places.of([ownerId], 'uuid[]')}`]),
  ...(stage === undefined ? [] : [`f.state->>'stage' = ${places.of(stage, 'text')}`]),
  ...(and === undefined ? [] : [and(places)]),
];

const select = (conditions: readonly string[]): string =>
  `select f.id, f.version, f.due, f.since, f.state, cardinality(f.responsible) = 0 as ownerless
     from tingbok.follow_up f where ${conditions.join(' and ')} ${ORDER}`;

const isOpen = (open: boolean | undefined): readonly string[] =>
  open === undefined ? [] : [`f.open = ${open}`];

/** The index has open ones and closed ones apart, each in the order of the list; an owner's come in none. */
const selectPresent = ({ open, ownerId }: Search, conditions: readonly string[]): readonly string[] => {
  const kinds = open === undefined && ownerId === undefined ? [true, false] : [open];
  return kinds.map((kind) => select([...isOpen(kind), ...conditions]));
};

/** For cells that hold few rows: all of them are fetched, and sorted. */
const selectFromCells = (
  { of, around }: Pick<Cells, 'of' | 'around'>,
  conditions: readonly string[],
  places: Places,
): string =>
  `select f.* from unnest(${places.of(around, 'bigint[]')}) cell
    cross join lateral (${select([...conditions, `${of} = cell`])}) f ${ORDER}`;

/**
 * An owner has few rows anywhere. Each number is looked up by itself: for all of them at once a planner expects
 * a hundredth of the table, and sets out for it with several workers.
 */
const selectOfOwner = (
  ownerId: string,
  { besideOwner }: Cells,
  conditions: readonly string[],
  places: Places,
): string => {
  const number = `tingbok.owner_cell(${places.of(ownerId, 'uuid')}, cell)`;
  const found = `tingbok.owner_cells(f.responsible, f.since, f.until, f.in_force_from, f.in_force_until) @> array[${number}]`;
  return `select f.* from unnest(${places.of(besideOwner, 'bigint[]')}) cell
    cross join lateral (${select([...conditions, found])}) f ${ORDER}`;
};

/**
 * All bodies together have many rows in a few cells: these are merged, each in its order, and left when the
 * answer is full. Whatever comes into another cell meanwhile is found there.
 */
const selectFromFullCells = async (
  database: Queryable,
  { of, around }: Pick<Cells, 'of' | 'around'>,
  conditions: readonly string[],
  places: Places,
): Promise<readonly string[]> => {
  const found = await database.query<{ cell: bigint }>(
    `select cell from unnest($1::bigint[]) cell
      where exists (select from tingbok.follow_up f where f.until is not null and ${of} = cell)`,
    [around],
  );
  const full = found.map(({ cell }) => cell);
  const others = around.filter((cell) => !full.includes(cell));
  return [
    ...full.map((cell) => select([...conditions, `${of} = ${places.of(cell, 'bigint')}`])),
    selectFromCells({ of, around: others }, conditions, places),
  ];
};

const selectsOf = async (
  database: Queryable,
  { where, cells }: Standing,
  search: Search,
  { filters, places }: { readonly filters: readonly string[]; readonly places: Places },
): Promise<readonly string[]> => {
  if (cells === undefined) return selectPresent(search, [where, ...filters]);
  const conditions = [where, ...isOpen(search.open), ...filters];
  if (search.bodyId !== undefined) return [selectFromCells(cells, conditions, places)];
  if (search.ownerId === undefined) return selectFromFullCells(database, cells, conditions, places);
  return [selectOfOwner(search.ownerId, cells, conditions, places)];
};

/** Rows as they are seen through the lens, by deadline, those without a date last. */
export const findRows = async (
  database: Queryable,
  query: FollowUpQuery,
  choice: Choice,
): Promise<readonly FoundRow[]> => {
  const search = { ...query, ...choice };
  const places = new Places();
  const filters = filtersOf(search, places);
  const selects: string[] = [];
  for (const part of standingThrough(query.lens, places))
    selects.push(...(await selectsOf(database, part, search, { filters, places })));
  const text = `select f.* from (${selects.map((one) => `(${one})`).join(' union all ')}) f ${ORDER}`;
  return database.query<FoundRow>(text, places.values);
};
